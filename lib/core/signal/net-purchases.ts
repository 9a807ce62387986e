import { answer } from './answer';
import { holesIn, knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy, isDecided, isMarketTrade } from '@/lib/core/insider/market-trades';
import { monthsBefore } from '@/lib/core/month';
import type { Sentence } from '@/lib/core/words/sentence';
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
    const sentence = { key: 'signalNetUnknown', values: { months, why: known.why } } as const;
    return answer('net-purchases', 'unknown', { sentence }, basis);
  }
  if (trades.length === 0) {
    const sentence = { key: 'signalNetNone', values: { months } } as const;
    return answer('net-purchases', 'absent', { sentence }, basis);
  }
  const buys = trades.filter(isBuy).length;
  const sales = trades.length - buys;
  const ratio = (buys - sales) / trades.length;
  const silent = trades.filter(({ plan }) => plan === 'unknown').length;
  const first: Sentence = {
    key: 'signalNet',
    values: {
      months,
      buys: { counted: 'signalNetBuys', count: buys },
      sales: { counted: 'signalNetSales', count: sales },
      ratio: { ratio },
      n: trades.length,
    },
  };
  const second = { counted: 'signalNetDoubt', count: silent } as const;
  const sentence: Sentence = silent > 0 ? { key: 'signalTwo', values: { first, second } } : first;
  const badge = { key: 'signalNetBadge', values: { buys, trades: trades.length } } as const;
  return answer('net-purchases', ratio > 0 ? 'present' : 'absent', { badge, sentence }, basis);
}
