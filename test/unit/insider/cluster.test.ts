import { expect, test } from 'vitest';
import {
  CLUSTER,
  findCluster,
  findPossibleCluster,
  findProgramme,
  type ClusterOfBuys,
} from '@/lib/core/insider/cluster';
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

/** Its people and days; who bought what is looked at where it matters. */
function clusterOf(
  ...rows: readonly InsiderTransaction[]
): Pick<ClusterOfBuys, 'people' | 'days'> | null {
  const cluster = findCluster(tradeEvents(rows));
  return cluster && { people: cluster.people, days: cluster.days };
}

const holder = (number: number) => ({ ...person(number), kind: 'ten-percent-holder' as const });

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

test('names its days and rows, those of the people who count', () => {
  const rows = [buy(1, [1], 1), buy(2, [2], 4), buy(3, [3], 9), buy(4, [4], 10, { shares: 1 })];
  const cluster = findCluster(tradeEvents(rows));
  expect(cluster).toMatchObject({ firstOn: '2026-05-01', lastOn: '2026-05-09' });
  expect(cluster?.rows).toEqual(rows.slice(0, 3).map(({ id }) => id));
});

test('purchases under a plan do not count, and what the filing leaves open does', () => {
  const early = [buy(1, [1], 1), buy(2, [2], 4)];
  expect(clusterOf(...early, buy(3, [3], 9, { plan: 'plan' }))).toBeNull();
  expect(clusterOf(...early, buy(3, [3], 9, { plan: 'unknown' }))).toEqual({ people: 3, days: 9 });
});

test('ten-percent holders alone are none; beside one officer they count', () => {
  const holders = [1, 2, 3].map((one) => buy(one, [one], one, { owners: [holder(one)] }));
  expect(clusterOf(...holders)).toBeNull();
  expect(clusterOf(...holders.slice(0, 2), buy(3, [3], 3))).toEqual({ people: 3, days: 3 });
});

test('twenty-seven of twenty-eight on one day at one price are a programme', () => {
  const alike = Array.from({ length: 27 }, (_, at) => buy(at + 1, [at + 1], 5, { price: 20 }));
  const rows = [...alike, buy(28, [28], 7, { price: 21 })];
  expect(clusterOf(...rows)).toBeNull();
  expect(findProgramme(tradeEvents(rows))).toMatchObject({ people: 28, alike: 27, days: 3 });
});

test('a programme stays one, however many others bought: three of them must be left', () => {
  const alike = [1, 2, 3].map((one) => buy(one, [one], 5, { price: 20 }));
  const others = [4, 5, 6].map((one) => buy(one, [one], one + 2, { price: 16 + one }));
  expect(clusterOf(...alike, ...others.slice(1))).toBeNull();
  expect(findProgramme(tradeEvents([...alike, ...others.slice(1)]))).toMatchObject({
    people: 5,
    alike: 3,
  });
  expect(clusterOf(...alike, ...others)).toEqual({ people: 3, days: 3 });
  expect(clusterOf(...alike.slice(1), ...others.slice(1))).toEqual({ people: 4, days: 4 });
});

test('what somebody in a programme bought besides counts by itself', () => {
  const alike = [1, 2, 3].map((one) => buy(one, [one], 5, { price: 20 }));
  const besides = [4, 5].map((one) => buy(one, [one], one + 2));
  const small = buy(8, [3], 8, { shares: 799 });
  expect(clusterOf(...alike, ...besides, small)).toBeNull();
  expect(clusterOf(...alike, ...besides, buy(9, [3], 8))).toEqual({ people: 3, days: 3 });
});

test('prices that are not stated are not one price', () => {
  const unpriced = [1, 2, 3].map((one) => buy(one, [one], 5, { price: null }));
  expect(clusterOf(...unpriced)).toBeNull();
  expect(findProgramme(tradeEvents(unpriced))).toBeNull();
  expect(findPossibleCluster(tradeEvents(unpriced))).toMatchObject({ people: 3 });
});

test('a purchase without a price does not lessen what a person is known to have spent', () => {
  const unpriced = buy(4, [3], 8, { price: null });
  const rows = [buy(1, [1], 1), buy(2, [2], 4), buy(3, [3], 9), unpriced];
  expect(clusterOf(...rows)).toEqual({ people: 3, days: 9 });
  expect(clusterOf(...rows.slice(0, 2), unpriced)).toBeNull();
});

test('every parameter decides', () => {
  const rows = [buy(1, [1], 1), buy(2, [2], 4), buy(3, [3], 9)];
  const withParameters = (parameters: Partial<typeof CLUSTER>) =>
    findCluster(tradeEvents(rows), { ...CLUSTER, ...parameters });
  expect(withParameters({ people: 4 })).toBeNull();
  expect(withParameters({ withinDays: 9 })).not.toBeNull();
  expect(withParameters({ withinDays: 8 })).toBeNull();
  expect(withParameters({ leastDollars: 12_500 })).not.toBeNull();
  expect(withParameters({ leastDollars: 12_501 })).toBeNull();
  expect(withParameters({ programmePeople: 1 })).toBeNull();
});

test('a programme does not hide the cluster of others beside it', () => {
  const alike = Array.from({ length: 27 }, (_, at) => buy(at + 1, [at + 1], 6));
  const others = [28, 29, 30].map((one) => buy(one, [one], one - 24, { price: one }));
  expect(clusterOf(...alike, ...others)).toEqual({ people: 3, days: 3 });
  expect(clusterOf(...alike, ...others.slice(1))).toBeNull();
});
