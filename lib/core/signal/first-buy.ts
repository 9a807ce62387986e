import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import { monthOf, monthsBefore } from '@/lib/core/month';
import type { Sentence } from '@/lib/core/words/sentence';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** For how many months before the purchase filings must be held and show no other. */
const QUIET_MONTHS = 12;

/**
 * Whether the person's purchase of the last 90 days is the first in a year or longer: filings are
 * held and read without a hole for a year before it, and no other purchase is among those. How
 * much more is held does not matter to the answer. Of several the oldest is meant: the others follow it. Null without a purchase.
 */
export function firstBuySignal(
  { owner, name, trades, holes }: PersonTrades,
  { today }: SignalInput,
): Signal | null {
  const since = addDays(today, -WINDOW_DAYS);
  const buys = trades.filter(isBuy);
  const first = buys.findLast(({ tradedOn }) => tradedOn >= since);
  if (!first) return null;
  const basis = { owner, events: buys };
  const [before] = buys.filter(({ tradedOn }) => tradedOn < since);
  const of = { name, day: { day: first.tradedOn } };
  const quietSince = monthsBefore(first.tradedOn, QUIET_MONTHS);
  if (before && before.tradedOn >= quietSince) {
    const values = { ...of, before: { day: before.tradedOn } };
    const sentence = { key: 'signalFirstBuyAbsent', values } as const;
    return answer('first-buy', 'absent', { sentence }, basis);
  }
  const known = knownSince(holes, { side: 'purchase', until: first.tradedOn });
  if (known.since > quietSince) {
    const values = { ...of, why: known.why };
    const sentence = { key: 'signalFirstBuyUnknown', values } as const;
    return answer('first-buy', 'unknown', { sentence }, basis);
  }
  if (before && before.tradedOn >= known.since) {
    const months = fullMonthsBetween(before.tradedOn, first.tradedOn);
    const unit = months < 24 ? 'Months' : 'Years';
    const count = months < 24 ? months : Math.floor(months / 12);
    const badge: Sentence = { counted: `signalFirstBuyBadge${unit}`, count };
    const values = { ...of, before: { day: before.tradedOn } };
    const sentence: Sentence = { counted: `signalFirstBuy${unit}`, count, values };
    return answer('first-buy', 'present', { badge, sentence }, basis);
  }
  let years = 1;
  while (known.since <= monthsBefore(first.tradedOn, (years + 1) * 12)) years += 1;
  const badge = { counted: 'signalFirstBuyBadgeYears', count: years } as const;
  const values = { ...of, since: { day: known.since } };
  const sentence = { counted: 'signalFirstBuyHeld', count: years, values } as const;
  return answer('first-buy', 'present', { badge, sentence }, basis);
}

function fullMonthsBetween(from: IsoDate, to: IsoDate): number {
  const months = monthOf(to) - monthOf(from);
  return monthsBefore(to, months) < from ? months - 1 : months;
}
