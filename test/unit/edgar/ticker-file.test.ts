import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTickerFile } from '@/lib/core/edgar/ticker-file';
import { isAbsent, shared } from './shared';

const fields = ['cik', 'name', 'ticker', 'exchange'];
const rows = Array.from({ length: 25 }, (_, index) => [
  900_000 + index,
  `INVENTED ${index} INC`,
  `IN${String.fromCodePoint(65 + index)}`,
  index % 2 ? 'NYSE' : null,
]);

test('reads rows in their order, with the columns by name', () => {
  const shuffled = rows.map(([cik, name, ticker, exchange]) => [exchange, ticker, name, cik]);
  const result = readTickerFile({ fields: fields.toReversed(), data: shuffled });
  expect(result).toEqual(readTickerFile({ fields, data: rows }));
  expect(result).toMatchObject({
    ok: true,
    value: [
      { cik: '0000900000', name: 'INVENTED 0 INC', ticker: 'INA', exchange: null },
      { cik: '0000900001', name: 'INVENTED 1 INC', ticker: 'INB', exchange: 'NYSE' },
      ...rows.slice(2).map(([, name]) => ({ name })),
    ],
  });
});

test('drops the odd unusable row', () => {
  const data = [...rows, [0, 'NO CIK', 'NOCIK', null], [1, 'NO TICKER', null, null]];
  const result = readTickerFile({ fields, data });
  expect(result.ok && result.value).toHaveLength(rows.length);
});

test.each([
  ['no table', { 0: { cik_str: 1, ticker: 'A' } }, 'not a table'],
  ['nothing', null, 'not a table'],
  ['a missing column', { fields: fields.slice(1), data: rows }, 'column'],
  ['hardly any rows', { fields, data: rows.slice(0, 19) }, 'only 19'],
  ['no rows', { fields, data: [] }, 'only 0'],
  [
    'half of it broken',
    { fields, data: [...rows, ...rows.map(() => [0, '', '', null])] },
    'too many',
  ],
])('refuses %s in words', (_, json, words) => {
  const result = readTickerFile(json);
  expect(result.ok ? 'read' : result.problem).toContain(words);
});

const files = ['edgar/tickers', 'detection/universe'].flatMap((folder) =>
  isAbsent(folder)
    ? []
    : readdirSync(shared(folder))
        .filter((name) => name.startsWith('company_tickers_exchange'))
        .map((name) => join(shared(folder), name)),
);

describe.skipIf(files.length === 0)('recorded files (skipped without ../shared)', () => {
  test.each(files.map((path) => [path.slice(path.indexOf('shared')), path]))(
    '%s is read nearly whole, each ticker once',
    (_, path) => {
      const json = JSON.parse(readFileSync(path, 'utf8')) as { data: [number, string, string][] };
      const result = readTickerFile(json);
      if (!result.ok) throw new Error(result.problem);
      const tickers = result.value.map(({ ticker }) => ticker);
      expect(tickers.length).toBeGreaterThan(json.data.length * 0.999);
      expect(new Set(tickers).size).toBe(tickers.length);
      // The spelling is already the SEC's own: nothing may be changed in reading it.
      const written = new Set(json.data.map(([, , ticker]) => ticker));
      expect(tickers.filter((ticker) => !written.has(ticker))).toEqual([]);
    },
  );
});
