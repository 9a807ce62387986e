import type { Position } from './book';
import { positionKey } from './position-key';

/** What part of a portfolio a position is: 0 to 1, and its place, 1 the largest. */
export interface Weight {
  readonly weight: number;
  readonly rank: number;
}

/** US dollars of all shares; null when one's value is not known. */
export function valueOfShares(positions: readonly Position[]): number | null {
  let sum = 0;
  for (const { kind, value } of positions) {
    if (kind !== 'SH') continue;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

/**
 * The weights of all shares in a book among all shares, by value, under the keys of the positions.
 * Options stand at the value of what they are about and principal is no share, so neither counts.
 * Empty when a value is not known: a weight among the known ones would be too large. Equal values
 * share a place. `total` is given where the positions are only the largest of a book.
 */
export function weighShares(
  positions: readonly Position[],
  total: number | null = valueOfShares(positions),
): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  if (total === null || !(total > 0)) return weights;
  const valued: { key: string; value: number }[] = [];
  for (const { cusip, kind, value } of positions) {
    if (kind !== 'SH') continue;
    if (value === null) return weights;
    valued.push({ key: positionKey(cusip, kind), value });
  }
  let place = 0;
  let last = Number.NaN;
  valued.sort((a, b) => b.value - a.value);
  for (const [index, { key, value }] of valued.entries()) {
    if (value !== last) place = index + 1;
    last = value;
    weights.set(key, { weight: value / total, rank: place });
  }
  return weights;
}
