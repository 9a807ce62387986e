import { formatDay } from '@/lib/core/format/day';
import { formatMoney } from '@/lib/core/format/money';
import { countOf } from '@/lib/core/format/quantity';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isBuy, nounOf } from '@/lib/core/insider/market-trades';
import type { PersonTrades } from './person-trades';
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
  { today }: SignalInput,
  { most, least, deviations }: typeof UNUSUAL_SIZE = UNUSUAL_SIZE,
): Signal | null {
  const [newest] = trades;
  if (!newest) return null;
  const before = trades.filter(
    (event) => isBuy(event) === isBuy(newest) && event.tradedOn < newest.tradedOn,
  );
  const compared = before.filter(({ value }) => value !== null).slice(0, most);
  const values = compared.flatMap(({ value }) => value ?? []);
  const noun = nounOf(newest);
  const trade = `the ${noun} of ${name} on ${formatDay(newest.tradedOn, today)}`;
  const basis = { owner, events: [newest, ...compared], n: values.length };
  if (newest.value === null || values.length < least) {
    const reason =
      newest.value === null
        ? 'the filing does not state its value'
        : `it takes ${countOf(least, `earlier ${noun}`)} with a value, and ${heldOf(values.length)}`;
    const sentence = `Whether ${trade} is of unusual size is not known: ${reason}.`;
    return answer('unusual-size', 'unknown', { sentence }, basis);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const limit = mean + deviations * deviation(values, mean);
  const usual = `the ${values.length} before it average ${formatMoney(mean)}, and what is usual ends at ${formatMoney(limit)}, two standard deviations above that`;
  const amount = formatMoney(newest.value);
  // Where all were equal, one more of the same is not unusual.
  if (newest.value >= limit && newest.value > mean) {
    const sentence = `At ${amount}, ${trade} is unusually large: ${usual}.`;
    return answer('unusual-size', 'present', { badge: `Unusually large ${noun}`, sentence }, basis);
  }
  const sentence = `At ${amount}, ${trade} is not unusually large: ${usual}.`;
  return answer('unusual-size', 'absent', { sentence }, basis);
}

function heldOf(count: number): string {
  if (count === 0) return 'none is loaded';
  return `only ${count} ${count === 1 ? 'is' : 'are'} loaded`;
}

function deviation(values: readonly number[], mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}
