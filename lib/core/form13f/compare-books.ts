import type { PeriodBook, Position } from './book';
import type { Adjustment, PositionChange, SplitHints, Successors } from './change';
import { afterSplit, cutOf, splitOf, statusWithRelease } from './compare-status';
import { findCusipChanges, type CusipChange } from './cusip-change';
import { byPositionKey, positionKey } from './position-key';
import { hasShares } from './splits-observed';
import { weighShares, type Weight } from './weights';

type Weights = ReadonlyMap<string, Weight>;

interface Comparison {
  readonly before: PeriodBook;
  readonly after: PeriodBook;
  readonly weightsBefore: Weights;
  readonly weightsAfter: Weights;
  readonly isWhole: boolean;
  readonly hasAmounts: boolean;
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
 * What only the end of its confidential treatment told is `RELEASED`, not new or added. Whether
 * the books are of consecutive quarters, and whether there was a book before at all, is for the
 * caller to know: an empty book before makes everything new. `successors` are new numbers that are
 * known already, as from the quarters in between. The time grows with the positions.
 */
export function compareBooks(
  before: PeriodBook,
  after: PeriodBook,
  hints: SplitHints,
  successors: Successors = new Map(),
): PositionChange[] {
  const was = byPositionKey(before.positions);
  const is = byPositionKey(after.positions);
  const comparison: Comparison = {
    before,
    after,
    weightsBefore: weighShares(before.positions),
    weightsAfter: weighShares(after.positions),
    isWhole: isWhole(after),
    hasAmounts: hasShares(before) && hasShares(after),
  };
  const gone = [...was].flatMap(([key, one]) => (is.has(key) ? [] : one));
  const come = [...is].flatMap(([key, one]) => (was.has(key) ? [] : one));
  const weightOf = (one: Position) => {
    const key = positionKey(one.cusip, one.kind);
    return (comparison.weightsBefore.get(key) ?? comparison.weightsAfter.get(key))?.weight ?? null;
  };
  const moved = findCusipChanges(gone, come, { splits: hints, weightOf, successors });
  const pairs = [...is].map(([key, position]): Pair => {
    const change = moved.get(position);
    if (change) return { before: change.before, after: position, adjustment: movedBy(change) };
    const earlier = was.get(key) ?? null;
    return { before: earlier, after: position, adjustment: splitBy(earlier, position, hints) };
  });
  const continued = new Set([...moved.values()].map((change) => change.before));
  const ended = gone.filter((one) => !continued.has(one));
  return [
    ...pairs,
    ...ended.map((one): Pair => ({ before: one, after: null, adjustment: null })),
  ].flatMap((pair) => describe(pair, comparison) ?? []);
}

/** Whether a book is known to leave out nothing that the manager held. */
export function isWhole({ flags }: PeriodBook): boolean {
  return !flags.some((flag) => HIDING.has(flag));
}

/** Books with one of these may leave out, or misstate, what the manager still holds. */
const HIDING: ReadonlySet<string> = new Set<PeriodBook['flags'][number]>([
  'confidential-omitted',
  'partial-restatement',
  'entries-differ-from-cover',
  'bad-rows',
  'value-in-share-column',
]);

function movedBy({ before, basis, split }: CusipChange): Adjustment {
  const { cusip, issuer, titleOfClass } = before;
  return { kind: 'cusip-change', before: cusip, issuer, titleOfClass, basis, split };
}

/** A filer whose amount is the very same after a split repeated it; nobody cuts by so much exactly. */
function splitBy(before: Position | null, after: Position, hints: SplitHints): Adjustment | null {
  const isSplit = before !== null && before.kind !== 'PRN' && before.amount !== after.amount;
  const split = isSplit ? hints.get(before.cusip) : undefined;
  return split ? { ...split, kind: 'split' } : null;
}

function describe(pair: Pair, comparison: Comparison): PositionChange | null {
  const position = pair.after ?? pair.before;
  if (!position) return null;
  const { cusip, kind, issuer, titleOfClass } = position;
  const [amountBefore, amountAfter] = [pair.before?.amount ?? 0, pair.after?.amount ?? 0];
  const adjusted = afterSplit(amountBefore, splitOf(pair.adjustment));
  const status = statusWithRelease(adjusted, amountAfter, releasedIn(pair, comparison));
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
      hasAmounts: comparison.hasAmounts,
    }),
  };
}

/** How much of the later amount only a release told; all is known where one told the earlier too. */
function releasedIn({ before, after }: Pair, comparison: Comparison): number {
  if (!after) return 0;
  if (before && releasedOf(comparison.before, before) > 0) return 0;
  return releasedOf(comparison.after, after);
}

function releasedOf({ released, releasedParts }: PeriodBook, position: Position): number {
  const key = positionKey(position.cusip, position.kind);
  return released.has(key) ? position.amount : (releasedParts?.get(key) ?? 0);
}

function weightIn(weights: Weights, position: Position | null): Weight | null {
  return position ? (weights.get(positionKey(position.cusip, position.kind)) ?? null) : null;
}
