import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { firstDayOf, monthOf } from '@/lib/core/month';
import { formatMonth } from './day';
import { formatPrice } from './money';

/** A labelled place on an axis, in pixels. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface PriceScale {
  readonly yOf: (price: number) => number;
  readonly ticks: readonly Tick[];
  readonly isLogarithmic: boolean;
}

/** From this ratio of the highest to the lowest price on, equal steps are equal ratios. */
const LOGARITHMIC_FROM = 8;
const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 5;

function niceStep(range: number): number {
  const raw = range / WANTED;
  const power = 10 ** Math.floor(Math.log10(raw));
  return power * (STEPS.find((step) => step * power >= raw) ?? 10);
}

function linearTicks(low: number, high: number): number[] {
  const step = niceStep(high - low);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

function logarithmicTicks(low: number, high: number): number[] {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const isWide = to - from > 3;
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index))
    .flatMap((power) => (isWide ? [power] : [power, 2 * power, 5 * power]))
    .filter((price) => price >= low && price <= high);
}

/** `$3.20`, and `$320` where cents would only be noise. */
function priceLabel(price: number, range: number): string {
  return range >= 20 ? formatPrice(Math.round(price)).replace(/\.00$/, '') : formatPrice(price);
}

/** The axis of prices between `top` and `bottom`, in pixels; prices are above zero. */
export function priceScale(
  prices: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): PriceScale {
  const least = prices.reduce((low, price) => Math.min(low, price), Infinity);
  const most = prices.reduce((high, price) => Math.max(high, price), 0);
  if (prices.length === 0) return { yOf: () => bottom, ticks: [], isLogarithmic: false };
  const isLogarithmic = most / least >= LOGARITHMIC_FROM;
  const pad = isLogarithmic ? 0 : Math.max((most - least) * 0.08, most * 0.02);
  const low = isLogarithmic ? least * 0.9 : Math.max(0, least - pad);
  const high = isLogarithmic ? most * 1.1 : most + pad;
  const along = (price: number): number =>
    isLogarithmic ? Math.log(price / low) / Math.log(high / low) : (price - low) / (high - low);
  const yOf = (price: number): number => bottom - along(price) * (bottom - top);
  const places = isLogarithmic ? logarithmicTicks(low, high) : linearTicks(low, high);
  const ticks = places.map((price) => ({ at: yOf(price), label: priceLabel(price, high - low) }));
  return { yOf, ticks, isLogarithmic };
}

const MONTHS_UP_TO = 800;
const MOST_LABELS = 6;
/** Room for a label and for what keeps it apart from the next, in pixels. */
const LABEL_ROOM = 56;

/** How many days an axis of that many pixels can have labelled. */
export function labelsWithin(width: number): number {
  return Math.max(1, Math.min(MOST_LABELS, Math.floor(width / LABEL_ROOM)));
}

/** The first days of months, or of years over a longer span, `most` of them at most. */
export function dayTicks(
  since: IsoDate,
  until: IsoDate,
  xOf: (day: IsoDate) => number,
  most = MOST_LABELS,
): readonly Tick[] {
  const isLong = daysBetween(since, until) > MONTHS_UP_TO;
  const starts = isLong ? yearStarts(since, until) : monthStarts(since, until);
  const every = Math.max(1, Math.ceil(starts.length / most));
  return starts
    .filter((_, index) => (starts.length - 1 - index) % every === 0)
    .map((day) => ({ at: xOf(day), label: isLong ? day.slice(0, 4) : monthLabel(day) }));
}

function monthLabel(day: IsoDate): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : formatMonth(day);
}

function yearStarts(since: IsoDate, until: IsoDate): IsoDate[] {
  const first = Number(since.slice(0, 4)) + 1;
  const count = Number(until.slice(0, 4)) - first + 1;
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => `${first + index}-01-01` as IsoDate,
  );
}

function monthStarts(since: IsoDate, until: IsoDate): IsoDate[] {
  const first = monthOf(since) + 1;
  return Array.from({ length: Math.max(0, monthOf(until) - first + 1) }, (_, index) =>
    firstDayOf(first + index),
  );
}
