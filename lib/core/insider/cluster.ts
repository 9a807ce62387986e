import { addTo, grouped } from '@/lib/core/grouped';
import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { peopleBehind } from './people';
import type { RowId, TradeEvent } from './report';

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
export interface ClusterOfBuys {
  readonly people: number;
  /** From the first purchase to the last, both days included. */
  readonly days: number;
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
 * price, it is a programme: these are left out, and the rest is looked at again. Of several the one with the most people is returned,
 * then the newest. After Alldredge and Blank, "Do insiders cluster trades with colleagues?" (2019),
 * whose window is narrower. Time grows with the number of purchases.
 */
export function findCluster(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  return largest(bought, parameters, (people) => withoutProgrammes(people, parameters));
}

/** Finds what would be a cluster, had its people not bought on one day at one price. */
export function findProgramme(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  return largest(bought, parameters, (people) =>
    alikeOf(people, parameters).size > 0 ? people : [],
  );
}

function largest(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters,
  wanted: (people: readonly Buys[]) => readonly Buys[],
): ClusterOfBuys | null {
  const decided = bought.filter((event) => event.plan !== 'plan');
  // Over all of the trades: who once filed together stays one person in every window.
  const buyerOf = new Map(
    peopleBehind(decided).flatMap((person, at) => person.events.map((event) => [event, at])),
  );
  let found: ClusterOfBuys | null = null;
  for (const window of windowsOf(decided, parameters.withinDays)) {
    const buys = grouped(window, (event) => buyerOf.get(event));
    const buyers = [...buys.values()].filter((one) => spent(one) >= parameters.leastDollars);
    const least = Math.max(parameters.people, found?.people ?? 0);
    if (buyers.length < least) continue;
    const people = wanted(buyers);
    if (people.length < least) continue;
    if (people.some((one) => one.some(isByInsider))) found = summary(people);
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

/** Each round leaves a tenth of the people or less, until the rest is no programme. */
function withoutProgrammes(
  people: readonly Buys[],
  parameters: ClusterParameters,
): readonly Buys[] {
  const alike = alikeOf(people, parameters);
  if (alike.size === 0) return people;
  return withoutProgrammes(
    people.filter((one) => !alike.has(one)),
    parameters,
  );
}

/** Those who bought on one day at one price, where they are so many that it is a programme. */
function alikeOf(people: readonly Buys[], { programmePart }: ClusterParameters): ReadonlySet<Buys> {
  const alike = new Map<string, Buys[]>();
  for (const buys of people) {
    const [terms, ...others] = new Set(buys.map(({ tradedOn, price }) => `${tradedOn} ${price}`));
    if (terms && others.length === 0) addTo(alike, terms, buys);
  }
  const most = [...alike.values()].find((one) => one.length >= people.length * programmePart);
  return new Set(most);
}

function summary(people: readonly Buys[]): ClusterOfBuys {
  const events = people.flat();
  const days = events.map(({ tradedOn }) => tradedOn).sort(compareText);
  const [firstOn, lastOn] = [days[0], days.at(-1)];
  if (!firstOn || !lastOn) throw new RangeError('a cluster without purchases');
  const rows = events.flatMap((event) => event.rows).sort(compareText);
  return { people: people.length, days: daysBetween(firstOn, lastOn) + 1, firstOn, lastOn, rows };
}
