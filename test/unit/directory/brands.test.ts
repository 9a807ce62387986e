import { describe, expect, test } from 'vitest';
import { BRANDS } from '@/lib/core/directory/brands';
import { buildIndex } from '@/lib/core/directory/build-index';
import { parseCik } from '@/lib/core/edgar/cik';
import { readWords } from '@/lib/core/ticker/name-words';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { detectText } from '@/test/inspect/detect-text';
import { LEXICON } from '@/test/unit/ticker/directory';
import { FULL_INDEX, isFullListHere, LISTED_CIKS, NEEDS_FULL_LIST } from './full-list';

/** Names without any capital are read where their symbol stands beside them. */
const written = (name: string) => (/^[a-z]+$/.test(name) ? `${name} (ON)` : name);

const sentences = (name: string) => [
  `Investors bought ${written(name)} shares after quarterly earnings beat analysts' estimates.`,
  `Shares of ${written(name)} rose 3% as the stock was upgraded; investors expect a higher dividend.`,
];

const CASES = BRANDS.map(([name, cik]) => [name, cik] as const);

describe('every brand', () => {
  test('stands once, with a number and at least one word', () => {
    const forms = BRANDS.map(([name]) =>
      readWords(name)
        .map(({ form }) => form)
        .join(' '),
    );
    expect(forms.filter((form, i) => form === '' || forms.indexOf(form) !== i)).toEqual([]);
    expect(BRANDS.filter(([, cik]) => parseCik(cik) === null)).toEqual([]);
  });

  test.skipIf(!isFullListHere)(`belongs to a company on the SEC’s list ${NEEDS_FULL_LIST}`, () => {
    const gone = BRANDS.filter(([, cik]) => {
      const known = parseCik(cik);
      return !known || !LISTED_CIKS.has(known);
    });
    expect(gone).toEqual([]);
  });

  test.each(CASES)('%s is %i where shares are spoken of', (name, number) => {
    const cik = parseCik(number);
    const ticker = parseTicker('ON');
    if (!cik || !ticker) throw new Error(`bad number ${number}`);
    // A listing whose own name says nothing: only the table of brands can tell.
    const line = { ticker, cik, name: 'Zzyzx Qwert Corp', exchange: 'NYSE', rank: 500 };
    const index = buildIndex([line], [], LEXICON);
    for (const text of sentences(name)) {
      const [found] = detectText(index, text).mentions;
      expect(found).toMatchObject({ cik, kind: 'name', start: text.indexOf(name) });
    }
  });

  test.skipIf(!FULL_INDEX).each(CASES)(
    `%s is %i among all companies ${NEEDS_FULL_LIST}`,
    (name, number) => {
      for (const text of sentences(name)) {
        const found = FULL_INDEX && detectText(FULL_INDEX, text).mentions.map((one) => one.cik);
        expect(found).toContain(parseCik(number));
      }
    },
  );
});
