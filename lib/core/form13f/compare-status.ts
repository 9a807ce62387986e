import type { Adjustment, ChangeStatus, LikelySplit, PositionChange, SplitRatio } from './change';
import type { PositionKind } from './book';
import type { Weight } from './weights';

/** Differences up to this part of the position are no change. */
export const BAND = 0.005;
/** A cut of this part of the shares, or more, is a large one. Ours: the field has no one measure. */
export const LARGE_CUT = 0.25;
const CORE_RANK = 10;
const CORE_WEIGHT = 0.05;

/** The amount as it stands after the split; principal is not split. */
export function afterSplit(amount: number, split: SplitRatio | null): number {
  return split ? (amount * split.to) / split.from : amount;
}

/** The split within an adjustment, or null. */
export function splitOf(adjustment: Adjustment | null): LikelySplit | null {
  return adjustment?.kind === 'cusip-change' ? adjustment.split : adjustment;
}

/** The amount before, counted in the shares of after. */
export function adjustedBefore(change: Pick<PositionChange, 'before' | 'adjustment'>): number {
  return afterSplit(change.before, splitOf(change.adjustment));
}

/**
 * The same where a part of the later amount, or all of it, was told only when its confidential
 * treatment ended: what would have begun or grown by that part alone is `RELEASED`.
 */
export function statusWithRelease(before: number, after: number, released: number): ChangeStatus {
  const status = statusOf(before, after);
  if (released <= 0 || !isGrowth(status)) return status;
  return isGrowth(statusOf(before, after - released)) ? status : 'RELEASED';
}

function isGrowth(status: ChangeStatus): boolean {
  return status === 'NEW' || status === 'ADD';
}

/** What became of an amount; both are counted in the same shares. */
export function statusOf(before: number, after: number): Exclude<ChangeStatus, 'RELEASED'> {
  if (Math.abs(after - before) <= BAND * before) return 'HOLD';
  if (before === 0) return 'NEW';
  if (after === 0) return 'EXIT';
  return after > before ? 'ADD' : 'TRIM';
}

/** What a cut is measured by. */
export interface CutFacts {
  readonly kind: PositionKind;
  /** In the shares of after. */
  readonly before: number;
  readonly after: number;
  readonly status: ChangeStatus;
  readonly weight: Weight | null;
  /** Whether the later book is known to show everything: otherwise the position may be hidden. */
  readonly isWhole: boolean;
  /** Whether both books count shares in the column of shares: otherwise no cut can be measured. */
  readonly hasAmounts: boolean;
}

/**
 * How deep a cut went. A core position is one of the ten largest or over 5 % of the shares; that it
 * is gone is said only of a book that leaves nothing out.
 */
export function cutOf(facts: CutFacts): PositionChange['cut'] {
  const { kind, status, before, after, weight, isWhole, hasAmounts } = facts;
  if (kind === 'PUT' || kind === 'CALL' || !hasAmounts) return null;
  if (status === 'TRIM') return 1 - after / before < LARGE_CUT ? 'trim' : 'large';
  if (status !== 'EXIT') return null;
  return weight !== null && isCore(weight) && isWhole ? 'core-exit' : 'large';
}

/**
 * Whether a position is a core one: among the ten largest, which is what the field looks at (TOP10
 * of WhaleWisdom), or over 5 % of all shares by value, which is ours.
 */
export function isCore({ rank, weight }: Weight): boolean {
  return rank <= CORE_RANK || weight > CORE_WEIGHT;
}
