import { describe, expect, test } from 'vitest';
import type { Position } from '@/lib/core/form13f/book';
import type { LikelySplit, PositionChange } from '@/lib/core/form13f/change';
import { compareStored, quarterEnds } from '@/lib/core/form13f/compare-stored';
import type { FundRecord } from '@/lib/core/form13f/fund-quarter';
import { cik, day } from '@/test/unit/insider/known';
import { book, cusip, held } from './books';

const ENDS = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'] as const;
const A = '111111101';
const B = '222222102';

/** A manager with books at the ends of some quarters. */
function fund(books: Partial<Record<(typeof ENDS)[number], readonly Position[]>>): FundRecord {
  const periods = Object.keys(books).map(day);
  return {
    cik: cik(9990001),
    name: 'VALE CAPITAL LLC',
    family: [],
    list: { holdings: new Set(periods), notices: new Set(), isComplete: true },
    books: new Map(Object.entries(books).map(([end, rows]) => [day(end), book(end, rows)])),
    reportedBy: [],
  };
}

function compare(
  one: FundRecord,
  from: string,
  to: string,
  known: Record<string, [string, LikelySplit][]> = {},
) {
  const splits = new Map(
    Object.entries(known).map(([end, rows]) => [
      day(end),
      new Map(rows.map(([number, split]) => [cusip(number), split])),
    ]),
  );
  const { quarter, against } = compareStored(one, day(to), day(from), splits);
  const changes: PositionChange[] =
    quarter.state === 'compared' ? [...new Set([...quarter.changes.values()].flat())] : [];
  return { quarter, against, changes };
}

const at = (amount: number, price: number, number = A, title = 'COM') =>
  held(number, amount, { value: amount * price, title });

/** UIL's shares after they became AVANGRID's. */
function renamed(amount: number): Position {
  return held(B, amount, { issuer: 'AVANGRID', value: amount * 48 });
}

describe('the quarter before', () => {
  test('is one quarter away, with nothing unseen', () => {
    const one = fund({ '2026-06-30': [at(1000, 10)], '2026-09-30': [at(1500, 10)] });
    const { against, changes } = compare(one, '2026-06-30', '2026-09-30');
    expect(against).toEqual({ period: '2026-06-30', quarters: 1, unseen: [], splits: [] });
    expect(changes).toMatchObject([{ status: 'ADD', before: 1000, after: 1500 }]);
  });

  test('that is not there is no comparison', () => {
    const one = fund({ '2026-03-31': [at(1000, 10)], '2026-09-30': [at(1500, 10)] });
    const { quarter, against } = compare(one, '2026-06-30', '2026-09-30');
    expect(quarter).toMatchObject({ state: 'uncompared', why: 'previous-missing' });
    expect(against).toBeNull();
  });
});

