import { useRef } from 'react';
import { formatDay } from '@/lib/core/format/day';
import type { ChartMark, PriceChart as Layout } from '@/lib/core/format/price-chart';
import { priceWords } from '@/lib/core/format/price-words';
import { ownersOf, tradeWhat } from '@/lib/core/format/trade-words';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { useWidth } from './use-width';

/** Room for the prices on the right and the days below, in CSS pixels. */
const RIGHT = 58;
/** A character of a price at most, in the chart's tabular figures. */
const CHARACTER = 7;
const GAP = 8;
const BELOW = 22;
const HEIGHT = 250;

interface PriceChartProps {
  readonly layOut: (size: { width: number; height: number }) => Layout;
  readonly summary: string;
  readonly today: IsoDate;
}

/** The triangle of the words' icons: up and filled for a purchase, down and hollow for a sale. */
function pathOf({ side, x, y, radius }: ChartMark): string {
  const [w, h] = [radius, radius * 0.9];
  return side === 'buy'
    ? `M${x} ${y - h}L${x + w} ${y + h}H${x - w}Z`
    : `M${x} ${y + h}L${x + w} ${y - h}H${x - w}Z`;
}

function Mark({ mark, today }: { readonly mark: ChartMark; readonly today: IsoDate }) {
  const { event, side } = mark;
  return (
    <path className={side} d={pathOf(mark)}>
      <title>
        {say('chartMark', {
          owners: ownersOf(event),
          what: tradeWhat(event),
          price: priceWords(event),
          day: formatDay(event.tradedOn, today),
        })}
      </title>
    </path>
  );
}

/** Purchases and sales over time: height is the price paid, size the value, shape the side. */
export function PriceChart({ layOut, summary, today }: PriceChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 880);
  const height = HEIGHT - BELOW;
  // What prices are told at depends on the height alone, and how they are written on the language.
  const longest = Math.max(0, ...layOut({ width, height }).prices.map(({ label }) => label.length));
  const right = Math.max(RIGHT, GAP + Math.ceil(longest * CHARACTER));
  const plot = { width: Math.max(120, width - right), height };
  const { marks, prices, days, unheldTo, isLogarithmic, isDense } = layOut(plot);
  return (
    <div ref={frame} className="price-chart">
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, in the page's own colours
        role="img"
        aria-label={summary}
        width={width}
        height={HEIGHT}
        className={isDense ? 'is-dense' : undefined}
      >
        <defs>
          <pattern id="unheld" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6L6 0" className="hatch" />
          </pattern>
        </defs>
        {unheldTo > 0 && (
          <>
            <rect width={unheldTo} height={plot.height} fill="url(#unheld)" />
            {unheldTo > 90 && (
              <text x={unheldTo / 2} y={plot.height / 2} className="unheld" textAnchor="middle">
                {say('chartNotLoaded')}
              </text>
            )}
          </>
        )}
        {prices.map(({ at, label }) => (
          <g key={label}>
            <line className="grid" x2={plot.width} y1={at} y2={at} />
            <text x={plot.width + GAP} y={at + 4}>
              {label}
            </text>
          </g>
        ))}
        <line className="axis" x2={plot.width} y1={plot.height} y2={plot.height} />
        {days.map(({ at, label }) => (
          <g key={`${label}${at}`}>
            <line className="axis" x1={at} x2={at} y1={plot.height} y2={plot.height + 4} />
            <text x={at} y={HEIGHT - 4} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {marks.map((mark) => (
          <Mark key={mark.event.id} mark={mark} today={today} />
        ))}
      </svg>
      {isLogarithmic && <p className="fine scale-note">{say('chartLogarithmic')}</p>}
    </div>
  );
}
