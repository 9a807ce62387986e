import type { Position } from './book';
import type { LikelySplit } from './change';
import { multiplesOf } from './splits-observed';
import { significantDigits, splitOfOneHolder } from './splits-single';

const LARGEST_PART = 12;
/** Fractions of a share are paid in cash, once for each account that holds some. */
const SHARES_OFF = 10;
/** Round amounts stand in small fractions to each other by themselves. */
const TELLING_DIGITS = 5;
const OFF_AT_MOST = 1e-4;
const PRICE_WITHIN = Math.log(2.2);

/**
 * The ratio in which shares were exchanged for those of a new number, when one holder's amounts
 * show it: a usual split that the price confirms, or a small fraction met almost to the share, as
 * 6:11. A fraction often comes with a payment, so the price need not follow it closely.
 */
export function consolidationOf(before: Position, after: Position): LikelySplit | null {
  const multiples = multiplesOf(before, after);
  const observation = { ...multiples, sharesBefore: before.amount, sharesAfter: after.amount };
  const usual = splitOfOneHolder(observation);
  if (usual) return usual;
  const digits = Math.min(significantDigits(before.amount), significantDigits(after.amount));
  if (digits < TELLING_DIGITS || multiples.price === null) return null;
  for (let from = 1; from <= LARGEST_PART; from++) {
    const to = Math.round(multiples.amount * from);
    if (to < 1 || to > LARGEST_PART || to === from) continue;
    const off = Math.abs(after.amount - (before.amount * to) / from);
    if (off > SHARES_OFF || off > after.amount * OFF_AT_MOST) continue;
    const isPriced = Math.abs(Math.log((multiples.price * to) / from)) <= PRICE_WITHIN;
    return isPriced ? { from, to, basis: 'one-holder' } : null;
  }
  return null;
}