describe('a quarter that is not adjacent', () => {
  test('says how far away it is and which quarters are not seen', () => {
    const one = fund({ '2025-12-31': [at(1000, 10)], '2026-09-30': [at(1000, 10)] });
    expect(compare(one, '2025-12-31', '2026-09-30').against).toEqual({
      period: '2025-12-31',
      quarters: 3,
      unseen: ['2026-03-31', '2026-06-30'],
      splits: [],
    });
  });

  test('is held against after a split in between, that the manager traded around', () => {
    // 2:1 by the second quarter, seen by an exact holding; then a third is cut.
    const one = fund({
      '2026-03-31': [at(12_345, 100)],
      '2026-06-30': [at(24_690, 51)],
      '2026-09-30': [at(16_000, 55)],
    });
    const { against, changes } = compare(one, '2026-03-31', '2026-09-30');
    expect(against).toMatchObject({
      quarters: 2,
      unseen: [],
      splits: [{ from: 1, to: 2, basis: 'one-holder', issuer: 'EXAMPLE INC' }],
    });
    expect(changes).toMatchObject([{ status: 'TRIM', before: 12_345, after: 16_000 }]);
  });

  test('multiplies splits of several quarters, the least sure one speaking', () => {
    const one = fund({
      '2025-12-31': [at(1000, 60)],
      '2026-03-31': [at(3000, 20)],
      '2026-06-30': [at(3000, 20)],
      '2026-09-30': [at(6000, 10)],
    });
    const { against, changes } = compare(one, '2025-12-31', '2026-09-30', {
      '2026-03-31': [[A, { from: 1, to: 3, basis: 'filed' }]],
      '2026-09-30': [[A, { from: 1, to: 2, basis: 'holders' }]],
    });
    expect(against?.splits).toMatchObject([{ from: 1, to: 6, basis: 'holders' }]);
    expect(changes).toMatchObject([{ status: 'HOLD' }]);
  });

  test('forgets a split that another one undid', () => {
    const one = fund({
      '2026-03-31': [at(1000, 10)],
      '2026-06-30': [at(2000, 5)],
      '2026-09-30': [at(1000, 10)],
    });
    const { against, changes } = compare(one, '2026-03-31', '2026-09-30', {
      '2026-06-30': [[A, { from: 1, to: 2, basis: 'filed' }]],
      '2026-09-30': [[A, { from: 2, to: 1, basis: 'filed' }]],
    });
    expect(against?.splits).toEqual([]);
    expect(changes).toMatchObject([{ status: 'HOLD', adjustment: null }]);
  });

  test('knows splits of quarters that the manager did not file, from others', () => {
    const one = fund({ '2026-03-31': [at(1000, 40)], '2026-09-30': [at(4400, 10)] });
    const { changes, against } = compare(one, '2026-03-31', '2026-09-30', {
      '2026-06-30': [[A, { from: 1, to: 4, basis: 'filed' }]],
    });
    expect(against?.unseen).toEqual(['2026-06-30']);
    expect(changes).toMatchObject([{ status: 'ADD', adjustment: { kind: 'split', to: 4 } }]);
  });

  test('sees a split by both ends alone where the position was not held all the way', () => {
    const one = fund({
      '2026-03-31': [at(12_345, 100)],
      '2026-06-30': [at(500, 10, B)],
      '2026-09-30': [at(49_380, 26)],
    });
    expect(compare(one, '2026-03-31', '2026-09-30').changes).toMatchObject([
      { status: 'HOLD', adjustment: { from: 1, to: 4, basis: 'one-holder' } },
    ]);
  });

  test('follows a security through two numbers, its amount changed each time', () => {
    const one = fund({
      '2026-03-31': [at(10_000, 10, '111111101')],
      '2026-06-30': [at(11_000, 10, '111111200')],
      '2026-09-30': [at(90_000, 11, '111111309')],
    });
    const { changes } = compare(one, '2026-03-31', '2026-09-30');
    expect(changes).toMatchObject([
      {
        status: 'ADD',
        before: 10_000,
        after: 90_000,
        adjustment: { kind: 'cusip-change', before: '111111101', basis: 'prefix' },
      },
    ]);
  });

  test('follows a renamed issuer that the amount alone gave away, although it was cut later', () => {
    const old = held(A, 52_512, { issuer: 'UIL HLDG', value: 52_512 * 50 });
    const one = fund({
      '2026-03-31': [old],
      '2026-06-30': [renamed(52_512)],
      '2026-09-30': [renamed(20_000)],
    });
    expect(compare(one, '2026-03-31', '2026-09-30').changes).toMatchObject([
      { status: 'TRIM', adjustment: { kind: 'cusip-change', before: A, basis: 'amount' } },
    ]);
  });
});

test('the ends of quarters between two are told in order', () => {
  expect(quarterEnds(day('2025-12-31'), day('2026-09-30'))).toEqual(ENDS.slice(1));
  expect(quarterEnds(day('2026-09-30'), day('2026-09-30'))).toEqual([]);
});
