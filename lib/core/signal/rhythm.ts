import type { TradeEvent } from '@/lib/core/insider/report';
import { addDays } from '@/lib/core/iso-date';
import { answer } from './answer';
import { knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy, nounOf } from '@/lib/core/insider/market-trades';
import { firstDayOf, monthOf } from '@/lib/core/month';
import type { Sentence } from '@/lib/core/words/sentence';
import type { PersonTrades } from './person-trades';
import { sideInKey } from './side';
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
  const side = sideInKey(newest);
  const alike = trades.filter((event) => isBuy(event) === isBuy(newest));
  const sequence = runUpTo(month, alike);
  const months = new Set(sequence.map(({ tradedOn }) => monthOf(tradedOn))).size;
  const now = monthOf(today);
  const nextMonthEnds = addDays(firstDayOf(month + 2), -1);
  if (months > 1) {
    const { since } = knownSince(holes, { side: nounOf(newest), until: nextMonthEnds });
    const isOver = now > month + 1 && since <= firstDayOf(month + 1);
    const sentence: Sentence = {
      counted: `signalSequence${side}${isOver ? 'Ended' : ''}`,
      count: sequence.length,
      values: { name, months, ...namesOf(month) },
    };
    const badge: Sentence = { key: `signalSequenceBadge${side}`, values: { months } };
    return answer('sequence', 'present', { badge, sentence }, { owner, events: sequence });
  }
  const trade = { name, day: { day: newest.tradedOn } };
  const near = trades.filter(({ tradedOn }) => monthOf(tradedOn) >= month - 1);
  const basis = { owner, events: near };
  if (near.some(({ tradedOn }) => monthOf(tradedOn) < month)) {
    const sentence: Sentence = { key: `signalIsolatedAbsent${side}`, values: trade };
    return answer('isolated', 'absent', { sentence }, basis);
  }
  const before = firstDayOf(month - 1);
  const known = knownSince(holes, { until: nextMonthEnds });
  if (known.since > before) {
    const values = { name, since: { day: before }, why: known.why };
    const sentence: Sentence = { key: `signalIsolatedUnknown${side}`, values };
    return answer('isolated', 'unknown', { sentence }, basis);
  }
  if (now <= month + 1) {
    const values = { name, ...namesOf(month + 1) };
    const sentence: Sentence = { key: `signalIsolatedPending${side}`, values };
    return answer('isolated', 'unknown', { sentence }, basis);
  }
  const sentence: Sentence = { key: `signalIsolated${side}`, values: trade };
  const badge: Sentence = { key: `signalIsolatedBadge${side}` };
  return answer('isolated', 'present', { badge, sentence }, basis);
}

/** The trades of the unbroken run of months that ends with that month. */
function runUpTo(month: number, trades: readonly TradeEvent[]): TradeEvent[] {
  const traded = new Set(trades.map(({ tradedOn }) => monthOf(tradedOn)));
  let first = month;
  while (traded.has(first - 1)) first -= 1;
  return trades.filter(({ tradedOn }) => monthOf(tradedOn) >= first);
}

function namesOf(month: number) {
  return { month: { month: month % 12 }, year: String(Math.floor(month / 12)) };
}
