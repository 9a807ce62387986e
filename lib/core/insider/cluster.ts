import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { peopleBehind } from './people';
import type { Cluster, RowId, TradeEvent } from './report';

/** What makes a cluster; the defaults are the practice of the field. */
export interface ClusterParameters {
  readonly people: number;
  /** From the first purchase to the last, both days included. */
  readonly withinDays: number;
  /** What each person must have spent in that time, in US dollars. */
  readonly leastDollars: number;
  /** From this part of the people on who bought on one day at one price it is a programme. */
  readonly programmePart: number;
}

export const CLUSTER: ClusterParameters = {
  people: 3,
  withinDays: 14,
  leastDollars: 10_000,
  programmePart: 0.9,
};

/** A cluster with its purchases, or a programme that only looks like one. */
export interface ClusterOfBuys extends Cluster {
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  readonly rows: readonly RowId[];
}

/** What one economic person bought within the days looked at. */
type Buys = readonly TradeEvent[];

/**
 * Finds a cluster of buyers among purchases on the market: at least three economic persons, one of
 * them an officer or director, who each bought for $10,000 or more within 14 days. Purchases under
 * a 10b5-1 plan do not count. When nine in ten of the people or more bought on one day at one
 * price, it is a programme and no cluster. Of several the one with the most people is returned,
 * then the newest. After Alldredge and Blank, "Do insiders cluster trades with colleagues?" (2019),
 * whose window is narrower. Time grows with the number of purchases.
 */
export function findCluster(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  return largest(bought, parameters, (people) => !isProgramme(people, parameters));
}

/** Finds what would be a cluster, had its people not bought on one day at one price. */
export function findProgramme(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  return largest(bought, parameters, (people) => isProgramme(people, parameters));
}

function largest(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters,
  isWanted: (people: readonly Buys[]) => boolean,
): ClusterOfBuys | null {
  const decided = bought.filter((event) => event.plan !== 'plan');
  // Over all of the trades: who once filed together stays one person in every window.
  const buyerOf = new Map(
    peopleBehind(decided).flatMap((person, at) => person.events.map((event) => [event, at])),
  );
  let found: ClusterOfBuys | null = null;
  for (const window of windowsOf(decided, parameters.withinDays)) {
    const buys = new Map<number | undefined, TradeEvent[]>();
    for (const event of window) {
      const buyer = buyerOf.get(event);
      const known = buys.get(buyer);
      if (known) known.push(event);
      else buys.set(buyer, [event]);
    }
    const people = [...buys.values()].filter((one) => spent(one) >= parameters.leastDollars);
    if (people.length < Math.max(parameters.people, found?.people ?? 0)) continue;
    if (people.some((one) => one.some(isByInsider)) && isWanted(people)) found = summary(people);
  }
  return found;
}

/** For each day with purchases, those of the days up to and with it, oldest first. */
function windowsOf(bought: readonly TradeEvent[], days: number): TradeEvent[][] {
  const byDay = [...bought].sort((a, b) => compareText(a.tradedOn, b.tradedOn));
  const windows: TradeEvent[][] = [];
  let from = 0;
  for (const [at, { tradedOn }] of byDay.entries()) {
    if (byDay[at + 1]?.tradedOn === tradedOn) continue;
    const first = addDays(tradedOn, 1 - days);
    while ((byDay[from]?.tradedOn ?? first) < first) from += 1;
    windows.push(byDay.slice(from, at + 1));
  }
  return windows;
}

/** What is known to have been spent: a purchase without a price cannot lessen it. */
function spent(buys: Buys): number {
  return buys.reduce((total, { value }) => total + (value ?? 0), 0);
}

function isByInsider({ owners }: TradeEvent): boolean {
  return owners.some(({ kind }) => kind === 'officer' || kind === 'director');
}

function isProgramme(people: readonly Buys[], { programmePart }: ClusterParameters): boolean {
  const alike = new Map<string, number>();
  for (const buys of people) {
    const [terms, ...others] = new Set(buys.map(({ tradedOn, price }) => `${tradedOn} ${price}`));
    if (terms && others.length === 0) alike.set(terms, (alike.get(terms) ?? 0) + 1);
  }
  return Math.max(0, ...alike.values()) >= people.length * programmePart;
}

function summary(people: readonly Buys[]): ClusterOfBuys {
  const events = people.flat();
  const days = events.map(({ tradedOn }) => tradedOn).sort(compareText);
  const [firstOn, lastOn] = [days[0], days.at(-1)];
  if (!firstOn || !lastOn) throw new RangeError('a cluster without purchases');
  const rows = events.flatMap((event) => event.rows).sort(compareText);
  return { people: people.length, days: daysBetween(firstOn, lastOn) + 1, firstOn, lastOn, rows };
}
