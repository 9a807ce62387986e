import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy, isSale } from '@/lib/core/insider/market-trades';
import { monthsBefore } from '@/lib/core/month';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** How many months before the purchase a sale turns it into a reversal. */
const REVERSAL = { months: 18 };

/**
 * Whether a person who bought in the last 90 days had sold on the market in the 18 months before
 * the newest purchase. Sales to pay the tax on shares received are no sign of mind and do not
 * count. Null without a purchase.
 */
export function reversalSignal(
  { owner, name, trades, holes }: PersonTrades,
  { today }: SignalInput,
  { months }: typeof REVERSAL = REVERSAL,
): Signal | null {
  const buy = trades.find(isBuy);
  if (!buy || buy.tradedOn < addDays(today, -WINDOW_DAYS)) return null;
  const since = monthsBefore(buy.tradedOn, months);
  const sales = trades.filter(
    (event) =>
      isSale(event) &&
      event.link !== 'to-cover' &&
      event.tradedOn >= since &&
      event.tradedOn < buy.tradedOn,
  );
  const on = formatDay(buy.tradedOn, today);
  const [last] = sales;
  if (last) {
    const sentence = `${name} bought on the market on ${on} after ${countOf(sales.length, 'sale')} there in the ${months} months before, the last on ${formatDay(last.tradedOn, today)}.`;
    const basis = { owner, events: [buy, ...sales], n: sales.length };
    return answer('reversal', 'present', { badge: 'Sold before, now buys', sentence }, basis);
  }
  const basis = { owner, events: [buy], n: 0 };
  const known = knownSince(holes, { side: 'sale', until: buy.tradedOn });
  if (known.since > since) {
    const sentence = `Whether ${name} sold in the ${months} months before the purchase of ${on} is not known: ${known.why}.`;
    return answer('reversal', 'unknown', { sentence }, basis);
  }
  const sentence = `${name} had not sold on the market in the ${months} months before the purchase of ${on}.`;
  return answer('reversal', 'absent', { sentence }, basis);
}
