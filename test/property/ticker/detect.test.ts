import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MANAGERS } from '@/lib/core/directory/managers';
import { NAMESAKES } from '@/lib/core/directory/namesakes';
import type { Hint } from '@/lib/core/ticker/hint';
import { detectInSteps } from '@/lib/core/ticker/detect';
import { readWords } from '@/lib/core/ticker/name-words';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { findNames } from '@/lib/core/ticker/name-matches';
import { Scene } from '@/lib/core/ticker/scene';
import type { DirectorySlice } from '@/lib/core/ticker/slice';
import { parseTicker, spellings } from '@/lib/core/ticker/symbol';
import { detectText, finish, sliceFor } from '@/test/inspect/detect-text';
import { INDEX } from '@/test/unit/ticker/directory';
import { anyText, likelyText } from './texts';

const tickers = [...INDEX.listings.keys()];

interface Span {
  readonly start: number;
  readonly end: number;
}

function expectApart(spans: readonly Span[], length: number): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(length);
}

test('mentions are in order, apart, inside the text, and those of a listing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { mentions, funds } = detectText(INDEX, text);
      expectApart(mentions, text.length);
      expectApart(funds, text.length);
      for (const { start, end, ticker, cik, kind, why } of mentions) {
        expect(INDEX.listings.get(ticker)?.cik).toBe(cik);
        expect(why).not.toBe('');
        if (kind === 'name' || kind === 'link') continue;
        const read = spellings(text.slice(start, end).toUpperCase());
        expect(read.map((one) => one.ticker)).toContain(ticker);
      }
    }),
    { numRuns: 1500 },
  );
});

const everything = {
  symbols: tickers,
  words: [
    ...[...INDEX.aliases.values()].flat().flatMap(({ words }) => words),
    ...INDEX.ordinary,
    ...INDEX.given,
    ...INDEX.place,
    ...[...NAMESAKES, ...MANAGERS.flatMap(([names]) => names.split('|'))].flatMap((name) =>
      readWords(name).map(({ form }) => form),
    ),
  ],
};

test('asking for the query’s tokens alone loses no name and no symbol', () => {
  const all = sliceFor(INDEX, everything);
  fc.assert(
    fc.property(likelyText, (text) => {
      const reading = finish(readTextInSteps(text, []));
      const asked = sliceFor(INDEX, reading.query);
      const namesIn = (slice: DirectorySlice) => {
        const scene = new Scene(reading, slice, new PageEvidence());
        return finish(findNames(scene)).map(({ first, end, aliases }) => ({ first, end, aliases }));
      };
      expect(namesIn(asked)).toEqual(namesIn(all));
      const written = reading.written.flatMap(({ readings }) => readings);
      const capitals = reading.words.vocabulary.filter(({ shape }) => shape === 'upper');
      const bare = capitals.flatMap((word) => spellings(word.written));
      for (const { ticker } of [...written, ...bare]) {
        expect(asked.listings.has(ticker)).toBe(INDEX.listings.has(ticker));
      }
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without an error, whatever its markup says', () => {
  const hint = fc.record({
    start: fc.nat(400),
    end: fc.nat(400),
    symbol: fc.oneof(fc.constantFrom(...tickers), fc.string({ unit: 'binary', maxLength: 8 })),
    source: fc.constantFrom('attribute', 'link', 'column'),
  }) satisfies fc.Arbitrary<Hint>;
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(hint, { maxLength: 4 }),
      (text, hints) => {
        const inside = hints.filter(({ start, end }) => start < end && end <= text.length);
        expectApart(detectText(INDEX, text, inside).mentions, text.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the same text names the same twice', () => {
  fc.assert(
    fc.property(likelyText, (text) => {
      const reading = finish(readTextInSteps(text, []));
      const slice = sliceFor(INDEX, reading.query);
      const read = () => finish(detectInSteps(reading, slice, new PageEvidence()));
      expect(read()).toEqual(read());
    }),
    { numRuns: 200 },
  );
});

test('a ticker in the SEC’s spelling is read as itself', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tickers), (ticker) => {
      expect(parseTicker(ticker)).toBe(ticker);
      expect(parseTicker(ticker.toLowerCase().replace('-', '/'))).toBe(ticker);
    }),
  );
});
