import type { SplitRatio } from './change';

const WHOLE = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 100,
  120, 125, 150, 200, 250, 300, 400, 500, 1000,
];

/** The ratios in which companies split or consolidate their shares. */
export const USUAL_RATIOS: readonly SplitRatio[] = [
  { from: 2, to: 3 },
  ...WHOLE.map((to) => ({ from: 1, to })),
  ...WHOLE.map((from) => ({ from, to: 1 })),
];

/** How often the amount and the price of a position multiplied from one quarter to the next. */
export interface Multiples {
  /** Amount after by amount before. */
  readonly amount: number;
  /** Price after by price before, as the values imply it; null where one is not known. */
  readonly price: number | null;
}

/** By what factor a ratio multiplies shares. */
export function factorOf({ from, to }: SplitRatio): number {
  return to / from;
}

/** How far two positive figures lie apart: 0 for equal, ln 2 for one that is twice the other. */
export function distance(one: number, other: number): number {
  return Math.abs(Math.log(one / other));
}

const BY_LOG = USUAL_RATIOS.map((ratio): [number, SplitRatio] => [
  Math.log(factorOf(ratio)),
  ratio,
]);
const SMALLEST = 1.4;

/** The usual ratio whose factor lies nearest to a multiple; null where none is anywhere near. */
export function nearestRatio(multiple: number): SplitRatio | null {
  // Most positions hardly change, and need no search.
  if (multiple < SMALLEST && multiple > 1 / SMALLEST) return null;
  const wanted = Math.log(multiple);
  let [least, nearest]: [number, SplitRatio | null] = [Infinity, null];
  for (const [log, ratio] of BY_LOG) {
    const off = Math.abs(log - wanted);
    if (off < least) [least, nearest] = [off, ratio];
  }
  return nearest;
}

/** Whether the price moved as the split would move it rather than as if nothing had happened. */
export function pricePointsTo(price: number, ratio: SplitRatio): boolean {
  return distance(price * factorOf(ratio), 1) < distance(price, 1);
}
