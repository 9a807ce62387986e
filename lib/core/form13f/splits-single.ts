import type { LikelySplit, SplitRatio } from './change';
import type { Observation } from './splits-observed';
import { distance, factorOf, nearestRatio, pricePointsTo } from './splits-ratio';

const CLEAN = 0.01;
const NEAR = 0.05;
const PRICE_TENTH = Math.log(1.1);
const PRICE_THIRD = Math.log(1.3);
const PRICE_DOUBLE = Math.log(2);
/** From here on no price falls so far in a quarter by itself, with shares growing alike. */
const STEEP = 4;
const TELLING_DIGITS = 4;

/**
 * A split that one holder's figures show by themselves, or null. Shares that multiplied exactly by
 * a telling number need only a price that fell about as far; shares that come near a ratio need the
 * price close to it, or a ratio so steep that price and shares hardly meet it by chance. A holder
 * who doubles a position after the price was halved must not be taken for a split.
 */
export function splitOfOneHolder(observation: Observation): LikelySplit | null {
  const { amount, price, sharesBefore, sharesAfter } = observation;
  const ratio = nearestRatio(amount);
  if (!ratio || price === null || !pricePointsTo(price, ratio)) return null;
  const amountError = distance(amount, factorOf(ratio));
  const priceError = distance(price * factorOf(ratio), 1);
  const isSteep = Math.max(factorOf(ratio), 1 / factorOf(ratio)) >= STEEP;
  const isExact =
    isExactly(sharesBefore, sharesAfter, ratio) &&
    significantDigits(Math.min(sharesBefore, sharesAfter)) >= TELLING_DIGITS;
  const isShown =
    (isExact && priceError <= PRICE_DOUBLE) ||
    (amountError <= CLEAN && priceError <= (isSteep ? PRICE_THIRD : PRICE_TENTH)) ||
    (amountError <= NEAR && isSteep && priceError <= PRICE_THIRD);
  return isShown ? { ...ratio, basis: 'one-holder' } : null;
}

/** Exact but for the fraction of a share that is paid in cash. */
function isExactly(before: number, after: number, { from, to }: SplitRatio): boolean {
  return Math.abs(after - (before * to) / from) < 1;
}

/** How many digits of a whole amount are left without the zeros at its end. */
export function significantDigits(amount: number): number {
  return String(Math.round(amount)).replace(/0+$/, '').length;
}
