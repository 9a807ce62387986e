import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
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
