import { addDays, daysBetween, parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { z } from '@/lib/zod';
import type { LikelySplit, SplitRatio } from './change';
import { distance, factorOf, nearestRatio, pricePointsTo } from './splits-ratio';

/** A split ratio that a company reported in XBRL, as the bare number it stated. */
export interface FiledRatio {
  /** 4 for 4:1; 20 or 0.05 for 1:20; sometimes off by a power of ten. */
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const SCALES = [1, 10, 100, 1000];
const CLEAN = 0.01;
/** Prices move by themselves within a quarter; further than this the ratio is another. */
const PRICE_WITHIN = Math.log(1.6);

/** Reports state the days of a split loosely: of the announcement, the record, the first trade. */
const DAYS_OFF = 10;
/** A longer span is the time that a report is about, and tells no day of the split. */
const LONGEST_SPLIT_DAYS = 31;
/** A split may be announced a quarter ahead, and told again in the reports after it. */
const ABOUT_DAYS = 100;

const concept = z.object({ units: z.record(z.string(), z.array(z.unknown())) });
const fact = z.object({ start: z.optional(z.string()), end: z.string(), val: z.number() });

/**
 * Reads `StockholdersEquityNoteStockSplitConversionRatio1.json` of the SEC's companyconcept
 * interface: every ratio once for each span of days that it was stated for. Facts that are no
 * positive number other than 1 are passed over. Says in words what is wrong when there is no list.
 */
export function readFiledRatios(json: unknown): Result<FiledRatio[], string> {
  const parsed = concept.safeParse(json);
  if (!parsed.success) return fail('no list of split ratios');
  const found = new Map<string, FiledRatio>();
  for (const one of Object.values(parsed.data.units).flat().flatMap(ratioOf)) {
    found.set(`${one.value} ${one.from} ${one.to}`, one);
  }
  return ok([...found.values()]);
}

function ratioOf(json: unknown): FiledRatio[] {
  const parsed = fact.safeParse(json);
  if (!parsed.success) return [];
  const { start, end, val } = parsed.data;
  const to = parseIsoDate(end);
  const from = start === undefined ? to : parseIsoDate(start);
  if (!from || !to || !Number.isFinite(val) || val <= 0 || val === 1) return [];
  return [{ value: val, from, to }];
}

/** How a reported ratio's days lie to a quarter: within it, near it, or neither. */
export function timeOf({ from, to }: FiledRatio, after: IsoDate, upTo: IsoDate): RatioTime {
  const isDay = daysBetween(from, to) <= LONGEST_SPLIT_DAYS;
  if (isDay && from > addDays(after, -DAYS_OFF) && to <= addDays(upTo, DAYS_OFF)) return 'within';
  return to > addDays(after, -ABOUT_DAYS) && from <= addDays(upTo, ABOUT_DAYS) ? 'near' : 'other';
}

export type RatioTime = 'within' | 'near' | 'other';

/**
 * The split that a reported ratio stands for, given how often the price multiplied between two
 * quarters. The number alone tells neither direction nor scale, and a split that is announced or
 * long past moves no price, so only the price decides; null when it agrees with no reading.
 */
export function confirmFiledRatio(filed: FiledRatio, price: number): LikelySplit | null {
  const readings = SCALES.flatMap((scale) => [filed.value / scale, scale / filed.value])
    .flatMap(usualRatio)
    .filter((ratio) => pricePointsTo(price, ratio) && priceError(price, ratio) <= PRICE_WITHIN)
    .sort((a, b) => priceError(price, a) - priceError(price, b));
  const [best] = readings;
  return best ? { ...best, basis: 'filed' } : null;
}

function usualRatio(multiple: number): SplitRatio[] {
  const ratio = nearestRatio(multiple);
  return ratio && distance(multiple, factorOf(ratio)) <= CLEAN ? [ratio] : [];
}

function priceError(price: number, ratio: SplitRatio): number {
  return distance(price * factorOf(ratio), 1);
}
