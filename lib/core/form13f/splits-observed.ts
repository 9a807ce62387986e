import { inSteps, type Steps } from '@/lib/core/steps';
import type { Cusip, PeriodBook, Position } from './book';
import { successorPairs } from './cusip-change-pairs';
import type { Multiples } from './splits-ratio';

/** The books of one manager at the ends of two quarters. */
export interface BookPair {
  readonly before: PeriodBook;
  readonly after: PeriodBook;
}

/** How one holder's shares of a security stood at both ends of a quarter. */
export interface Observation extends Multiples {
  readonly sharesBefore: number;
  readonly sharesAfter: number;
}

/** Fewer shares than these multiply by small numbers all the time. */
const FEWEST_SHARES = 100;

/**
 * What all holders' books show of each security held at both ends, by its CUSIP at the first of
 * them; a number that was replaced by another of the issuer counts as the same security. Tiny
 * positions are left out, and books whose share column holds something else.
 */
export function* observeHolders(pairs: readonly BookPair[]): Steps<Map<Cusip, Observation[]>> {
  const observed = new Map<Cusip, Observation[]>();
  yield* inSteps(pairs, 1, ({ before, after }) => {
    if (!hasShares(before) || !hasShares(after)) return;
    for (const [was, is] of heldTwice(before, after)) {
      if (Math.min(was.amount, is.amount) < FEWEST_SHARES) continue;
      const known = observed.get(was.cusip);
      if (known) known.push(observe(was, is));
      else observed.set(was.cusip, [observe(was, is)]);
    }
  });
  return observed;
}

function heldTwice(before: PeriodBook, after: PeriodBook): [Position, Position][] {
  const was = new Map<Cusip, Position>();
  for (const one of before.positions) if (one.kind === 'SH') was.set(one.cusip, one);
  const held: [Position, Position][] = [];
  const come: Position[] = [];
  for (const one of after.positions) {
    if (one.kind !== 'SH') continue;
    const earlier = was.get(one.cusip);
    if (earlier) held.push([earlier, one]);
    else come.push(one);
    was.delete(one.cusip);
  }
  return [...held, ...successorPairs([...was.values()], come)];
}

/** How often amount and price of a position multiplied; both amounts are above zero. */
export function multiplesOf(was: Position, is: Position): Multiples {
  const hasPrices = was.value !== null && is.value !== null && was.value > 0 && is.value > 0;
  const price = hasPrices ? (is.value ?? 0) / is.amount / ((was.value ?? 0) / was.amount) : null;
  return { amount: is.amount / was.amount, price };
}

function observe(was: Position, is: Position): Observation {
  return { ...multiplesOf(was, is), sharesBefore: was.amount, sharesAfter: is.amount };
}

/** Whether the amounts of a book can be counted as shares. */
export function hasShares(book: PeriodBook): boolean {
  return !book.flags.includes('value-in-share-column');
}
