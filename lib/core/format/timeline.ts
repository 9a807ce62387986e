import type { InsiderReport } from '@/lib/core/insider/report';
import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { formatMonth } from './day';
import { sideOf, type Side } from './trade-side';

/** A bar of the timeline. */
export interface TimelineBar {
  readonly side: Side;
  /** Which of the timeline's slots, counted from the window's first day. */
  readonly slot: number;
  /** Part of the tallest bar, 0 to 1. */
  readonly size: number;
}

/**
 * The window's open-market trades as bars, summed by side and slot; both sides share one scale.
 * `slots` is how many bars fit side by side.
 */
export function timelineBars(
  report: Pick<InsiderReport, 'since' | 'until' | 'trades'>,
  slots: number,
): readonly TimelineBar[] {
  const days = Math.max(1, daysBetween(report.since, report.until));
  const sums = new Map<string, { side: Side; slot: number; value: number }>();
  for (const trade of report.trades) {
    const side = sideOf(trade);
    if (side === null) continue;
    const part = daysBetween(report.since, trade.tradedOn) / days;
    const slot = Math.min(slots - 1, Math.max(0, Math.floor(part * slots)));
    const key = `${side}${slot}`;
    const sum = sums.get(key) ?? { side, slot, value: 0 };
    // A market trade has a value; what has none is not one (see `TradeEvent`).
    sum.value += trade.value ?? 0;
    sums.set(key, sum);
  }
  const tallest = Math.max(0, ...[...sums.values()].map((sum) => sum.value));
  return [...sums.values()]
    .sort((one, other) => one.slot - other.slot)
    .map(({ side, slot, value }) => ({
      side,
      slot,
      size: tallest === 0 ? 0 : value / tallest,
    }));
}

/** What was bought, or sold, on a day. */
export interface TimelineDay {
  readonly day: IsoDate;
  readonly side: Side;
  readonly trades: number;
  /** In US dollars. */
  readonly value: number;
}

/** The figures behind the bars, by day and side, newest first. */
export function timelineDays({ trades }: Pick<InsiderReport, 'trades'>): readonly TimelineDay[] {
  const days = new Map<string, { day: IsoDate; side: Side; trades: number; value: number }>();
  for (const trade of trades) {
    const side = sideOf(trade);
    if (side === null) continue;
    const key = `${trade.tradedOn}${side}`;
    const sum = days.get(key) ?? { day: trade.tradedOn, side, trades: 0, value: 0 };
    sum.trades += 1;
    sum.value += trade.value ?? 0;
    days.set(key, sum);
  }
  return [...days.values()].sort(
    (one, other) => compareText(other.day, one.day) || compareText(one.side, other.side),
  );
}

/** A month that begins within the window. */
export interface MonthMark {
  readonly label: string;
  /** Where its first day lies between the window's first (0) and last (1) day. */
  readonly at: number;
}

const EDGE = 0.14;

/** The months that begin in the window, without those too near an end to be labelled. */
export function monthMarks(since: IsoDate, until: IsoDate): readonly MonthMark[] {
  const days = Math.max(1, daysBetween(since, until));
  const marks: MonthMark[] = [];
  for (let day = addDays(since, 1); day < until; day = addDays(day, 1)) {
    if (!day.endsWith('-01')) continue;
    const at = daysBetween(since, day) / days;
    if (at > EDGE && at < 1 - EDGE) marks.push({ label: formatMonth(day), at });
  }
  return marks;
}
