import { monthWords } from '@/lib/core/format/month-words';
import type { MonthSum } from '@/lib/core/watch/month-sums';

const SLOT = 5;
const BAR = 3.6;
const TALLEST = 9;
const SHORTEST = 1.8;
const AXIS = TALLEST + 1;
const HEIGHT = 2 * AXIS + 1;

/** Square roots, so that a small purchase beside a huge one is still seen; unstated is smallest. */
function lengthOf(sum: number | null, most: number): number {
  if (sum === 0) return 0;
  if (sum === null || most === 0) return SHORTEST;
  return Math.max(SHORTEST, Math.sqrt(sum / most) * TALLEST);
}

/**
 * Twelve months of market trades: purchases stand filled above the line, sales hang hollow below
 * it, and the line is broken in months that are not held. Its words say the same.
 */
export function Sparkline({ months }: { readonly months: readonly MonthSum[] }) {
  const words = monthWords(months);
  if (words === null) return <span className="spark" />;
  const most = Math.max(0, ...months.flatMap(({ bought, sold }) => [bought ?? 0, sold ?? 0]));
  const held = months.flatMap(({ isHeld }, at) => (isHeld ? `M${at * SLOT} ${AXIS}h${SLOT}` : []));
  const bars = (side: 'bought' | 'sold') =>
    months.flatMap((month, at) => {
      const length = lengthOf(month[side], most);
      const left = at * SLOT + (SLOT - BAR) / 2;
      if (length === 0) return [];
      const top = side === 'bought' ? AXIS - length : AXIS + 1;
      return `M${left} ${top}h${BAR}v${length}h${-BAR}z`;
    });
  return (
    <span className="spark" title={words}>
      <span className="hidden">{words}</span>
      <svg viewBox={`0 0 ${months.length * SLOT} ${HEIGHT}`} aria-hidden="true">
        <path className="axis" d={held.join('')} />
        <path className="buy" d={bars('bought').join('')} />
        <path className="sell" d={bars('sold').join('')} />
      </svg>
    </span>
  );
}
