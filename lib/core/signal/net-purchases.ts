import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isBuy, isDecided, isMarketTrade } from './market-trades';
import { monthsBefore } from './months';
import type { Signal } from './signal';

/** Over how many months purchases and sales are counted. */
export const NET_PURCHASES = { months: 6 };

/**
 * Purchases less sales as a part of both, -1 to 1, by their number over six months: present when
 * there were more purchases. Trades under a 10b5-1 plan and sales to pay tax do not count, and a
 * trade of joint owners counts once. Unknown when filings are held for less than the six months.
 */
export function netPurchasesSignal(
  { today, heldSince, events }: SignalInput,
  { months }: typeof NET_PURCHASES = NET_PURCHASES,
): Signal {
  const since = monthsBefore(today, months);
  const trades = events.filter(
    (event) => isMarketTrade(event) && isDecided(event) && event.tradedOn >= since,
  );
  const basis = { owner: null, events: trades };
  if (heldSince > since) {
    const sentence = `The net purchase ratio over ${months} months is not known: filings are held only since ${formatDay(heldSince, today)}.`;
    return answer('net-purchases', 'unknown', { sentence }, basis);
  }
  if (trades.length === 0) {
    const sentence = `In ${months} months no insider traded on the market outside trading plans, so there is no net purchase ratio.`;
    return answer('net-purchases', 'absent', { sentence }, basis);
  }
  const buys = trades.filter(isBuy).length;
  const sales = trades.length - buys;
  const ratio = (buys - sales) / trades.length;
  const sentence = `In ${months} months insiders made ${countOf(buys, 'purchase')} and ${countOf(sales, 'sale')} on the market outside trading plans: a net purchase ratio of ${signed(ratio)} (n = ${trades.length}).`;
  const badge = `${buys} of ${trades.length} trades were purchases`;
  return answer('net-purchases', ratio > 0 ? 'present' : 'absent', { badge, sentence }, basis);
}

function signed(ratio: number): string {
  const text = Math.abs(ratio).toFixed(2);
  if (ratio === 0) return text;
  return ratio > 0 ? `+${text}` : `\u2212${text}`;
}
