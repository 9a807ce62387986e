import { describe, expect, test } from 'vitest';
import { buildIndex } from '@/lib/core/directory/build-index';
import { MANAGERS } from '@/lib/core/directory/managers';
import { parseCik } from '@/lib/core/edgar/cik';
import { detectText } from '@/test/inspect/detect-text';
import { LEXICON } from '@/test/unit/ticker/directory';
import { FULL_INDEX, NEEDS_FULL_LIST } from './full-list';

const CASES = MANAGERS.flatMap(([names, cik]) =>
  names.split('|').map((name): [string, number] => [name, cik]),
);

describe('every manager', () => {
  test('has a number and stands once', () => {
    const numbers = MANAGERS.map(([, cik]) => cik);
    expect(numbers.filter((cik, i) => !parseCik(cik) || numbers.indexOf(cik) !== i)).toEqual([]);
    const names = CASES.map(([name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  describe.each([
    ['without companies', buildIndex([], [], LEXICON)],
    [`with all companies ${NEEDS_FULL_LIST}`, FULL_INDEX],
  ])('%s', (_, index) => {
    test.skipIf(!index).each(CASES)('%s is %i where holdings are spoken of', (name, cik) => {
      const text = `Investors read the 13F filing: ${name} added to its holdings of the stock.`;
      const funds = index ? detectText(index, text).funds : [];
      expect(funds.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
      expect(funds[0]?.fund).toMatchObject({ kind: 'manager', cik: parseCik(cik) });
    });
  });
});
