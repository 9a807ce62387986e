import { describe, expect, test } from 'vitest';
import { buildIndex, type DirectoryIndex } from '@/lib/core/directory/build-index';
import { MANAGERS } from '@/lib/core/directory/managers';
import { parseCik } from '@/lib/core/edgar/cik';
import { detectText } from '@/test/inspect/detect-text';
import { LEXICON } from '@/test/unit/ticker/directory';
import { FULL_INDEX, NEEDS_FULL_LIST } from './full-list';

const CASES = MANAGERS.flatMap(([names, cik]) =>
  names.split('|').map((name): [string, number] => [name, cik]),
);

function findIn(index: DirectoryIndex, name: string) {
  const text = `Investors read the 13F filing: ${name} added to its holdings of the stock.`;
  return detectText(index, text).funds.map(({ start, end, fund }) => {
    return { written: text.slice(start, end), ...fund };
  });
}

describe('every manager', () => {
  test('has a number and stands once', () => {
    const numbers = MANAGERS.map(([, cik]) => cik);
    expect(numbers.filter((cik, i) => !parseCik(cik) || numbers.indexOf(cik) !== i)).toEqual([]);
    const names = CASES.map(([name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test.each(CASES)('%s is %i where holdings are spoken of', (name, cik) => {
    const found = findIn(buildIndex([], [], LEXICON), name);
    expect(found).toMatchObject([{ written: name, kind: 'manager', cik: parseCik(cik) }]);
  });

  test.skipIf(!FULL_INDEX)(`is found beside all companies too ${NEEDS_FULL_LIST}`, () => {
    const missed = CASES.filter(([name, cik]) => {
      const found = FULL_INDEX ? findIn(FULL_INDEX, name) : [];
      return !found.some((one) => one.kind === 'manager' && one.cik === parseCik(cik));
    });
    // "Awareness" is a company, and "Situational" could be a first name.
    const excused = ['Situational Awareness'];
    expect(excused).toEqual(expect.arrayContaining(missed.map(([name]) => name)));
  });
});
