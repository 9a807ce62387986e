import { useState } from 'react';
import { formatDay } from '@/lib/core/format/day';
import {
  monthMarks,
  timelineBars,
  timelineDays,
  type TimelineBar,
} from '@/lib/core/format/timeline';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { TimelineTable } from './timeline-table';

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
 * Purchases stand filled above the line, sales hang hollow below it. The labels are no part of the
 * drawing: they keep their size where it shrinks.
 */
function Chart({ report, today }: TradeTimelineProps) {
  const bars = timelineBars(report, SLOTS);
  const axis = reach(bars, 'buy') + 2;
  const height = axis + reach(bars, 'sell') + 4;
  return (
    <>
      <svg
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, in the page's own colours
        role="img"
        aria-label={say('timelineLabel', {
          since: formatDay(report.since, today),
          until: formatDay(report.until, today),
        })}
        viewBox={`0 0 ${WIDTH} ${height}`}
      >
        <line className="axis" x1="0" x2={WIDTH} y1={axis + 0.5} y2={axis + 0.5} />
        {bars.map((bar) => (
          <Bar key={`${bar.side}${bar.slot}`} bar={bar} axis={axis} />
        ))}
      </svg>
      <div className="timeline-labels" aria-hidden="true">
        <span>{formatDay(report.since, today)}</span>
        {monthMarks(report.since, report.until).map((mark) => (
          <span key={mark.label} className="month" style={{ left: `${mark.at * 100}%` }}>
            {mark.label}
          </span>
        ))}
        <span>{report.until === today ? say('chartToday') : formatDay(report.until, today)}</span>
      </div>
    </>
  );
}

/** The market trades of the window as bars over time, or the same figures as a table. */
export function TradeTimeline({ report, today }: TradeTimelineProps) {
  const [isTable, setTable] = useState(false);
  return (
    <div className="timeline">
      {isTable ? (
        <TimelineTable days={timelineDays(report)} today={today} />
      ) : (
        <Chart report={report} today={today} />
      )}
      <button type="button" className="as-link" onClick={() => setTable(!isTable)}>
        {say(isTable ? 'timelineAsChart' : 'timelineAsTable')}
      </button>
    </div>
  );
}
