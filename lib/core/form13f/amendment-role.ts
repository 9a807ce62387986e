import type { HoldingsFiling, Position } from './book';
import { positionKey } from './position-key';

/** What a filing does to the positions told before it. */
export type AmendmentRole = 'replaces' | 'corrects' | 'adds';

/** An addition that tells more than this part of the book again is a restatement by another name. */
const REPEATED = 0.5;
/** A restatement of less than this part of the book, in count and in value, left the rest out. */
const PARTIAL = 0.5;
/** In a smaller book other amounts for most positions are no sign of a restatement. */
const ENOUGH = 5;

/**
 * What a filing does to the book before it (Form 13F, cover page: `amendmentType`).
 * Originals, restatements and the untyped amendments of old replace it; NEW HOLDINGS adds to it.
 * Filers confuse the two: additions that repeat most of the book replace it, and a restatement of a
 * small part of it `corrects` that part.
 */
export function amendmentRole(
  filing: HoldingsFiling,
  book: ReadonlyMap<string, Position>,
): AmendmentRole {
  const { amendment } = filing.cover;
  if (amendment === null) return 'replaces';
  if (amendment.type === 'new-holdings') return repeats(filing, book) ? 'replaces' : 'adds';
  return isPartial(filing, book) ? 'corrects' : 'replaces';
}

function repeats(filing: HoldingsFiling, book: ReadonlyMap<string, Position>): boolean {
  let known = 0;
  let same = 0;
  for (const { cusip, kind, amount } of filing.positions) {
    const before = book.get(positionKey(cusip, kind));
    if (before === undefined) continue;
    known += 1;
    if (before.amount === amount) same += 1;
  }
  const isRelease = filing.cover.amendment?.isConfidentialRelease === true;
  const told = book.size >= ENOUGH && !isRelease ? known : same;
  return told > book.size * REPEATED;
}

function isPartial(filing: HoldingsFiling, book: ReadonlyMap<string, Position>): boolean {
  if (filing.positions.length >= book.size * PARTIAL) return false;
  const before = totalOf([...book.values()]);
  const after = totalOf(filing.positions);
  return before === null || after === null || after < before * PARTIAL;
}

function totalOf(positions: readonly Position[]): number | null {
  return positions.reduce<number | null>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
