import { addDays, type IsoDate } from '@/lib/core/iso-date';
import type { ValueUnit } from './book';
import type { FiledPosition } from './fold-positions';

/** Filings made from this day on are to be in dollars, earlier ones in thousands of dollars. */
const DOLLARS_FROM = '2023-01-03' as IsoDate;
/** Filings come up to this many days after the quarter, where only the quarter is known. */
const DUE_AFTER_DAYS = 45;
/** With fewer priced securities than this, prices alone decide nothing. */
const ENOUGH = 5;
/** Half of a portfolio of shares costs less than this in thousands of dollars, more in dollars. */
const LOW = 1;
/** The lowest median that cannot be thousands: half of the shares would cost 5,000 dollars. */
const HIGH = 5;

const NO_SHARE = /\*W EXP|\b(?:WTS?|WARRANTS?|RTS?|RIGHTS?)\b/i;

/**
 * The unit of a filing's values. The rule of the day (thousands until the end of 2022) is wrong for
 * filers who keep to thousands or were early with dollars, so the prices that values and shares
 * imply have a say: where at least five securities clearly contradict the day, they are right;
 * where fewer do, the unit is unknown. Options, bonds, warrants and rights imply no share's price.
 * `day` is when the filing was made; null where nobody knows.
 */
export function valueUnit(positions: readonly FiledPosition[], day: IsoDate | null): ValueUnit {
  const byDay = day === null ? 'unknown' : day < DOLLARS_FROM ? 'thousands' : 'dollars';
  const prices = impliedPrices(positions);
  const byPrice = unitOf(prices);
  if (byPrice === 'unknown' || byPrice === byDay) return byDay;
  return prices.length < ENOUGH ? 'unknown' : byPrice;
}

function unitOf(prices: readonly number[]): ValueUnit {
  const middle = prices[Math.floor(prices.length / 2)];
  if (middle === undefined) return 'unknown';
  if (middle < LOW) return 'thousands';
  return middle >= HIGH ? 'dollars' : 'unknown';
}

/** The day on which a filing about a quarter was made at the latest, if in time. */
export function dueDay(period: IsoDate): IsoDate {
  return addDays(period, DUE_AFTER_DAYS);
}

function impliedPrices(positions: readonly FiledPosition[]): number[] {
  return positions
    .flatMap(({ kind, amount, filedValue, titleOfClass }) => {
      const isPriced = kind === 'SH' && amount > 0 && filedValue !== null && filedValue > 0;
      const isTold = isPriced && filedValue !== amount && !NO_SHARE.test(titleOfClass);
      return isTold ? [filedValue / amount] : [];
    })
    .toSorted((a, b) => a - b);
}
