import { issuerPrefix } from '@/lib/core/cusip/issuer-prefix';
import { classesAgree } from '@/lib/core/cusip/share-class';
import type { Cusip, Position } from './book';
import type { CusipChangeBasis, LikelySplit, SplitHints, Successors } from './change';
import { afterSplit, BAND } from './compare-status';
import { consolidationOf } from './cusip-change-ratio';
import { nameClass, pairUnique, prefixClass, readingOf } from './cusip-change-pairs';
import { multiplesOf } from './splits-observed';
import { factorOf } from './splits-ratio';
import { significantDigits } from './splits-single';

/** A position that goes on under a new CUSIP. */
export interface CusipChange {
  readonly before: Position;
  readonly basis: CusipChangeBasis;
  readonly split: LikelySplit | null;
}

/** What the recognition needs to know beside the positions. */
export interface CusipChangeFacts {
  readonly splits: SplitHints;
  /** New numbers that are known already; they come before every sign. */
  readonly successors: Successors;
  /** The part of all shares that a position of either book is, 0 to 1; null where unknown. */
  readonly weightOf: (position: Position) => number | null;
}

interface Pass {
  readonly basis: CusipChangeBasis;
  readonly keyOf: (position: Position) => string;
  readonly accepts: (before: Position, after: Position, facts: CusipChangeFacts) => boolean;
}

const TELLING_DIGITS = 4;
const FEWEST_DIGITS = 3;
const LARGE_WEIGHT = 0.01;
const FEWEST_SHARES = 1000;

/**
 * Positions that began only because a security got another CUSIP: what ended and what began, each
 * paired with at most one other, under the position that began. The surest sign comes first: the
 * issuer's own six characters, then its name, each with the class; then the same amount at about
 * the same price, for renamed and merged issuers (UIL HLDG 5,250,000, then AVANGRID 5,250,000).
 * An amount alone counts for shares only, and only when chance hardly repeats it. The time taken
 * grows with the number of positions.
 */
export function findCusipChanges(
  gone: readonly Position[],
  come: readonly Position[],
  facts: CusipChangeFacts,
): Map<Position, CusipChange> {
  const left = new Set(gone);
  const right = new Set(come);
  const found = new Map<Position, CusipChange>();
  const followed = new Map<Cusip, Cusip>();
  const pair = (before: Position, after: Position, basis: CusipChangeBasis) => {
    left.delete(before);
    right.delete(after);
    found.set(after, { before, basis, split: splitBetween(before, after, facts) });
    if (before.kind === 'SH') followed.set(before.cusip, after.cusip);
  };
  for (const [before, after] of pairUnique(left, right, knownNumber(facts.successors))) {
    const known = facts.successors.get(before.cusip);
    if (known?.cusip === after.cusip) pair(before, after, known.basis);
  }
  for (const { basis, keyOf, accepts } of [...PASSES, optionsOf(followed)]) {
    for (const [before, after] of pairUnique(left, right, keyOf)) {
      if (accepts(before, after, facts)) pair(before, after, basis);
    }
  }
  return found;
}

function knownNumber(successors: Successors): Pass['keyOf'] {
  return ({ cusip, kind }) => `${successors.get(cusip)?.cusip ?? cusip} ${kind}`;
}

const PASSES: readonly Pass[] = [
  { basis: 'prefix', keyOf: withAmount(prefixClass), accepts: hasSaneClass },
  { basis: 'prefix', keyOf: withAmount(prefixOf), accepts: hasSaneClass },
  { basis: 'prefix', keyOf: prefixClass, accepts: goesOn(0.5, Infinity) },
  { basis: 'name', keyOf: withAmount(nameOf), accepts: hasSaneClass },
  { basis: 'name', keyOf: nameClass, accepts: goesOn(0.75, 2) },
  { basis: 'amount', keyOf: withAmount(({ kind }) => kind), accepts: isTellingAmount },
];

/** Options on a security whose shares were seen to go on under another number. */
function optionsOf(followed: ReadonlyMap<Cusip, Cusip>): Pass {
  return {
    basis: 'prefix',
    keyOf: ({ cusip, kind }) => `${followed.get(cusip) ?? cusip} ${kind}`,
    accepts: (_, { kind }) => kind === 'PUT' || kind === 'CALL',
  };
}

function withAmount(keyOf: (position: Position) => string) {
  return (position: Position) => `${keyOf(position)} ${position.amount}`;
}

function prefixOf({ cusip, kind }: Position): string {
  return `${issuerPrefix(cusip)} ${kind}`;
}

function nameOf(position: Position): string {
  return `${readingOf(position).issuer} ${position.kind}`;
}

function hasSaneClass(before: Position, after: Position): boolean {
  if (!(before.amount > 0 && after.amount > 0)) return false;
  return classesAgree(readingOf(before).share, readingOf(after).share);
}

/** Amounts may differ when the price, counted after a split, says that it is the same security. */
function goesOn(lowestPrice: number, mostTraded: number): Pass['accepts'] {
  return (before, after, facts) => {
    if (!(before.amount > 0 && after.amount > 0) || before.kind === 'PRN') return false;
    const split = splitBetween(before, after, facts);
    const { amount, price } = multiplesOf(before, after);
    const factor = split ? factorOf(split) : 1;
    if (price === null) return Math.abs(amount / factor - 1) <= BAND;
    const moved = price * factor;
    const traded = Math.max(amount / factor, factor / amount);
    return moved >= lowestPrice && moved <= 1 / lowestPrice && traded <= mostTraded;
  };
}

function isTellingAmount(before: Position, after: Position, facts: CusipChangeFacts): boolean {
  const { kind, amount } = before;
  const { price } = multiplesOf(before, after);
  const isPriced = price !== null && price >= 0.7 && price <= 1.45;
  if (kind !== 'SH' || amount < FEWEST_SHARES || !isPriced) return false;
  const digits = significantDigits(amount);
  const isLarge = [before, after].every((one) => (facts.weightOf(one) ?? 0) >= LARGE_WEIGHT);
  const isTelling = digits >= TELLING_DIGITS || (digits >= FEWEST_DIGITS && isLarge);
  return isTelling && hasSaneClass(before, after);
}

function splitBetween(
  before: Position,
  after: Position,
  facts: CusipChangeFacts,
): LikelySplit | null {
  if (before.kind === 'PRN' || before.amount === after.amount) return null;
  const known = facts.splits.get(before.cusip);
  if (known) return known;
  const split = before.kind === 'SH' ? consolidationOf(before, after) : null;
  return split && afterSplit(before.amount, split) > 0 ? split : null;
}
