import { grouped } from '@/lib/core/grouped';
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
  /** From so many people on who bought on one day at one price it is a programme. */
  readonly programmePeople: number;
}

export const CLUSTER: ClusterParameters = {
  people: 3,
  withinDays: 14,
  leastDollars: 10_000,
  programmePeople: 3,
};

/** A cluster with its purchases. */
export interface ClusterOfBuys {
  readonly people: number;
  /** From the first purchase to the last, both days included. */
  readonly days: number;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
  readonly rows: readonly RowId[];
}

/** What would be a cluster, had not some of its people bought in a programme. */
export interface Programme extends ClusterOfBuys {
  /** How many of the people bought in one. */
  readonly alike: number;
}

/** What one economic person bought within the days looked at. */
type Buys = readonly TradeEvent[];

/**
 * Finds a cluster of buyers among purchases on the market: at least three economic persons, one of
 * them an officer or director, who each bought for $10,000 or more within 14 days. Purchases under
 * a 10b5-1 plan do not count, nor do those that three people or more made on one day at one price:
 * that is a programme of the company or an offer to them all, one decision and not several. Of
 * several clusters the one with the most people is returned, then the newest. After Alldredge and
 * Blank, "Do insiders cluster trades with colleagues?" (2019), whose window is narrower. Time grows
 * with the number of purchases.
 */
export function findCluster(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  const decided = decidedBuys(bought);
  return largest(withoutProgrammes(decided, parameters), parameters, spent);
}

/**
 * Finds what may be a cluster: as `findCluster`, with everybody in it of whom one purchase or more
 * states no price, for what they spent may be any amount.
 */
export function findPossibleCluster(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): ClusterOfBuys | null {
  const decided = decidedBuys(bought);
  return largest(withoutProgrammes(decided, parameters), parameters, mayHaveSpent);
}

/** Finds what would be a cluster, had not some of its people bought on one day at one price. */
export function findProgramme(
  bought: readonly TradeEvent[],
  parameters: ClusterParameters = CLUSTER,
): Programme | null {
  const decided = decidedBuys(bought);
  const left = new Set(withoutProgrammes(decided, parameters).map(({ event }) => event));
  if (left.size === decided.length) return null;
  const found = largest(decided, parameters, spent);
  if (!found) return null;
  const rows = new Set(found.rows);
  const alike = decided.filter(({ event }) => !left.has(event) && rows.has(event.id));
  return { ...found, alike: new Set(alike.map(({ buyer }) => buyer)).size };
}

/** A purchase, and the economic person who made it, by number. */
interface Purchase {
  readonly event: TradeEvent;
  readonly buyer: number;
}

/** Over all of the purchases: who once filed together stays one person in every window. */
function decidedBuys(bought: readonly TradeEvent[]): Purchase[] {
  const decided = bought.filter((event) => event.plan !== 'plan');
  return peopleBehind(decided).flatMap(({ events }, buyer) =>
    events.map((event) => ({ event, buyer })),
  );
}

/** Leaves out what so many people bought on one day at one price. One that is not stated is none. */
function withoutProgrammes(
  bought: readonly Purchase[],
  { programmePeople }: ClusterParameters,
): Purchase[] {
  const termsOf = ({ event: { tradedOn, price } }: Purchase) => `${tradedOn} ${price}`;
  const priced = bought.filter(({ event }) => event.price !== null);
  const alike = new Map(
    [...grouped(priced, termsOf)].map(([terms, buys]) => [
      terms,
      new Set(buys.map(({ buyer }) => buyer)).size,
    ]),
  );
  return bought.filter((one) => (alike.get(termsOf(one)) ?? 0) < programmePeople);
}

function largest(
  bought: readonly Purchase[],
  { people: least, withinDays, leastDollars }: ClusterParameters,
  amountOf: (buys: Buys) => number,
): ClusterOfBuys | null {
  let found: ClusterOfBuys | null = null;
  for (const window of windowsOf(bought, withinDays)) {
    const people: Buys[] = [];
    for (const buys of grouped(window, ({ buyer }) => buyer).values()) {
      const events = buys.map(({ event }) => event);
      if (amountOf(events) >= leastDollars) people.push(events);
    }
    if (people.length < Math.max(least, found?.people ?? 0)) continue;
    if (people.some((one) => one.some(isByInsider))) found = summary(people);
  }
  return found;
}

/** For each day with purchases, those of the days up to and with it, oldest first. */
function windowsOf(bought: readonly Purchase[], days: number): Purchase[][] {
  const byDay = [...bought].sort((a, b) => compareText(a.event.tradedOn, b.event.tradedOn));
  const windows: Purchase[][] = [];
  let from = 0;
  for (const [at, { event }] of byDay.entries()) {
    const { tradedOn } = event;
    if (byDay[at + 1]?.event.tradedOn === tradedOn) continue;
    const first = addDays(tradedOn, 1 - days);
    while ((byDay[from]?.event.tradedOn ?? first) < first) from += 1;
    windows.push(byDay.slice(from, at + 1));
  }
  return windows;
}

/** What is known to have been spent: a purchase without a price cannot lessen it. */
function spent(buys: Buys): number {
  return buys.reduce((total, { value }) => total + (value ?? 0), 0);
}

/** The most that may have been spent: any amount, where one purchase does not state it. */
function mayHaveSpent(buys: Buys): number {
  return buys.some(({ value }) => value === null) ? Infinity : spent(buys);
}

function isByInsider({ owners }: TradeEvent): boolean {
  return owners.some(({ kind }) => kind === 'officer' || kind === 'director');
}

function summary(people: readonly Buys[]): ClusterOfBuys {
  const events = people.flat();
  const days = events.map(({ tradedOn }) => tradedOn).sort(compareText);
  const [firstOn, lastOn] = [days[0], days.at(-1)];
  if (!firstOn || !lastOn) throw new RangeError('a cluster without purchases');
  const rows = events.flatMap((event) => event.rows).sort(compareText);
  return { people: people.length, days: daysBetween(firstOn, lastOn) + 1, firstOn, lastOn, rows };
}
