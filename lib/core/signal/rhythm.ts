import { formatDay, monthName } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import type { TradeEvent } from '@/lib/core/insider/report';
import { addDays } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy, nounOf } from '@/lib/core/insider/market-trades';
import { firstDayOf, monthOf } from '@/lib/core/month';
import type { PersonTrades } from './person-trades';
import type { Signal } from './signal';

/**
 * Whether the person's newest trade stands in a sequence, with trades of its direction in at least
 * two calendar months in a row, or is isolated, with no market trade at all in the months before
 * and after. One answer: `sequence`, or else `isolated` with its state; a trade is known to be
 * isolated once the next month is over. After Biggerstaff, Cicero and Wintoki (2020).
 */
export function rhythmSignal(
  { owner, name, trades, holes }: PersonTrades,
  { today }: SignalInput,
): Signal | null {
  const [newest] = trades;
  if (!newest) return null;
  const month = monthOf(newest.tradedOn);
  const noun = nounOf(newest);
  const alike = trades.filter((event) => isBuy(event) === isBuy(newest));
  const sequence = runUpTo(month, alike);
  const months = new Set(sequence.map(({ tradedOn }) => monthOf(tradedOn))).size;
  const now = monthOf(today);
  const nextMonthEnds = addDays(firstDayOf(month + 2), -1);
  if (months > 1) {
    const { since } = knownSince(holes, { side: noun, until: nextMonthEnds });
    const isOver = now > month + 1 && since <= firstDayOf(month + 1);
    const ended = isOver ? ' It has ended: a whole month went by without another.' : '';
    const sentence = `${name} made ${countOf(sequence.length, noun)} on the market in ${months} months in a row, up to ${nameOf(month)}.${ended}`;
    const badge = `${noun === 'purchase' ? 'Purchases' : 'Sales'} ${months} months in a row`;
    return answer('sequence', 'present', { badge, sentence }, { owner, events: sequence });
  }
  const trade = `The ${noun} of ${name} on ${formatDay(newest.tradedOn, today)}`;
  const near = trades.filter(({ tradedOn }) => monthOf(tradedOn) >= month - 1);
  const basis = { owner, events: near };
  if (near.some(({ tradedOn }) => monthOf(tradedOn) < month)) {
    const sentence = `${trade} is not isolated: there was a trade the other way in the month before.`;
    return answer('isolated', 'absent', { sentence }, basis);
  }
  const before = firstDayOf(month - 1);
  const known = knownSince(holes, { until: nextMonthEnds });
  if (known.since > before) {
    const sentence = `Whether the ${noun} of ${name} is isolated is not known: that takes every filing since ${formatDay(before, today)}, and ${known.why}.`;
    return answer('isolated', 'unknown', { sentence }, basis);
  }
  if (now <= month + 1) {
    const sentence = `Whether the ${noun} of ${name} is isolated will be known when ${nameOf(month + 1)} is over; there was no trade in the month before.`;
    return answer('isolated', 'unknown', { sentence }, basis);
  }
  const sentence = `${trade} is isolated: no other trade on the market in the month before or after.`;
  const badge = `Isolated ${noun}`;
  return answer('isolated', 'present', { badge, sentence }, basis);
}

/** The trades of the unbroken run of months that ends with that month. */
function runUpTo(month: number, trades: readonly TradeEvent[]): TradeEvent[] {
  const traded = new Set(trades.map(({ tradedOn }) => monthOf(tradedOn)));
  let first = month;
  while (traded.has(first - 1)) first -= 1;
  return trades.filter(({ tradedOn }) => monthOf(tradedOn) >= first);
}

function nameOf(month: number): string {
  return `${monthName(month % 12)} ${Math.floor(month / 12)}`;
}
