import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  LONGEST_IMPORT,
  MOST_IMPORTED,
  readWatchImport,
  type ImportProblem,
} from '@/lib/core/export/watch-import';
import type { ImportedEntry } from '@/lib/core/export/imported-entry';
import { watchCsv } from '@/lib/core/export/watch-csv';
import { watchJson } from '@/lib/core/export/watch-json';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { IsoDate } from '@/lib/core/iso-date';
import { cik } from '@/test/unit/insider/known';
import { growth } from '@/test/unit/growth';
import { entry, NOW } from '@/test/unit/watch/news';

const entries = [
  entry({ group: 'Energy', note: '=HYPERLINK("x"),\nsecond "line"' }),
  entry({ kind: 'person', cik: cik(5), name: 'Ada Quill', isMuted: true }),
  entry({ kind: 'fund', cik: cik(6), name: 'Lone Larch', snoozedUntilMs: NOW }),
];

const belongings = ({
  kind,
  cik: of,
  ticker,
  name,
  group,
  note,
  ...times
}: Omit<ImportedEntry, 'line'>) => {
  const { addedAtMs, isMuted, snoozedUntilMs } = times;
  return [kind, of, ticker, name, group, note, addedAtMs, isMuted, snoozedUntilMs];
};

test.each([
  ['csv', watchCsv(entries)],
  ['json', watchJson(entries)],
] as const)('what is exported as %s comes back as it was', (format, text) => {
  const read = readWatchImport(text, format);
  expect(read.problems).toEqual([]);
  const back = read.entries.map(belongings);
  expect(back).toEqual(entries.map(belongings));
});

const said = ({ line, why }: ImportProblem) => ({
  line,
  text: saySentence(why, '2026-11-20' as IsoDate),
});

const symbols = (text: string) =>
  readWatchImport(text, 'csv').entries.map(({ ticker, cik: of }) => ticker ?? of);

test('lists from elsewhere: any headings with a symbol, or none', () => {
  expect(symbols('\uFEFFCompany;x,Ticker\r\nApple,AAPL\r\n"Energy, Vault",nrgv\r\n')).toEqual([
    'AAPL',
    'NRGV',
  ]);
  expect(symbols('AAPL\nbrk.b,7,8\n0000320193\n')).toEqual(['AAPL', 'BRK-B', '0000320193']);
  expect(readWatchImport('["AAPL", 320193, {"ticker": "GE"}]', 'json').entries).toHaveLength(3);
});

test('each line that cannot be taken is named with its reason, and all others are taken', () => {
  const text =
    'kind,cik,symbol,name\ncompany,,AAPL,\nplanet,,MARS,\nperson,,,Ada\nfund,abc,,\n,,"#!?",\n,,,\ncompany,,,x\n';
  const { entries: taken, problems } = readWatchImport(text, 'csv');
  expect(taken.map(({ ticker }) => ticker)).toEqual(['AAPL']);
  expect(problems.map(said)).toEqual([
    { line: 3, text: '“planet” is no company, person or fund.' },
    { line: 4, text: 'A person needs its CIK.' },
    { line: 5, text: '“abc” is no CIK.' },
    { line: 6, text: '“#!?” is no symbol.' },
    { line: 8, text: 'It names no symbol and no CIK.' },
  ]);
});

test.each([
  ['csv', '', 'empty'],
  ['csv', 'AAPL,"open\nGE\n', 'never closed'],
  ['csv', 'a\0b', 'no text'],
  ['csv', 'x'.repeat(10_000_000), 'longer than 4 million'],
  ['json', `[${'1,'.repeat(5_000_000)}1]`, 'longer than 4 million'],
  ['json', '{', 'no JSON'],
  ['json', '[]', 'empty'],
  ['json', 'null', 'no list'],
  ['json', '{"entries":[{}]}', 'no list'],
  ['json', '['.repeat(1_000_000), 'nests'],
  ['json', `{"format":"buyline-watchlist","entries":${'{"a":'.repeat(50)}`, 'nests'],
] as const)('a file of %s (case %#) is refused in words', (format, text, words) => {
  const read = readWatchImport(text, format);
  expect(read.problems.map(said).at(-1)?.text).toContain(words);
  expect(read.entries.length).toBeLessThanOrEqual(1);
});

test('hostile entries name a problem and nothing else', () => {
  const text =
    '[null, [], {"__proto__": {"symbol": "AAPL"}}, {"symbol": {"a": 1}}, {"cik": 1e99}, {"symbol":"GE","note":7}]';
  const { entries: taken, problems } = readWatchImport(text, 'json');
  expect(taken.map(({ ticker, note }) => [ticker, note])).toEqual([['GE', '7']]);
  expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
});

test('more entries than are read are said, and so are more problems than are told', () => {
  const many = readWatchImport('AAPL\n'.repeat(MOST_IMPORTED + 5), 'csv');
  expect(many.entries).toHaveLength(MOST_IMPORTED);
  expect(many.problems.map(said)).toEqual([
    { line: MOST_IMPORTED + 1, text: expect.stringContaining('one more') },
  ]);
  const bad = readWatchImport('#\n'.repeat(150), 'csv');
  expect(bad).toMatchObject({ entries: [], moreProblems: 50 });
});

test('no text at all makes it throw', () => {
  const piece = fc.constantFrom(
    '"',
    ',',
    '\n',
    '\r',
    'AAPL',
    'kind',
    'symbol',
    '{',
    '[',
    ':',
    "'=",
    '\\',
    'CIK1',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const text = pieces.join('');
      for (const format of ['csv', 'json'] as const) {
        const { entries: taken, problems } = readWatchImport(text, format);
        expect(taken.length + problems.length).toBeGreaterThan(0);
      }
    }),
  );
});

const readCsv = (text: string) => readWatchImport(text, 'csv');

test.each([
  ['quotation marks', (size: number) => '"'.repeat(2 * size)],
  ['commas', (size: number) => ','.repeat(2 * size)],
  ['lines', (size: number) => 'AAPL\n'.repeat(size / 20)],
  ['one cell', (size: number) => `"${'a\n'.repeat(size)}`],
])('time grows with the length: %s', (_, textOf) => {
  expect(LONGEST_IMPORT).toBeGreaterThan(textOf(400_000).length);
  expect(growth(textOf, readCsv, { size: 100_000, limit: 10 })).toBeLessThan(10);
});
