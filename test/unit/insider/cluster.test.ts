import { expect, test } from 'vitest';
import { findCluster } from '@/lib/core/insider/cluster';
import type { Cluster } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded } from './transactions';

/** A purchase by each of those people, on that day of May 2026, for $12,500 unless told otherwise. */
function buy(
  filing: number,
  people: readonly number[],
  dayOfMay: number,
  facts: Partial<InsiderTransaction> = {},
): InsiderTransaction {
  const tradedOn = `2026-05-${String(dayOfMay).padStart(2, '0')}`;
  const owners = people.map((number) => person(number));
  return traded({
    filing,
    tradedOn,
    filedOn: '2026-06-02',
    facts: { owners, sharesAfter: filing, ...facts },
  });
}

const clusterOf = (...rows: readonly InsiderTransaction[]): Cluster | null =>
  findCluster(tradeEvents(rows));

test('three people within nine days', () => {
  const cluster = clusterOf(buy(1, [1], 1), buy(2, [2], 4), buy(3, [3], 9));
  expect(cluster).toEqual({ people: 3, days: 9 });
});

test('the fourteenth day still counts, the fifteenth does not', () => {
  const early = [buy(1, [1], 1), buy(2, [2], 4)];
  expect(clusterOf(...early, buy(3, [3], 14))).toEqual({ people: 3, days: 14 });
  expect(clusterOf(...early, buy(3, [3], 15))).toBeNull();
});

test('two people, or three joint owners, are no cluster', () => {
  expect(clusterOf(buy(1, [1], 1), buy(2, [2], 4))).toBeNull();
  expect(clusterOf(buy(1, [1, 2, 3], 1))).toBeNull();
});

test('people who filed together at another time are one person', () => {
  const together = buy(9, [1, 2], 1, { price: 99 });
  const apart = [buy(1, [1], 20), buy(2, [2], 22), buy(3, [3], 25)];
  expect(clusterOf(...apart)).toEqual({ people: 3, days: 6 });
  expect(clusterOf(together, ...apart)).toBeNull();
});

test('one day and one price are a programme, whatever the number of shares', () => {
  const programme = [3, 7, 11].map((count, at) =>
    buy(at + 1, [at + 1], 5, { shares: count * 331, price: 10.1 }),
  );
  expect(clusterOf(...programme)).toBeNull();
  expect(clusterOf(...programme.slice(0, 2), buy(3, [3], 5, { price: 10.2 }))).toEqual({
    people: 3,
    days: 1,
  });
});

test('who bought for less than $10,000 does not count', () => {
  const small = buy(3, [3], 9, { shares: 799 });
  expect(clusterOf(buy(1, [1], 1), buy(2, [2], 4), small)).toBeNull();
  const more = buy(4, [3], 8, { shares: 1, price: 12.5 });
  expect(clusterOf(buy(1, [1], 1), buy(2, [2], 4), small, more)).toEqual({ people: 3, days: 9 });
});

test('of several the one with the most people, then the newest', () => {
  const large = [1, 2, 3, 4].map((number) => buy(number, [number], number));
  const late = [5, 6, 7].map((number) => buy(number, [number], number + 20));
  expect(clusterOf(...large, ...late)).toEqual({ people: 4, days: 4 });
  expect(
    clusterOf(...large.slice(0, 3), buy(8, [8], 25), buy(9, [9], 29), buy(7, [7], 26)),
  ).toEqual({ people: 3, days: 5 });
});
