import type { PeriodBook, Position } from './book';
import type { Adjustment, PositionChange, SplitHints } from './change';
import { afterSplit, cutOf, splitOf, statusOf } from './compare-status';
import { findCusipChanges, type CusipChange } from './cusip-change';
import { byPositionKey, positionKey } from './position-key';
import { weighShares, type Weight } from './weights';

type Weights = ReadonlyMap<string, Weight>;

interface Comparison {
  readonly book: PeriodBook;
  readonly weightsBefore: Weights;
  readonly weightsAfter: Weights;
  readonly isWhole: boolean;
}

interface Pair {
  readonly before: Position | null;
  readonly after: Position | null;
  readonly adjustment: Adjustment | null;
}

/**
 * What became of every position between two books of one manager: those of the later book in its
 * order, then those that ended. Shares, principal, puts and calls are compared apart, by amounts
 * counted after splits; a security under a new CUSIP is one change, not an exit and a new position.
 * A position that only the end of its confidential treatment told is `RELEASED`, not new. Whether
 * the books are of consecutive quarters, and whether there was a book before at all, is for the
 * caller to know: an empty book before makes everything new. The time grows with the positions.
 */
export function compareBooks(
  before: PeriodBook,
  after: PeriodBook,
  hints: SplitHints,
): PositionChange[] {
  const was = byPositionKey(before.positions);
  const is = byPositionKey(after.positions);
  const comparison: Comparison = {
    book: after,
    weightsBefore: weighShares(before.positions),
    weightsAfter: weighShares(after.positions),
    isWhole: !after.flags.some((flag) => HIDING.has(flag)),
  };
  const gone = [...was].flatMap(([key, one]) => (is.has(key) ? [] : one));
  const come = [...is].flatMap(([key, one]) => (was.has(key) ? [] : one));
  const weightOf = (one: Position) => {
    const key = positionKey(one.cusip, one.kind);
    return (comparison.weightsBefore.get(key) ?? comparison.weightsAfter.get(key))?.weight ?? null;
  };
  const moved = findCusipChanges(gone, come, { splits: hints, weightOf });
  const pairs = [...is].map(([key, position]): Pair => {
    const change = moved.get(position);
    if (change) return { before: change.before, after: position, adjustment: movedBy(change) };
    const earlier = was.get(key) ?? null;
    return { before: earlier, after: position, adjustment: splitBy(earlier, hints) };
  });
  const continued = new Set([...moved.values()].map((change) => change.before));
  const ended = gone.filter((one) => !continued.has(one));
  return [
    ...pairs,
    ...ended.map((one): Pair => ({ before: one, after: null, adjustment: null })),
  ].flatMap((pair) => describe(pair, comparison) ?? []);
}

/** Books with one of these may leave out what the manager still holds. */
const HIDING: ReadonlySet<string> = new Set<PeriodBook['flags'][number]>([
  'confidential-omitted',
  'partial-restatement',
  'entries-differ-from-cover',
  'bad-rows',
]);

function movedBy({ before, basis, split }: CusipChange): Adjustment {
  const { cusip, issuer, titleOfClass } = before;
  return { kind: 'cusip-change', before: cusip, issuer, titleOfClass, basis, split };
}

function splitBy(before: Position | null, hints: SplitHints): Adjustment | null {
  const split = before && before.kind !== 'PRN' ? hints.get(before.cusip) : undefined;
  return split ? { ...split, kind: 'split' } : null;
}

function describe(pair: Pair, comparison: Comparison): PositionChange | null {
  const position = pair.after ?? pair.before;
  if (!position) return null;
  const { cusip, kind, issuer, titleOfClass } = position;
  const [amountBefore, amountAfter] = [pair.before?.amount ?? 0, pair.after?.amount ?? 0];
  const adjusted = afterSplit(amountBefore, splitOf(pair.adjustment));
  const plain = statusOf(adjusted, amountAfter);
  const isReleased = comparison.book.released.has(positionKey(cusip, kind));
  const status = plain === 'NEW' && isReleased ? 'RELEASED' : plain;
  const weightBefore = weightIn(comparison.weightsBefore, pair.before);
  const weightAfter = weightIn(comparison.weightsAfter, pair.after);
  return {
    cusip,
    kind,
    issuer,
    titleOfClass,
    before: amountBefore,
    after: amountAfter,
    adjustment: pair.adjustment,
    status,
    valueBefore: pair.before ? pair.before.value : 0,
    valueAfter: pair.after ? pair.after.value : 0,
    weightBefore: weightBefore?.weight ?? null,
    weightAfter: weightAfter?.weight ?? null,
    rankBefore: weightBefore?.rank ?? null,
    rankAfter: weightAfter?.rank ?? null,
    cut: cutOf({
      kind,
      before: adjusted,
      after: amountAfter,
      status,
      weight: weightBefore,
      isWhole: comparison.isWhole,
    }),
  };
}

function weightIn(weights: Weights, position: Position | null): Weight | null {
  return position ? (weights.get(positionKey(position.cusip, position.kind)) ?? null) : null;
}
