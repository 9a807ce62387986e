import { describe, expect, test } from 'vitest';
import type { PositionChange } from '@/lib/core/form13f/change';
import { isCoreCut, isMeasured } from '@/lib/core/form13f/core-cut';

/** A position of a hundred shares, the third largest, of which some are left. */
function left(after: number, facts: object = {}): PositionChange {
  return {
    cusip: '111111101',
    kind: 'SH',
    issuer: 'ACME CORP',
    titleOfClass: 'COM',
    before: 100,
    after,
    adjustment: null,
    status: 'TRIM',
    valueBefore: 1_000,
    valueAfter: after * 10,
    weightBefore: 0.04,
    weightAfter: 0.03,
    rankBefore: 3,
    rankAfter: 4,
    cut: 'large',
    ...facts,
  } as unknown as PositionChange;
}

const split = { kind: 'split', from: 1, to: 4, basis: 'filed' } as const;

describe('a core position is cut', () => {
  test.each([
    ['by a quarter', [left(75)], true],
    ['by less', [left(76)], false],
    ['to nothing, which is an exit', [left(0, { status: 'EXIT', valueAfter: 0 })], false],
    ['that was not core', [left(10, { rankBefore: 11 })], false],
    ['that was core by its weight', [left(10, { rankBefore: 11, weightBefore: 0.051 })], true],
    ['at exactly five per cent', [left(10, { rankBefore: 11, weightBefore: 0.05 })], false],
    ['whose weight is not certain', [left(10, { rankBefore: null, weightBefore: null })], false],
    ['that grew after a split', [left(400, { adjustment: split })], false],
    ['after a split', [left(300, { adjustment: split, valueAfter: 750 })], true],
    ['of puts alone', [left(10, { kind: 'PUT' })], false],
  ] as const)('%s: %s', (_, changes, expected) => {
    expect(isCoreCut([changes])).toBe(expected);
  });

  test('with all its classes: what went from one to the other is no cut', () => {
    const grown = { cusip: '111111102', before: 100, status: 'ADD', cut: null } as const;
    expect(isCoreCut([[left(50), left(150, { ...grown, valueAfter: 1_500 })]])).toBe(false);
    expect(isCoreCut([[left(50), left(100, { ...grown, status: 'HOLD' })]])).toBe(true);
  });

  test('by two classes that are core only together', () => {
    const half = { rankBefore: 12, weightBefore: 0.03 };
    expect(isCoreCut([[left(50, half), left(50, { ...half, cusip: '111111102' })]])).toBe(true);
  });

  test('by a house, not when one filer passes it to another', () => {
    const other = { before: 100, after: 150, status: 'ADD', valueAfter: 1_500 } as const;
    expect(isCoreCut([[left(50)], [left(150, other)]])).toBe(false);
    expect(isCoreCut([[left(50)], [left(50)]])).toBe(true);
  });
});

test('in a book that may hide a part of it no cut is measured', () => {
  expect(isMeasured(['previous-incomplete', 'value-differs-from-cover'])).toBe(true);
  expect(isMeasured(['confidential-omitted'])).toBe(false);
});
