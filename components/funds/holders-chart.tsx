import { useRef } from 'react';
import { holdersSummary } from '@/lib/core/format/holder-words';
import { formatQuarter } from '@/lib/core/format/quarter';
import type { HolderQuarter } from '@/lib/core/form13f/holder-quarter';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { useWidth } from '../history/use-width';

/** Half the height that bars may take, and the room for a figure and for the quarters below. */
const TALLEST = 46;
const FIGURE = 16;
const LABEL = 18;
const WIDEST = 84;

interface HoldersChartProps {
  /** Oldest first; at least one. */
  readonly quarters: readonly HolderQuarter[];
  readonly today: IsoDate;
}

/**
 * How many followed funds opened or added, filled above the line, and how many cut or closed,
 * hollow below it. Both stand with their number, in no colour of buying or selling.
 */
export function HoldersChart({ quarters, today }: HoldersChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const step = Math.min(WIDEST, Math.floor(width / quarters.length));
  const bar = Math.min(34, step - 10);
  const most = Math.max(1, ...quarters.flatMap(({ more, fewer }) => [more, fewer]));
  const axis = FIGURE + TALLEST;
  const height = 2 * axis + LABEL;
  return (
    <div ref={frame} className="holders-chart">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, in the page's own colours
        role="img"
        aria-label={holdersSummary(quarters, today)}
        width={step * quarters.length}
        height={height}
      >
        <line className="axis" x2={step * quarters.length} y1={axis} y2={axis} />
        {quarters.map(({ period, more, fewer }, at) => {
          const left = at * step + (step - bar) / 2;
          const middle = at * step + step / 2;
          const up = (more / most) * TALLEST;
          const down = (fewer / most) * TALLEST;
          return (
            <g key={period}>
              {more > 0 && (
                <>
                  <rect className="more" x={left} y={axis - up} width={bar} height={up} rx={2} />
                  <text x={middle} y={axis - up - 4} textAnchor="middle">
                    {more}
                  </text>
                </>
              )}
              {fewer > 0 && (
                <>
                  <rect
                    className="fewer"
                    x={left + 0.75}
                    y={axis + 0.75}
                    width={bar - 1.5}
                    height={Math.max(1, down - 1.5)}
                    rx={2}
                  />
                  <text x={middle} y={axis + down + 13} textAnchor="middle">
                    {fewer}
                  </text>
                </>
              )}
              <text x={middle} y={height - 4} textAnchor="middle" className="quarter">
                {step < 60 ? formatQuarter(period, period) : formatQuarter(period, today)}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="fine">{say('fundsBarsKey')}</p>
    </div>
  );
}
