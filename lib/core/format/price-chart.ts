import type { TradeEvent } from '@/lib/core/insider/report';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { dayTicks, labelsWithin, priceScale, type Tick } from './chart-scale';
import { sideOf, type Side } from './trade-side';

/** One trade in the chart: where it stands and how large it is, in pixels. */
export interface ChartMark {
  readonly event: TradeEvent;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  /** Half the mark's width; its area is in proportion to the trade's value. */
  readonly radius: number;
}

/** Trades over time by the price paid, laid out in pixels. */
export interface PriceChart {
  /** Largest first, so that small ones lie on top. */
  readonly marks: readonly ChartMark[];
  readonly prices: readonly Tick[];
  readonly days: readonly Tick[];
  /** How far from the left nothing is known, because no filings are held; 0 where all is. */
  readonly unheldTo: number;
  readonly isLogarithmic: boolean;
  /** Whether there are so many marks that thin lines are needed to tell them apart. */
  readonly isDense: boolean;
}

export interface ChartSpan {
  readonly since: IsoDate;
  readonly until: IsoDate;
  readonly heldSince: IsoDate;
}

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 4;
const LARGEST = 13;
/** From so many marks on they shrink, so that they do not cover one another. */
const MANY = 60;
/** How far they shrink at most. */
const LEAST = 0.5;

/** The market trades of the span that have a price and a value: those that the chart can show. */
export function chartedEvents(
  events: readonly TradeEvent[],
  { since, until }: Pick<ChartSpan, 'since' | 'until'>,
): readonly TradeEvent[] {
  return events.filter(
    (event) =>
      sideOf(event) !== null &&
      event.price !== null &&
      event.price > 0 &&
      event.value !== null &&
      event.tradedOn >= since &&
      event.tradedOn <= until,
  );
}

/** Lays out the trades of a span. Linear in their number, but for the sort by size. */
export function priceChart(
  events: readonly TradeEvent[],
  span: ChartSpan,
  { width, height }: ChartSize,
): PriceChart {
  const shown = chartedEvents(events, span);
  const days = Math.max(1, daysBetween(span.since, span.until));
  const inset = LARGEST + 2;
  const xOf = (day: IsoDate): number =>
    inset + (daysBetween(span.since, day) / days) * (width - 2 * inset);
  const scale = priceScale(
    shown.map(({ price }) => price ?? 0),
    { top: inset, bottom: height - inset },
  );
  const largest = shown.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  const shrunk = Math.max(LEAST, Math.sqrt(Math.min(1, MANY / (shown.length || 1))));
  const marks = shown.map((event) => ({
    event,
    side: sideOf(event) ?? 'sell',
    x: xOf(event.tradedOn),
    y: scale.yOf(event.price ?? 0),
    radius: shrunk * Math.max(SMALLEST, Math.sqrt((event.value ?? 0) / (largest || 1)) * LARGEST),
  }));
  return {
    marks: marks.sort((one, other) => other.radius - one.radius),
    prices: scale.ticks,
    days: dayTicks(span.since, span.until, xOf, labelsWithin(width)),
    unheldTo: span.heldSince > span.since ? Math.min(width, xOf(span.heldSince)) : 0,
    isLogarithmic: scale.isLogarithmic,
    isDense: shown.length > MANY,
  };
}
