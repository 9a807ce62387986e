import { describe, expect, test } from 'vitest';
import type { Cusip, PositionKind } from '@/lib/core/form13f/book';
import { checkAgainstCover } from '@/lib/core/form13f/check-against-cover';
import type { FiledPosition } from '@/lib/core/form13f/fold-positions';
import { valueUnit } from '@/lib/core/form13f/value-unit';
import { parseIsoDate } from '@/lib/core/iso-date';

const OLD = parseIsoDate('2022-11-14');
const NEW = parseIsoDate('2023-02-28');
const SHARES = 1_000;

function position(price: number, at: number, kind: PositionKind = 'SH'): FiledPosition {
  const cusip = `X${String(at).padStart(8, '0')}` as Cusip;
  const filedValue = Math.round(price * SHARES);
  return { cusip, kind, issuer: '', titleOfClass: 'COM', amount: SHARES, filedValue };
}

function priced(prices: readonly number[], kind: PositionKind = 'SH'): FiledPosition[] {
  return prices.map((price, at) => position(price, at, kind));
}

const dollars = priced([12, 45, 80, 150, 420, 31]);
const thousands = priced([0.012, 0.045, 0.08, 0.15, 0.42, 0.031]);

describe('T5: the unit is found filing by filing', () => {
  test.each([
    ['as the day has it, thousands', thousands, OLD, 'thousands'],
    ['as the day has it, dollars', dollars, NEW, 'dollars'],
    ['thousands long after 2022', thousands, NEW, 'thousands'],
    ['dollars before 2023', dollars, OLD, 'dollars'],
    ['thousands, the day unknown', thousands, null, 'thousands'],
    ['dollars, the day unknown', dollars, null, 'dollars'],
    ['one very dear share among thousands', [...thousands, position(600, 9)], NEW, 'thousands'],
    ['two cheap shares are too few to tell', thousands.slice(0, 2), NEW, 'unknown'],
    ['two shares that agree with the day', dollars.slice(0, 2), NEW, 'dollars'],
    ['one dear share before 2023', priced([450]), OLD, 'unknown'],
    ['nothing priced', priced([0.01, 0.02, 0.03, 0.04, 0.05], 'PRN'), NEW, 'dollars'],
    ['options only', priced([0.01, 0.02, 0.03, 0.04, 0.05], 'CALL'), NEW, 'dollars'],
    ['nothing at all', [], null, 'unknown'],
  ])('%s', (_, positions, day, unit) => {
    expect(valueUnit(positions, day)).toBe(unit);
  });

  test('warrants imply no price of a share', () => {
    const warrants = priced([0.1, 0.2, 0.3, 0.1, 0.2]).map((one) => ({
      ...one,
      titleOfClass: '*W EXP 05/01/2027',
    }));
    expect(valueUnit([...warrants, ...dollars.slice(0, 2)], NEW)).toBe('dollars');
  });
});

const count = { rows: 6, badRows: 0 };

describe('T6: values in the column of shares', () => {
  const copied = dollars.map((one) => ({ ...one, amount: one.filedValue ?? 0 }));

  test('are flagged when dollars were copied', () => {
    expect(checkAgainstCover(null, count, copied)).toEqual(['value-in-share-column']);
  });

  test('are flagged when values are rounded to thousands beside them', () => {
    const rounded = copied.map((one) => ({ ...one, filedValue: Math.round(one.amount / 1000) }));
    expect(checkAgainstCover(null, count, rounded)).toEqual(['value-in-share-column']);
  });

  test('are no sign of thousands', () => {
    expect(valueUnit(copied, NEW)).toBe('dollars');
  });

  test('are not seen in bonds at par, nor in one share at a dollar', () => {
    const bonds = copied.map((one): FiledPosition => ({ ...one, kind: 'PRN' }));
    expect(checkAgainstCover(null, count, bonds)).toEqual([]);
    expect(checkAgainstCover(null, count, [position(1, 0), ...dollars])).toEqual([]);
  });
});

describe('a table is held against its cover', () => {
  const total = dollars.reduce((sum, { filedValue }) => sum + (filedValue ?? 0), 0);
  const cover = { entries: 6, total, isConfidentialOmitted: false };

  test('and agrees up to the rounding of its rows', () => {
    expect(checkAgainstCover({ ...cover, total: total - 6 }, count, dollars)).toEqual([]);
  });

  test.each([
    ['a row is missing', { ...cover, entries: 7 }, count, ['entries-differ-from-cover']],
    ['the total is another', { ...cover, total: total + 7 }, count, ['value-differs-from-cover']],
    [
      'rows are kept back',
      { ...cover, isConfidentialOmitted: true },
      count,
      ['confidential-omitted'],
    ],
    ['rows are bad', cover, { rows: 6, badRows: 1 }, ['bad-rows']],
    ['nothing is stated', { ...cover, entries: null, total: null }, count, []],
  ])('%s', (_, stated, counted, flags) => {
    expect(checkAgainstCover(stated, counted, dollars)).toEqual(flags);
  });
});
