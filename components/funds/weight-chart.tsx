import { useRef } from 'react';
import { formatWeight } from '@/lib/core/format/percent';
import { weightsSummary, type WeightBar } from '@/lib/core/format/weight-bars';
import { say } from '@/lib/core/words/say';
import { useWidth } from '../history/use-width';

const ROW = 24;
const LABEL = 184;
const NARROW_LABEL = 96;
const FIGURE = 118;
const NARROW_FIGURE = 58;

interface WeightChartProps {
  readonly bars: readonly WeightBar[];
  /** The quarter that the ticks are of; null where nothing is compared. */
  readonly against: string | null;
}

/** A weight, and the one it had where there is room and it reads otherwise. */
function figureOf({ weight, before }: WeightBar, hasRoom: boolean): string {
  const now = formatWeight(weight);
  if (!hasRoom || before === null) return now;
  if (before === 0) return say('fundWeightNew', { weight: now });
  const then = formatWeight(before);
  return then === now ? now : say('fundWeightThen', { weight: now, before: then });
}

/** Where a position stood, for who points at the tick. */
function tickWords(before: number, quarter: string | null): string {
  const weight = formatWeight(before);
  return quarter === null
    ? say('fundWeightBefore', { weight })
    : say('fundWeightIn', { quarter, weight });
}

/** So many letters fit where names are written. */
function cutTo(label: string, width: number): string {
  const most = Math.floor(width / 8.4);
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
}

/** The portfolio by weight: a bar for each large position, a tick where it stood before. */
export function WeightChart({ bars, against }: WeightChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 880);
  const hasRoom = width >= 520;
  const label = hasRoom ? LABEL : NARROW_LABEL;
  const room = Math.max(60, width - label - (hasRoom ? FIGURE : NARROW_FIGURE));
  const most = Math.max(...bars.flatMap(({ weight, before }) => [weight, before ?? 0]), 0.01);
  const across = (part: number) => Math.max(1, (part / most) * room);
  return (
    <div ref={frame} className="weight-chart">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, in the page's own colours
        role="img"
        aria-label={weightsSummary(bars)}
        width={width}
        height={bars.length * ROW}
      >
        {bars.map((bar, index) => {
          const { key, label: name, weight, before } = bar;
          return (
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
              {before !== null && before > weight && (
                <line
                  className="way"
                  x1={label + across(weight)}
                  x2={label + across(before)}
                  y1={12}
                  y2={12}
                />
              )}
              {before !== null && before > 0 && (
                <line
                  className="before"
                  x1={label + across(before)}
                  x2={label + across(before)}
                  y1={2}
                  y2={22}
                >
                  <title>{tickWords(before, against)}</title>
                </line>
              )}
              <text x={label + across(Math.max(weight, before ?? 0)) + 8} y={16} className="figure">
                {figureOf(bar, hasRoom)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
