import { describe, expect, test } from 'vitest';
import type { HoldingsFiling } from '@/lib/core/form13f/book';
import { impliedPrices, settleUnit } from '@/lib/core/form13f/settle-unit';
import { filing, held } from './book-filings';

/** Others pay 40 dollars for every security. */
const others = [filing(0, [held(1, 5000), held(2, 300)]), filing(0, [held(1, 90)])];
const all = new Set([1, 2, 3].map((at) => held(at).cusip));
const prices = impliedPrices(others, all);

/** A filing that states so much for so many shares of each security. */
function open(...rows: [at: number, shares: number, filed: number | null][]): HoldingsFiling {
  const positions = rows.map(([at, shares]) => ({ ...held(at, shares), value: null }));
  const flags = ['confidential-omitted', 'unit-uncertain'] as const;
  const filedValues = rows.map(([, , value]) => value);
  return filing(1, positions, 'original', { unit: 'unknown', flags, filedValues });
}

const valuesOf = (settled: HoldingsFiling | null) => settled?.positions.map(({ value }) => value);

describe('a unit that a filing leaves open', () => {
  test('is thousands where the same shares cost others a thousand times as much', () => {
    const settled = settleUnit(open([1, 1000, 40], [3, 500, 7]), prices);
    expect(settled).toMatchObject({ unit: 'thousands', flags: ['confidential-omitted'] });
    expect(valuesOf(settled)).toEqual([40_000, 7000]);
    expect(settled && 'filedValues' in settled).toBe(false);
  });

  test('is dollars where they cost as much', () => {
    const settled = settleUnit(open([1, 1000, 41_500], [2, 10, 390], [3, 1, null]), prices);
    expect(settled?.unit).toBe('dollars');
    expect(valuesOf(settled)).toEqual([41_500, 390, null]);
  });

  test('allows for values that are rounded to a thousand', () => {
    expect(settleUnit(open([1, 40, 2]), prices)?.unit).toBe('thousands');
  });

  test.each([
    ['nobody else holds any of it', open([3, 1000, 40])],
    ['it agrees with neither', open([1, 1000, 400])],
    ['one row speaks for each', open([1, 1000, 40], [2, 1000, 40_000])],
    ['as many rows agree with neither as with one', open([1, 1000, 40], [2, 1000, 400])],
  ])('stays open where %s', (_, one) => {
    expect(settleUnit(one, prices)).toBeNull();
  });

  test('stays open where the shares are none, and where nothing was open', () => {
    const wrong = open([1, 1000, 40]);
    expect(settleUnit({ ...wrong, flags: ['value-in-share-column'] }, prices)).toBeNull();
    expect(settleUnit(filing(1, [held(1)]), prices)).toBeNull();
  });
});

test('the price is the middle one, of shares in certain filings alone', () => {
  const one = filing(0, [held(1, 10), { ...held(1, 10, 'CALL'), value: 9 }]);
  const dear = filing(0, [{ ...held(1, 10), value: 900 }]);
  const wrong = { ...dear, flags: ['value-in-share-column'] as const };
  const unknown = filing(0, [{ ...held(1, 10), value: null }]);
  expect([...impliedPrices([one, one, dear, wrong, unknown], all)]).toEqual([[held(1).cusip, 40]]);
});
