import type { MonthSum } from '@/lib/core/watch/month-sums';
import { formatMoney } from './money';
import { countOf } from './quantity';

/**
 * Twelve months of market trades in one line: `Last 12 months: bought $2.6M, sold $1.1M. Not held:
 * 3 months.` Nothing is said to be none in a month that is not held; null where no month is.
 */
export function monthWords(months: readonly MonthSum[]): string | null {
  const missing = months.filter(({ isHeld }) => !isHeld).length;
  const sides = (['bought', 'sold'] as const).flatMap((side) => sideWords(months, side) ?? []);
  if (missing === months.length && sides.length === 0) return null;
  const what = sides.length > 0 ? sides.join(', ') : 'no market trades in what is held';
  const gap = missing === 0 ? '' : ` Not all held: ${countOf(missing, 'month')}.`;
  return `Last ${countOf(months.length, 'month')}: ${what}.${gap}`;
}

function sideWords(months: readonly MonthSum[], side: 'bought' | 'sold'): string | null {
  const sums = months.map((month) => month[side]);
  const traded = sums.filter((sum) => sum !== 0);
  if (traded.length === 0) return null;
  const known = traded.filter((sum) => sum !== null);
  const total = known.reduce((all, sum) => all + sum, 0);
  if (known.length === traded.length) return `${side} ${formatMoney(total)}`;
  return known.length === 0
    ? `${side}, for how much is not stated`
    : `${side} ${formatMoney(total)} and more that is not stated`;
}
