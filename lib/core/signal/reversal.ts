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
  const said = { name, day: { day: buy.tradedOn }, months };
  const [last] = sales;
  if (last) {
    const values = { ...said, last: { day: last.tradedOn } };
    const sentence = { counted: 'signalReversal', count: sales.length, values } as const;
    const basis = { owner, events: [buy, ...sales], n: sales.length };
    const badge = { key: 'signalReversalBadge' } as const;
    return answer('reversal', 'present', { badge, sentence }, basis);
  }
  const basis = { owner, events: [buy], n: 0 };
  const known = knownSince(holes, { side: 'sale', until: buy.tradedOn });
  if (known.since > since) {
    const values = { ...said, why: known.why };
    const sentence = { key: 'signalReversalUnknown', values } as const;
    return answer('reversal', 'unknown', { sentence }, basis);
  }
  const sentence = { key: 'signalReversalAbsent', values: said } as const;
  return answer('reversal', 'absent', { sentence }, basis);
}
