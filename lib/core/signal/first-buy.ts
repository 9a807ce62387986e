import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isBuy } from './market-trades';
import { monthsBefore } from './months';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** For how many months before the purchase filings must be held. */
export const FIRST_BUY = { quietMonths: 12 };

/**
 * Whether the person's purchase of the last 90 days is the first one held, with at least a year
 * held before it. Of several the oldest is meant: the others follow it. Null without a purchase.
 */
export function firstBuySignal(
  { owner, name, trades }: PersonTrades,
  { today, heldSince }: SignalInput,
  { quietMonths }: typeof FIRST_BUY = FIRST_BUY,
): Signal | null {
  const since = addDays(today, -WINDOW_DAYS);
  const buys = trades.filter(isBuy);
  const first = buys.findLast(({ tradedOn }) => tradedOn >= since);
  if (!first) return null;
  const basis = { owner, events: buys };
  const [before] = buys.filter(({ tradedOn }) => tradedOn < since);
  const on = formatDay(first.tradedOn, today);
  const heldOn = formatDay(heldSince, today);
  if (before) {
    const sentence = `The purchase of ${name} on ${on} was not the first: there was one on ${formatDay(before.tradedOn, today)}.`;
    return answer('first-buy', 'absent', { sentence }, basis);
  }
  if (heldSince > monthsBefore(first.tradedOn, quietMonths)) {
    const sentence = `Whether the purchase of ${name} on ${on} was the first in a long time is not known: filings are held only since ${heldOn}.`;
    return answer('first-buy', 'unknown', { sentence }, basis);
  }
  let years = 1;
  while (heldSince <= monthsBefore(first.tradedOn, (years + 1) * 12)) years += 1;
  const held = quietMonths < 12 ? 'the time held' : countOf(years, 'year');
  const sentence = `The purchase of ${name} on ${on} is the first on the market in the ${years === 1 ? 'year' : held} of filings held before it, since ${heldOn}.`;
  return answer('first-buy', 'present', { badge: `First buy in ${held}`, sentence }, basis);
}
