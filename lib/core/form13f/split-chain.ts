import type { Cusip, PeriodBook } from './book';
import type { LikelySplit, SplitBasis, SplitHints, Successors } from './change';
import { compareBooks } from './compare-books';
import { splitOf } from './compare-status';

/** Two books of one manager of which the later is the next that is kept, and the splits between. */
export interface ChainStep {
  readonly before: PeriodBook;
  readonly after: PeriodBook;
  readonly splits: SplitHints;
}

/** What became of securities over several quarters, by their numbers in the first of the books. */
export interface Passage {
  readonly splits: SplitHints;
  readonly successors: Successors;
}

interface Track {
  readonly origin: Cusip;
  readonly split: LikelySplit | null;
  readonly basis: CusipBasis | null;
}

type CusipBasis = NonNullable<ReturnType<Successors['get']>>['basis'];

/** The surest first; of several splits or new numbers in a row the least sure one speaks. */
const SPLIT_BASES: readonly SplitBasis[] = ['filed', 'holders', 'one-holder'];
const CUSIP_BASES: readonly CusipBasis[] = ['prefix', 'name', 'amount'];

/**
 * Follows the shares of a first book through the books after it: splits of several quarters are
 * multiplied, and new numbers followed on. `steps` are in the order of time, each beginning where
 * the one before it ended. The time grows with the positions of all of them.
 */
export function passageThrough(steps: readonly ChainStep[]): Passage {
  let tracks = new Map<Cusip, Track>();
  for (const { cusip, kind } of steps[0]?.before.positions ?? []) {
    if (kind === 'SH') tracks.set(cusip, { origin: cusip, split: null, basis: null });
  }
  for (const step of steps) tracks = follow(tracks, step);
  const splits = new Map<Cusip, LikelySplit>();
  const successors = new Map<Cusip, { cusip: Cusip; basis: CusipBasis }>();
  for (const [cusip, { origin, split, basis }] of tracks) {
    if (split) splits.set(origin, split);
    if (basis && cusip !== origin) successors.set(origin, { cusip, basis });
  }
  return { splits, successors };
}

function follow(tracks: ReadonlyMap<Cusip, Track>, step: ChainStep): Map<Cusip, Track> {
  const moves = movesOf(step);
  const followed = new Map<Cusip, Track>();
  for (const [cusip, track] of tracks) {
    const move = moves.get(cusip);
    const split = combined(track.split, move ? move.split : (step.splits.get(cusip) ?? null));
    const basis = move?.basis ? lessSure(CUSIP_BASES, track.basis, move.basis) : track.basis;
    const now = move?.cusip ?? cusip;
    if (!followed.has(now)) followed.set(now, { origin: track.origin, split, basis });
  }
  return followed;
}

interface Move {
  readonly cusip: Cusip;
  readonly split: LikelySplit | null;
  readonly basis: CusipBasis | null;
}

/** What the step did to each security of its first book that is held at its end as well. */
function movesOf({ before, after, splits }: ChainStep): Map<Cusip, Move> {
  const moves = new Map<Cusip, Move>();
  for (const change of compareBooks(before, after, splits)) {
    const { kind, cusip, adjustment } = change;
    if (kind !== 'SH' || change.before === 0 || change.after === 0) continue;
    const isMoved = adjustment?.kind === 'cusip-change';
    const split = adjustment && splitOf(adjustment);
    moves.set(isMoved ? adjustment.before : cusip, {
      cusip,
      split,
      basis: isMoved ? adjustment.basis : null,
    });
  }
  return moves;
}

/** Two splits in a row as one; null where they undo each other, or neither is known. */
export function combined(one: LikelySplit | null, other: LikelySplit | null): LikelySplit | null {
  if (!one || !other) return one ?? other;
  const [from, to] = [one.from * other.from, one.to * other.to];
  if (from === to) return null;
  const divisor = commonDivisor(from, to);
  const basis = lessSure(SPLIT_BASES, one.basis, other.basis);
  return { from: from / divisor, to: to / divisor, basis };
}

function lessSure<T>(order: readonly T[], one: T | null, other: T): T {
  if (one === null) return other;
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
