import { describe, expect, test } from 'vitest';
import type { OwnershipRow } from '@/lib/core/form4/ownership';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { processorMs } from '@/test/unit/processor-ms';
import { filingXml, note, rowXml, value, type FilingParts, type RowParts } from './filing-xml';

function rowsOf(parts: FilingParts): readonly OwnershipRow[] {
  const document = readOwnership(filingXml(parts));
  if (!document.ok) throw new Error(document.problem);
  return document.value.rows;
}

function readRow(parts: RowParts): OwnershipRow {
  const [row] = rowsOf({ nonDerivative: rowXml(parts) });
  if (!row) throw new Error('no row');
  return row;
}

describe('a row', () => {
  test('is read field by field', () => {
    const nature = `<natureOfOwnership>${value('By trust')}${note('F5')}</natureOfOwnership>`;
    expect(readRow({ nature })).toEqual({
      table: 'n',
      index: 0,
      security: 'Common Stock',
      date: '2026-05-05',
      deemedExecutionDate: null,
      formType: '4',
      timeliness: null,
      code: 'P',
      equitySwap: false,
      shares: 1000,
      price: 12.5,
      totalValue: null,
      acquiredDisposed: 'A',
      sharesAfter: 5000,
      directOrIndirect: 'D',
      nature: 'By trust',
      exercisePrice: null,
      underlying: null,
      tradeFootnotes: [],
      holderFootnotes: ['F5'],
      priceFootnotes: [],
      statedTwice: [],
    });
  });

  test('may give its price in a footnote alone', () => {
    expect(readRow({ price: note('F2') })).toMatchObject({ price: null, priceFootnotes: ['F2'] });
  });

  test('knows footnotes of the trade from those of balance and nature', () => {
    const row = readRow({
      title: value('Common Stock') + note('F1'),
      coding: `<transactionCode>P</transactionCode>${note('F2')}`,
      shares: value('1') + note('F3'),
      price: value('1') + note('F3'),
      after: value('1') + note('F4'),
      nature: `<natureOfOwnership>${note('F5')}</natureOfOwnership>`,
    });
    expect(row.tradeFootnotes).toEqual(['F1', 'F2', 'F3']);
    expect(row.holderFootnotes).toEqual(['F5']);
  });

  test('that states a field twice states none, and says so', () => {
    const row = readRow({ shares: value('100') + value('900'), price: value('5') + value('5') });
    expect(row).toMatchObject({ shares: null, price: 5, statedTwice: ['transactionShares'] });
  });

  test.each([
    [`<transactionTimeliness>${value('L')}</transactionTimeliness>`, 'L'],
    ['<transactionTimeliness>E</transactionTimeliness>', 'E'],
    ['<transactionTimeliness><value/></transactionTimeliness>', null],
    ['', null],
  ])('marked %s', (marked, timeliness) => {
    const xml = rowXml().replace('<transactionAmounts>', `${marked}<transactionAmounts>`);
    expect(rowsOf({ nonDerivative: xml })[0]).toMatchObject({ timeliness });
  });

  test('may have a deemed day of execution and a value instead of shares', () => {
    const deemed = `<deemedExecutionDate>${value('2026-05-06')}</deemedExecutionDate>`;
    const total = `<transactionTotalValue>${value('9000.50')}</transactionTotalValue>`;
    const xml = rowXml({ shares: '' })
      .replace('<transactionCoding>', `${deemed}<transactionCoding>`)
      .replace('<transactionAmounts>', `<transactionAmounts>${total}`);
    expect(rowsOf({ nonDerivative: xml })[0]).toMatchObject({
      deemedExecutionDate: '2026-05-06',
      shares: null,
      totalValue: 9000.5,
    });
  });

  test('of Table II says what it is a right to', () => {
    const terms = `<conversionOrExercisePrice>${value('14.99')}</conversionOrExercisePrice>
      <underlyingSecurity><underlyingSecurityTitle>${value('Class A')}</underlyingSecurityTitle>
      <underlyingSecurityShares>${value('500')}</underlyingSecurityShares></underlyingSecurity>`;
    const element = 'derivativeTransaction';
    const derivative = rowXml({ element }).replace(
      '<transactionDate>',
      `${terms}<transactionDate>`,
    );
    expect(rowsOf({ derivative: derivative + rowXml({ element }) })).toMatchObject([
      { exercisePrice: 14.99, underlying: { security: 'Class A', shares: 500 } },
      { exercisePrice: null, underlying: null },
    ]);
  });

  test.each([
    ['275.634', 275.634],
    ['106150.00', 106_150],
    ['1,000', 1000],
    ['.5', 0.5],
    ['12.', 12],
    ['0', 0],
    ['-3', -3],
    ['$12.50', null],
    ['1e6', null],
    ['12.5.1', null],
    ['NaN', null],
    ['', null],
    ['9'.repeat(400), null],
  ])('with the number "%s" has %s', (text, expected) => {
    expect(readRow({ shares: value(text), price: value(text) })).toMatchObject({
      shares: expected,
      price: expected,
    });
  });

  test.each([
    ['2024-07-19-05:00', '2024-07-19'],
    ['2024-07-19Z', '2024-07-19'],
    ['0023-05-05', '0023-05-05'],
    ['2026-02-30', null],
    ['05/05/2026', null],
  ])('with the date "%s" has %s', (text, expected) => {
    expect(readRow({ date: value(text) }).date).toBe(expected);
  });

  test.each([
    ['<transactionCode> p </transactionCode>', 'P', false],
    [
      '<transactionCode>S</transactionCode><equitySwapInvolved>true</equitySwapInvolved>',
      'S',
      true,
    ],
    ['', null, false],
  ])('coded %s', (coding, code, equitySwap) => {
    expect(readRow({ coding })).toMatchObject({ code, equitySwap });
  });

  test.each([
    ['a', 'A'],
    ['D', 'D'],
    ['X', null],
    ['', null],
  ])('with the flag "%s" goes %s', (text, expected) => {
    expect(readRow({ flag: value(text) }).acquiredDisposed).toBe(expected);
  });
});

test('a number of a hundred thousand digits takes no longer than its length', () => {
  const long = { shares: value(`${'1'.repeat(100_000)}x`) };
  expect(readRow(long).shares).toBeNull();
  expect(processorMs(() => readRow(long))).toBeLessThan(1000);
});
