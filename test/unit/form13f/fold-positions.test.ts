import { expect, test } from 'vitest';
import { parseCusip } from '@/lib/core/form13f/cusip';
import { PositionFold } from '@/lib/core/form13f/fold-positions';
import { readTable } from './read-whole';
import { rowXml, tableXml, type RowFacts } from './table-xml';

function folded(...rows: readonly RowFacts[]) {
  const table = readTable([tableXml(rows.map((row) => rowXml(row)))]);
  const fold = new PositionFold();
  if (table.ok) for (const row of table.value.read) fold.add(row);
  return fold.folded();
}

test('rows of one security under several managers become one position', () => {
  const positions = folded(
    { amount: 10, value: 100, otherManager: '4,8,11' },
    { amount: 5, value: 50, otherManager: '4', issuer: 'GLADE' },
    { amount: 1, value: 10 },
  );
  expect(positions).toMatchObject([{ issuer: 'GLADE & HOLLOW CORP', amount: 16, filedValue: 160 }]);
  expect(positions).toHaveLength(1);
});

test('T8: shares, puts, calls and principal of one security never mix', () => {
  const positions = folded(
    { amount: 1 },
    { amount: 2, putCall: 'Put' },
    { amount: 4, putCall: 'CALL' },
    { amount: 8, type: 'PRN' },
    { amount: 16, putCall: 'put' },
  );
  expect(positions.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
    'SH 1',
    'PUT 18',
    'CALL 4',
    'PRN 8',
  ]);
});

test('lower and upper case of a CUSIP are one security', () => {
  expect(folded({ cusip: 'x00000a01' }, { cusip: 'X00000A01' })).toHaveLength(1);
});

test('a row without a value leaves that of the position unknown', () => {
  expect(folded({ value: 5 }, { value: '' })).toMatchObject([{ amount: 40, filedValue: null }]);
});

test.each([
  [' 037833100 ', '037833100'],
  ['g5876h105', 'G5876H105'],
  ['000000000', null],
  ['37833100', null],
  ['0378331000', null],
  ['03783310*', null],
])('the CUSIP %s', (written, cusip) => {
  expect(parseCusip(written)).toBe(cusip);
});
