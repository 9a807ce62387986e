import type { MonthSum } from '@/lib/core/watch/month-sums';
import { say, sayCount } from '@/lib/core/words/say';
import { formatMoney } from './money';

/**
 * Twelve months of market trades in one line: `Last 12 months: bought $2.6M, sold $1.1M. Not held:
 * 3 months.` Nothing is said to be none in a month that is not held; null where no month is.
 */
export function monthWords(months: readonly MonthSum[]): string | null {
  const missing = months.filter(({ isHeld }) => !isHeld).length;
  const sides = (['bought', 'sold'] as const).flatMap((side) => sideWords(months, side) ?? []);
  if (missing === months.length && sides.length === 0) return null;
  const what = sides.length > 0 ? sides.join(', ') : say('monthsNone');
  const line = sayCount('monthsLine', months.length, { what });
  return missing === 0 ? line : `${line} ${sayCount('monthsNotHeld', missing)}`;
}

function sideWords(months: readonly MonthSum[], side: 'bought' | 'sold'): string | null {
  const sums = months.map((month) => month[side]);
  const traded = sums.filter((sum) => sum !== 0);
  if (traded.length === 0) return null;
  const known = traded.filter((sum) => sum !== null);
  const total = known.reduce((all, sum) => all + sum, 0);
  const named = side === 'bought' ? 'monthsBought' : 'monthsSold';
  if (known.length === 0) return say(`${named}Unsaid`);
  const sum = formatMoney(total);
  return known.length === traded.length ? say(named, { sum }) : say(`${named}More`, { sum });
}
