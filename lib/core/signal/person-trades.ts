import { leadingFirst, peopleBehind } from '@/lib/core/insider/people';
import type { TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { SignalInput } from './input';
import { isMarketTrade } from './market-trades';
import { nameOf } from './owner-name';

/** One economic person and what was traded on the market, over all that is held, newest first. */
export interface PersonTrades {
  /** Who stands for those that file together: an officer before a director before all others. */
  readonly owner: TradeOwner;
  /** How to call the owner in a sentence. */
  readonly name: string;
  readonly trades: readonly TradeEvent[];
  /** Traded within the last 90 days, or told for the first time in them. */
  readonly recent: readonly TradeEvent[];
}

/** The people with a recent market trade; signals are about them alone. In order of their CIK. */
export function recentPeople({ today, events }: SignalInput): PersonTrades[] {
  const since = addDays(today, -WINDOW_DAYS);
  return peopleBehind(events.filter(isMarketTrade))
    .flatMap((person): PersonTrades[] => {
      const [owner] = leadingFirst(person.owners);
      const trades = [...person.events].sort(
        (a, b) => compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id),
      );
      const recent = trades.filter(
        ({ tradedOn, firstFiledOn }) => tradedOn >= since || firstFiledOn >= since,
      );
      if (!owner || recent.length === 0) return [];
      return [{ owner, name: nameOf(owner), trades, recent }];
    })
    .sort((a, b) => compareText(a.owner.cik, b.owner.cik));
}
