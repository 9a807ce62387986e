import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFundFile } from '@/lib/core/edgar/fund-file';
import { shared } from './shared';

const fields = ['cik', 'seriesId', 'classId', 'symbol'];
const rows = Array.from({ length: 25 }, (_, index) => [
  900_000 + index,
  `S${String(index).padStart(9, '0')}`,
  'C000000001',
  `IN${String.fromCodePoint(65 + index)}X`,
]);

test('reads rows in their order, with the columns by name', () => {
  const shuffled = rows.map((row) => row.toReversed());
  const result = readFundFile({ fields: fields.toReversed(), data: shuffled });
  expect(result).toEqual(readFundFile({ fields, data: rows }));
  expect(result).toMatchObject({
    ok: true,
    value: [
      { cik: '0000900000', series: 'S000000000', ticker: 'INAX' },
      { cik: '0000900001', series: 'S000000001', ticker: 'INBX' },
      ...rows.slice(2).map(([, series]) => ({ series })),
    ],
  });
});

test('drops the odd unusable row; small letters are capitals; the first bearer counts', () => {
  const again = [900_500, 'S000000500', 'C000000001', 'inax'];
  const odd = [
    [900_501, 'S000000501', 'C000000001', ''],
    [900_502, null, 'C000000001', 'NOSER'],
  ];
  const result = readFundFile({ fields, data: [...rows, again, ...odd] });
  expect(result).toEqual(readFundFile({ fields, data: rows }));
  expect(readFundFile({ fields, data: [again, ...rows.slice(1)] })).toMatchObject({
    value: [{ ticker: 'INAX', series: 'S000000500' }, ...rows.slice(1).map(() => ({}))],
  });
});

test.each([
  ['nothing', null, 'not a table'],
  ['a text', 'fields', 'not a table'],
  ['no table', { 0: { cik_str: 1, ticker: 'A' } }, 'not a table'],
  ['a table of another kind', { fields, data: { 0: rows[0] } }, 'not a table'],
  ['a missing column', { fields: fields.slice(1), data: rows }, 'column'],
  ['no rows', { fields, data: [] }, 'only 0'],
  ['rows that are none', { fields, data: [null, 1, 'x', {}] }, 'only 0'],
  [
    'half of it broken',
    { fields, data: [...rows, ...rows.map(() => [0, '', '', null])] },
    'too many',
  ],
])('refuses %s in words', (_, json, words) => {
  const result = readFundFile(json);
  expect(result.ok ? 'read' : result.problem).toContain(words);
});

const file = shared('detection/universe/company_tickers_mf.json');

test.skipIf(!existsSync(file))(
  'the recorded file is read nearly whole, each ticker once (skipped without ../shared)',
  () => {
    const json = JSON.parse(readFileSync(file, 'utf8')) as { data: unknown[] };
    const result = readFundFile(json);
    if (!result.ok) throw new Error(result.problem);
    expect(result.value.length).toBeGreaterThan(json.data.length * 0.99);
    expect(new Set(result.value.map(({ ticker }) => ticker)).size).toBe(result.value.length);
    expect(result.value).toContainEqual({
      cik: '0001100663',
      series: 'S000004344',
      ticker: 'IWM',
    });
  },
);
