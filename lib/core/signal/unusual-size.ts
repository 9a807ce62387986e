import type { Sentence } from '@/lib/core/words/sentence';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import type { PersonTrades } from './person-trades';
import { sideInKey } from './side';
import type { Signal } from './signal';

/** With how many earlier trades a trade is compared, and how far above their mean is unusual. */
const UNUSUAL_SIZE = { most: 20, least: 3, deviations: 2 };

/**
 * Whether the person's newest trade is unusually large for this person: its value at least the mean
 * and two standard deviations (of a sample) of up to twenty trades of the same direction before
 * its day. Unknown when fewer than three of those have a value, or the trade itself has none.
 */
export function unusualSizeSignal(
  { owner, name, trades }: PersonTrades,
  _: SignalInput,
  { most, least, deviations }: typeof UNUSUAL_SIZE = UNUSUAL_SIZE,
): Signal | null {
  const [newest] = trades;
  if (!newest) return null;
  const before = trades.filter(
    (event) => isBuy(event) === isBuy(newest) && event.tradedOn < newest.tradedOn,
  );
  const compared = before.filter(({ value }) => value !== null).slice(0, most);
  const values = compared.flatMap(({ value }) => value ?? []);
  const side = sideInKey(newest);
  const trade = { name, day: { day: newest.tradedOn } };
  const basis = { owner, events: [newest, ...compared], n: values.length };
  if (newest.value === null) {
    const sentence: Sentence = { key: `signalSizeNoValue${side}`, values: trade };
    return answer('unusual-size', 'unknown', { sentence }, basis);
  }
  if (values.length < least) {
    const count = values.length;
    const sentence: Sentence =
      count === 0
        ? { key: `signalSizeNone${side}`, values: { ...trade, least } }
        : { counted: `signalSizeFew${side}`, count, values: { ...trade, least } };
    return answer('unusual-size', 'unknown', { sentence }, basis);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const limit = mean + deviations * deviation(values, mean);
  const said = {
    ...trade,
    amount: { money: newest.value },
    n: values.length,
    mean: { money: mean },
    limit: { money: limit },
  };
  // Where all were equal, one more of the same is not unusual.
  if (newest.value >= limit && newest.value > mean) {
    const sentence: Sentence = { key: `signalSizeLarge${side}`, values: said };
    const badge: Sentence = { key: `signalSizeBadge${side}` };
    return answer('unusual-size', 'present', { badge, sentence }, basis);
  }
  const sentence: Sentence = { key: `signalSizeUsual${side}`, values: said };
  return answer('unusual-size', 'absent', { sentence }, basis);
}

function deviation(values: readonly number[], mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}
