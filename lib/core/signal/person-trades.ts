import type { Cik } from '@/lib/core/edgar/cik';
import { addTo } from '@/lib/core/grouped';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import { leadingFirst, peopleBehind, type Person } from '@/lib/core/insider/people';
import type { TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { holesIn, type Holes } from './holes';
import type { SignalInput } from './input';
import { nameOf } from './owner-name';

/**
 * Somebody with a recent market trade and all of the market trades held that are told as this
 * owner's, newest first: others may have filed them too, but none is of those others alone.
 */
export interface PersonTrades {
  /** Who stands for those that filed together: an officer before a director before all others. */
  readonly owner: TradeOwner;
  /** All who filed any of the trades. */
  readonly owners: readonly TradeOwner[];
  /** How to call the owner in a sentence. */
  readonly name: string;
  readonly trades: readonly TradeEvent[];
  /**
   * Traded within the last 90 days, or told for the first time in them; without what is told of
   * another who filed it too.
   */
  readonly recent: readonly TradeEvent[];
  /** What keeps the filings held from telling all of the person's trades. */
  readonly holes: Holes;
}

/**
 * The people with a recent market trade; signals are about them alone. In order of their CIK. Of
 * those who ever file together each trade is told once, of the first among its own owners.
 */
export function recentPeople(input: SignalInput): PersonTrades[] {
  const { today, events } = input;
  const since = addDays(today, -WINDOW_DAYS);
  const holes = holesIn(input);
  const unclearOf = eventsByOwner(holes.unclear);
  const tradesOf = eventsByOwner(events.filter(isMarketTrade));
  return peopleBehind(events.filter(isMarketTrade))
    .flatMap(toldOf)
    .flatMap(({ owner, told }): PersonTrades[] => {
      const recent = told
        .filter(({ tradedOn, firstFiledOn }) => tradedOn >= since || firstFiledOn >= since)
        .sort(newestFirst);
      if (recent.length === 0) return [];
      const trades = (tradesOf.get(owner.cik) ?? []).sort(newestFirst);
      const owners = [...new Map(trades.flatMap(byCik)).values()];
      const unclear = owners.flatMap(({ cik }) => unclearOf.get(cik) ?? []);
      const name = nameOf(owner);
      return [{ owner, owners, name, trades, recent, holes: { ...holes, unclear } }];
    })
    .sort((a, b) => compareText(a.owner.cik, b.owner.cik));
}

interface Told {
  readonly owner: TradeOwner;
  readonly told: TradeEvent[];
}

/** Shares out the trades of those who file together among them. */
function toldOf({ owners, events }: Person): Told[] {
  const told = new Map<Cik, Told>(
    leadingFirst(owners).map((owner) => [owner.cik, { owner, told: [] }]),
  );
  const rankOf = new Map([...told.keys()].map((cik, rank) => [cik, rank]));
  const rank = ({ cik }: TradeOwner) => rankOf.get(cik) ?? rankOf.size;
  for (const event of events) {
    const [first, ...others] = event.owners;
    if (!first) continue;
    const leader = others.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
    told.get(leader.cik)?.told.push(event);
  }
  return [...told.values()];
}

function eventsByOwner(events: readonly TradeEvent[]): Map<Cik, TradeEvent[]> {
  const byOwner = new Map<Cik, TradeEvent[]>();
  for (const event of events) {
    const { owners } = event;
    const only = owners.length === 1 ? owners[0] : undefined;
    if (only) addTo(byOwner, only.cik, event);
    else for (const cik of new Set(owners.map(cikOf))) addTo(byOwner, cik, event);
  }
  return byOwner;
}

function cikOf({ cik }: TradeOwner): Cik {
  return cik;
}

function byCik({ owners }: TradeEvent): [Cik, TradeOwner][] {
  return owners.map((owner) => [owner.cik, owner]);
}

function newestFirst(a: TradeEvent, b: TradeEvent): number {
  return compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id);
}
