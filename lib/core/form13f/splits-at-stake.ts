import type { Steps } from '@/lib/core/steps';
import type { Cusip } from './book';
import { observeHolders, type BookPair, type Observation } from './splits-observed';
import { nearestRatio } from './splits-ratio';

/**
 * The securities of which some holder's shares multiplied while the price moved the other way, so
 * that a split may lie between two quarters: where asking the company's own reports is worth a
 * request. Those that most holders keep come first.
 */
export function* splitsAtStake(pairs: readonly BookPair[]): Steps<Cusip[]> {
  return [...(yield* observeHolders(pairs))]
    .filter(([, observations]) => observations.some(isSuspect))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([cusip]) => cusip);
}

function isSuspect({ amount, price }: Observation): boolean {
  if (price === null || !(price > 0)) return false;
  const isRatio = nearestRatio(amount) !== null && nearestRatio(1 / price) !== null;
  return isRatio && amount > 1 === price < 1;
}
