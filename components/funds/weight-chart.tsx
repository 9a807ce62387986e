import { useRef } from 'react';
import { formatWeight } from '@/lib/core/format/holding-size';
import { listOf } from '@/lib/core/format/quantity';
import type { WeightBar } from '@/lib/core/format/weight-bars';
import { useWidth } from '../history/use-width';

const ROW = 24;
const LABEL = 172;
const NARROW_LABEL = 96;
const FIGURE = 58;

interface WeightChartProps {
  readonly bars: readonly WeightBar[];
}

/** So many letters fit where names are written. */
function cutTo(label: string, width: number): string {
  const most = Math.floor(width / 9);
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

/** The portfolio by weight: a bar for each large position, a tick where it stood a quarter before. */
export function WeightChart({ bars }: WeightChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 880);
  const label = width < 520 ? NARROW_LABEL : LABEL;
  const room = Math.max(60, width - label - FIGURE);
  const most = Math.max(...bars.flatMap(({ weight, before }) => [weight, before ?? 0]), 0.01);
  const across = (part: number) => Math.max(1, (part / most) * room);
  const first = bars.slice(0, 3).map((bar) => `${bar.label} ${formatWeight(bar.weight)}`);
  return (
    <div ref={frame} className="weight-chart">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, in the page's own colours
        role="img"
        aria-label={`Weights in the portfolio: ${listOf(first)}; all are in the table below`}
        width={width}
        height={bars.length * ROW}
      >
        {bars.map(({ key, label: name, weight, before }, index) => (
          <g key={key} transform={`translate(0 ${index * ROW})`}>
            <text
              x={label - 10}
              y={16}
              textAnchor="end"
              className={key === 'others' ? 'others' : ''}
            >
              {cutTo(name, label - 10)}
              <title>{name}</title>
            </text>
            <rect
              className={key === 'others' ? 'bar others' : 'bar'}
              x={label}
              y={5}
              width={across(weight)}
              height={14}
              rx={2}
            />
            {before !== null && before > 0 && (
              <line
                className="before"
                x1={label + across(before)}
                x2={label + across(before)}
                y1={2}
                y2={22}
              >
                <title>{`a quarter before: ${formatWeight(before)}`}</title>
              </line>
            )}
            <text x={label + across(Math.max(weight, before ?? 0)) + 8} y={16} className="figure">
              {formatWeight(weight)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
