import { countOf } from '@/lib/core/format/quantity';
import { answer } from './answer';
import { holesIn, knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy, isDecided, isMarketTrade } from '@/lib/core/insider/market-trades';
import { monthsBefore } from '@/lib/core/month';
import type { Signal } from './signal';

/** Over how many months purchases and sales are counted. */
const NET_PURCHASES = { months: 6 };

/**
 * Purchases less sales as a part of both, -1 to 1, by their number over six months: present when
 * there were more purchases. Trades under a 10b5-1 plan and sales to pay tax do not count, and a
 * trade of joint owners counts once. Unknown with a hole in the six months.
 */
export function netPurchasesSignal(
  input: SignalInput,
  { months }: typeof NET_PURCHASES = NET_PURCHASES,
): Signal {
  const { today, events } = input;
  const since = monthsBefore(today, months);
  const trades = events.filter(
    (event) => isMarketTrade(event) && isDecided(event) && event.tradedOn >= since,
  );
  const basis = { owner: null, events: trades };
  const known = knownSince(holesIn(input));
  if (known.since > since) {
    const sentence = `The net purchase ratio over ${months} months is not known: ${known.why}.`;
    return answer('net-purchases', 'unknown', { sentence }, basis);
  }
  if (trades.length === 0) {
    const sentence = `In ${months} months there were no trades on the market for a net purchase ratio; neither trades under a trading plan nor sales to pay tax count.`;
    return answer('net-purchases', 'absent', { sentence }, basis);
  }
  const buys = trades.filter(isBuy).length;
  const sales = trades.length - buys;
  const ratio = (buys - sales) / trades.length;
  const silent = trades.filter(({ plan }) => plan === 'unknown').length;
  const doubt =
    silent > 0 ? ` For ${silent} of them the filing does not say whether it was under a plan.` : '';
  const sentence = `In ${months} months insiders made ${countOf(buys, 'purchase')} and ${countOf(sales, 'sale')} on the market, trades under a trading plan and sales to pay tax not counted: a net purchase ratio of ${signed(ratio)} (n = ${trades.length}).${doubt}`;
  const badge = `${buys} of ${trades.length} trades were purchases`;
  return answer('net-purchases', ratio > 0 ? 'present' : 'absent', { badge, sentence }, basis);
}

function signed(ratio: number): string {
  const text = Math.abs(ratio).toFixed(2);
  if (ratio === 0) return text;
  return ratio > 0 ? `+${text}` : `\u2212${text}`;
}
