import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isBuy, isSale } from './market-trades';
import { monthsBefore } from './months';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/** How many months before the purchase a sale turns it into a reversal. */
export const REVERSAL = { months: 18 };

/**
 * Whether a person who bought in the last 90 days had sold on the market in the 18 months before
 * the newest purchase. Sales to pay the tax on shares received are no sign of mind and do not
 * count. Null without a purchase.
 */
export function reversalSignal(
  { owner, name, trades }: PersonTrades,
  { today, heldSince }: SignalInput,
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
  if (heldSince > since) {
    const sentence = `Whether ${name} sold in the ${months} months before the purchase of ${on} is not known: filings are held only since ${formatDay(heldSince, today)}.`;
    return answer('reversal', 'unknown', { sentence }, basis);
  }
  const sentence = `${name} had not sold on the market in the ${months} months before the purchase of ${on}.`;
  return answer('reversal', 'absent', { sentence }, basis);
}
