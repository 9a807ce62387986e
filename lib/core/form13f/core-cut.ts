import { countsAsShares } from '@/lib/core/cusip/counts-as-shares';
import type { HoldingsFlag } from './book';
import type { PositionChange } from './change';
import { isCore, LARGE_CUT } from './compare-status';
import { amountsOf } from './fund-action';

/** Where a book may hide a part of a position, or counts it otherwise, no cut of it is measured. */
const UNMEASURED: readonly HoldingsFlag[] = [
  'confidential-omitted',
  'partial-restatement',
  'bad-rows',
  'entries-differ-from-cover',
  'value-in-share-column',
];

/** Whether a book with these flags shows positions whole. */
export function isMeasured(flags: readonly HoldingsFlag[]): boolean {
  return !flags.some((flag) => UNMEASURED.includes(flag));
}

/**
 * Whether a core position was cut deeply and kept: all classes of a company's shares together, a
 * quarter of them or more, after splits. `filers` are the changes of each filer of a house; the
 * position is core where it is for one of them, its classes taken together.
 */
export function isCoreCut(filers: readonly (readonly PositionChange[])[]): boolean {
  const { before, after } = amountsOf(filers.flat());
  if (before <= 0 || after <= 0 || 1 - after / before < LARGE_CUT) return false;
  return filers.some((changes) => wasCore(changes.filter(countsAsShares)));
}

/** A position whose value is not certain has no weight, and is called core by nobody. */
function wasCore(shares: readonly PositionChange[]): boolean {
  const ranks = shares.flatMap(({ rankBefore }) => rankBefore ?? []);
  const weight = shares.reduce((sum, { weightBefore }) => sum + (weightBefore ?? 0), 0);
  return ranks.length > 0 && isCore({ rank: Math.min(...ranks), weight });
}
