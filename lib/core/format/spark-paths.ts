import type { MonthSum } from '@/lib/core/watch/month-sums';
import { monthWords } from './month-words';
import { AXIS, TALLEST } from './spark-height';

const SLOT = 5;
const BAR = 3.6;
const SHORTEST = 1.8;

/** A year of market trades in small: the paths of an SVG, and words that say the same. */
export interface Spark {
  readonly words: string;
  readonly width: number;
  readonly axis: string;
  readonly buy: string;
  readonly sell: string;
}

/**
 * Draws months of market trades: purchases stand above the line, sales hang below it, and the line
 * is broken in months that are not held. Null where nothing can be said of them.
 */
export function sparkPaths(months: readonly MonthSum[]): Spark | null {
  const words = monthWords(months);
  if (words === null) return null;
  const most = Math.max(0, ...months.flatMap(({ bought, sold }) => [bought ?? 0, sold ?? 0]));
  const held = months.flatMap(({ isHeld }, at) => (isHeld ? `M${at * SLOT} ${AXIS}h${SLOT}` : []));
  const bars = (side: 'bought' | 'sold') =>
    months.flatMap((month, at) => {
      const length = lengthOf(month[side], most);
      if (length === 0) return [];
      const top = side === 'bought' ? AXIS - length : AXIS + 1;
      return `M${at * SLOT + (SLOT - BAR) / 2} ${top}h${BAR}v${length}h${-BAR}z`;
    });
  return {
    words,
    width: months.length * SLOT,
    axis: held.join(''),
    buy: bars('bought').join(''),
    sell: bars('sold').join(''),
  };
}

/** Square roots, so that a small purchase beside a huge one is still seen; unstated is smallest. */
function lengthOf(sum: number | null, most: number): number {
  if (sum === 0) return 0;
  if (sum === null || most === 0) return SHORTEST;
  return Math.max(SHORTEST, Math.sqrt(sum / most) * TALLEST);
}
