import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateSymbols } from '@/lib/core/ticker/candidates';
import { detectMentions } from '@/lib/core/ticker/detect';
import { parseTicker, spellings } from '@/lib/core/ticker/symbol';
import { DIRECTORY } from '@/test/unit/ticker/directory';

const tickers = [...DIRECTORY.keys()];
const names = [...DIRECTORY.values()].map((entry) => entry.name);

// Pieces of which real mentions are made, mixed with anything at all.
const piece = fc.oneof(
  fc.constantFrom(...tickers),
  fc.constantFrom(...names),
  fc.constantFrom(
    '$',
    '(',
    ')',
    ' (',
    ') ',
    ', ',
    '; ',
    ': ',
    '/',
    '.',
    ' ',
    '\n',
    '\t',
    '[',
    ']',
    '’s',
  ),
  fc.constantFrom(
    'NYSE',
    'NASDAQ: ',
    'Nasdaq/TASE:',
    'OTC Pink: ',
    'Symbol: ',
    'PR',
    '29.76%',
    'and',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('every mention is in order, apart, and spells its ticker', () => {
  fc.assert(
    fc.property(text, (written) => {
      let end = 0;
      for (const mention of detectMentions(written, DIRECTORY)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        const symbol = written.slice(mention.start, mention.end);
        expect(spellings(symbol).map((reading) => reading.ticker)).toContain(mention.ticker);
        expect(mention.cik).toBe(DIRECTORY.get(mention.ticker)?.cik);
        expect(mention.why).not.toBe('');
        ({ end } = mention);
      }
    }),
    { numRuns: 2000 },
  );
});

test('whatever is mentioned was a candidate', () => {
  fc.assert(
    fc.property(text, (written) => {
      const asked = new Set(candidateSymbols(written));
      const slice = new Map([...DIRECTORY].filter(([ticker]) => asked.has(ticker)));
      expect(detectMentions(written, slice)).toEqual(detectMentions(written, DIRECTORY));
    }),
    { numRuns: 500 },
  );
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (written) => {
      expect(Array.isArray(detectMentions(written, DIRECTORY))).toBe(true);
    }),
    { numRuns: 1000 },
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

const SHORT = 50_000;

function fastest(written: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    candidateSymbols(written);
    detectMentions(written, DIRECTORY);
    return performance.now() - begun;
  });
  return Math.min(...times);
}

const REPEATED = [
  '(',
  '$',
  'A',
  ' ',
  'a',
  '\n',
  '(A',
  '(A,',
  '(A, ',
  '$A',
  '$A/',
  '( ',
  '((((NYSE: ',
  'NYSE',
  'NYSE, ',
  'NYSE: A, ',
  'NYSE: A and ',
  'Nasdaq Global Select Market ',
  'OTC Pink ',
  'Symbol: T ',
  'Apple (AAPL) ',
  'Apple Apple.Apple-',
  'AT&T. T’s (T) ',
  '(Class A) (GOOGL) ',
  'Motorola Mobility (NYSE:MMI) ',
  'T.PR.',
  '((T)',
  '$M ',
];

test.each(REPEATED)('four times %j takes about four times as long', { timeout: 30_000 }, (unit) => {
  const short = unit.repeat(SHORT / unit.length);
  const once = fastest(short);
  const fourfold = fastest(short.repeat(4));
  // Quadratic work would take 16 times as long, and seconds; 40 ms may be noise.
  expect(fourfold).toBeLessThan(Math.max(9 * once, 40));
});
