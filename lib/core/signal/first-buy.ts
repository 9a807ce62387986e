import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import { monthOf, monthsBefore } from '@/lib/core/month';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** For how many months before the purchase filings must be held and show no other. */
const FIRST_BUY = { quietMonths: 12 };

/**
 * Whether the person's purchase of the last 90 days is the first in a year or longer: filings are
 * held and read without a hole for a year before it, and no other purchase is among those. How
 * much more is held does not matter to the answer. Of several the oldest is meant: the others follow it. Null without a purchase.
 */
export function firstBuySignal(
  { owner, name, trades, holes }: PersonTrades,
  { today }: SignalInput,
  { quietMonths }: typeof FIRST_BUY = FIRST_BUY,
): Signal | null {
  const since = addDays(today, -WINDOW_DAYS);
  const buys = trades.filter(isBuy);
  const first = buys.findLast(({ tradedOn }) => tradedOn >= since);
  if (!first) return null;
  const basis = { owner, events: buys };
  const [before] = buys.filter(({ tradedOn }) => tradedOn < since);
  const on = formatDay(first.tradedOn, today);
  const quietSince = monthsBefore(first.tradedOn, quietMonths);
  if (before && before.tradedOn >= quietSince) {
    const sentence = `The purchase of ${name} on ${on} was not the first in a long time: there was one on ${formatDay(before.tradedOn, today)}.`;
    return answer('first-buy', 'absent', { sentence }, basis);
  }
  const known = knownSince(holes, { side: 'purchase', until: first.tradedOn });
  if (known.since > quietSince) {
    const sentence = `Whether the purchase of ${name} on ${on} was the first in a long time is not known: ${known.why}.`;
    return answer('first-buy', 'unknown', { sentence }, basis);
  }
  if (before && before.tradedOn >= known.since) {
    const months = fullMonthsBetween(before.tradedOn, first.tradedOn);
    const span = months < 24 ? countOf(months, 'month') : countOf(Math.floor(months / 12), 'year');
    const sentence = `The purchase of ${name} on ${on} is the first on the market in ${span}: the one before it was on ${formatDay(before.tradedOn, today)}.`;
    return answer('first-buy', 'present', { badge: `First buy in ${span}`, sentence }, basis);
  }
  let years = 1;
  while (known.since <= monthsBefore(first.tradedOn, (years + 1) * 12)) years += 1;
  const held = quietMonths < 12 ? 'the time loaded' : countOf(years, 'year');
  const sentence = `The purchase of ${name} on ${on} is the first on the market in the ${years === 1 ? 'year' : held} of filings loaded before it, since ${formatDay(known.since, today)}.`;
  return answer('first-buy', 'present', { badge: `First buy in ${held}`, sentence }, basis);
}

function fullMonthsBetween(from: IsoDate, to: IsoDate): number {
  const months = monthOf(to) - monthOf(from);
  return monthsBefore(to, months) < from ? months - 1 : months;
}
