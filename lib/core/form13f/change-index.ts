import type { Cusip, Position } from './book';
import type { PositionChange } from './change';

/** All changes of a comparison, found by CUSIP; a change of number is found by both. */
export type ChangeIndex = ReadonlyMap<Cusip, readonly PositionChange[]>;

/** All positions of a book, found by CUSIP. */
export type PositionIndex = ReadonlyMap<Cusip, readonly Position[]>;

/** Indexes changes, so that one company can be asked for without going through whole books. */
export function indexChanges(changes: readonly PositionChange[]): ChangeIndex {
  const index = new Map<Cusip, PositionChange[]>();
  for (const change of changes) {
    put(index, change.cusip, change);
    if (change.adjustment?.kind === 'cusip-change') put(index, change.adjustment.before, change);
  }
  return index;
}

/** Indexes the positions of a book. */
export function indexPositions(positions: readonly Position[]): PositionIndex {
  const index = new Map<Cusip, Position[]>();
  for (const position of positions) put(index, position.cusip, position);
  return index;
}

/** What stands under any of some CUSIPs, each once. */
export function findAll<T>(index: ReadonlyMap<Cusip, readonly T[]>, cusips: Iterable<Cusip>): T[] {
  const found = new Set<T>();
  for (const cusip of cusips) for (const one of index.get(cusip) ?? []) found.add(one);
  return [...found];
}

function put<T>(index: Map<Cusip, T[]>, cusip: Cusip, value: T): void {
  const known = index.get(cusip);
  if (known) known.push(value);
  else index.set(cusip, [value]);
}
