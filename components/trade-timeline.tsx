import { formatDay } from '@/lib/core/format/day';
import { monthMarks, timelineBars, type TimelineBar } from '@/lib/core/format/timeline';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';

const SLOTS = 45;
const SLOT = 8;
const BAR = 6;
const TALLEST = 26;
const SHORTEST = 3;
const WIDTH = SLOTS * SLOT;

interface TradeTimelineProps {
  readonly report: InsiderReport;
  readonly today: IsoDate;
}

function lengthOf(bar: TimelineBar): number {
  return Math.max(SHORTEST, bar.size * TALLEST);
}

/** How far the bars of one side stand out from the line. */
function reach(bars: readonly TimelineBar[], side: TimelineBar['side']): number {
  return Math.max(0, ...bars.filter((bar) => bar.side === side).map(lengthOf));
}

function Bar({ bar, axis }: { readonly bar: TimelineBar; readonly axis: number }) {
  const left = bar.slot * SLOT + (SLOT - BAR) / 2;
  const height = lengthOf(bar);
  return bar.side === 'buy' ? (
    <rect className="buy" x={left} y={axis - height} width={BAR} height={height} rx="1.5" />
  ) : (
    <rect
      className="sell"
      x={left + 0.75}
      y={axis + 1.75}
      width={BAR - 1.5}
      height={height}
      rx="1"
    />
  );
}

/**
 * Purchases stand filled above the line, sales hang hollow below it. A picture of the table, which
 * says the same, so hidden from screen readers. The labels are no part of the drawing: they keep
 * their size where it shrinks.
 */
export function TradeTimeline({ report, today }: TradeTimelineProps) {
  const bars = timelineBars(report, SLOTS);
  const axis = reach(bars, 'buy') + 2;
  const height = axis + reach(bars, 'sell') + 4;
  return (
    <div className="timeline" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`}>
        <line className="axis" x1="0" x2={WIDTH} y1={axis + 0.5} y2={axis + 0.5} />
        {bars.map((bar) => (
          <Bar key={`${bar.side}${bar.slot}`} bar={bar} axis={axis} />
        ))}
      </svg>
      <div className="timeline-labels">
        <span>{formatDay(report.since, today)}</span>
        {monthMarks(report.since, report.until).map((mark) => (
          <span key={mark.label} className="month" style={{ left: `${mark.at * 100}%` }}>
            {mark.label}
          </span>
        ))}
        <span>{report.until === today ? say('chartToday') : formatDay(report.until, today)}</span>
      </div>
    </div>
  );
}
