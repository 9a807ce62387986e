import type { Accession } from '@/lib/core/edgar/accession';
import { compareText } from '@/lib/core/order';
import { restatedKeys, RowIndex, sameRowKeys } from './row-index';
import type { InsiderTransaction } from './transaction';

/** A row that counts, with the filing it corrects when it came by an amendment. */
export interface CurrentRow {
  readonly row: InsiderTransaction;
  readonly amends: Accession | null;
  /** Earlier forms of the same row, which no longer count. */
  readonly replaced: readonly InsiderTransaction[];
}

/**
 * Lets amendments take effect row by row: a row of a 4/A replaces the row of an earlier filing by
 * the same owner about the same issuer with equal date, code, direction and security; of the rows
 * left then, one that keeps shares, price and balance of a row filed on the stated day corrects
 * its date, code or security; all others are added. An amendment without transaction rows
 * (holdings only) changes nothing. The original is the filing of the stated date, else any earlier
 * one. The order in which the filings arrive does not matter.
 */
export function applyAmendments(rows: readonly InsiderTransaction[]): CurrentRow[] {
  const inOrder = [...rows].sort(
    (a, b) =>
      compareText(a.filedOn, b.filedOn) ||
      Number(isAmendment(a)) - Number(isAmendment(b)) ||
      compareText(a.accession, b.accession) ||
      rowNumber(a) - rowNumber(b),
  );
  const index = new RowIndex();
  for (const filing of byFiling(inOrder)) {
    const unmatched = filing.filter((row) => !correct(index, row, sameRowKeys, isSameRow));
    const added = unmatched.filter((row) => !correct(index, row, restatedKeys, isRestatedRow));
    for (const row of added) index.add({ row, amends: null, replaced: [] });
  }
  return index.rows();
}

function byFiling(inOrder: readonly InsiderTransaction[]): Iterable<InsiderTransaction[]> {
  const filings = new Map<Accession, InsiderTransaction[]>();
  for (const row of inOrder) {
    const filing = filings.get(row.accession);
    if (filing) filing.push(row);
    else filings.set(row.accession, [row]);
  }
  return filings.values();
}

type Matches = (earlier: CurrentRow, amendment: InsiderTransaction) => boolean;

/** Puts an amendment's row in the place of the one it corrects; false where there is none. */
function correct(
  index: RowIndex,
  row: InsiderTransaction,
  keysOf: (row: InsiderTransaction) => readonly string[],
  matches: Matches,
): boolean {
  if (!isAmendment(row)) return false;
  const at = findOriginal(index.candidates(keysOf(row)), row, matches);
  const original = at === null ? null : index.at(at);
  if (at === null || !original) return false;
  index.replace(at, {
    row,
    amends: original.row.accession,
    replaced: [...original.replaced, original.row],
  });
  return true;
}

function isAmendment(row: InsiderTransaction): boolean {
  return row.form.endsWith('/A');
}

/** The place of the row that an amendment's row corrects; the nearest in size where several fit. */
function findOriginal(
  candidates: readonly (readonly [number, CurrentRow])[],
  amendment: InsiderTransaction,
  matches: Matches,
): number | null {
  const fitting = candidates.filter(
    ([, earlier]) => earlier.row.accession !== amendment.accession && matches(earlier, amendment),
  );
  const stated = fitting.filter(([, earlier]) => isOfStatedDay(earlier, amendment));
  const distance = ({ row }: CurrentRow) =>
    Math.abs((row.shares ?? 0) - (amendment.shares ?? 0)) +
    Math.abs(rowNumber(row) - rowNumber(amendment)) * 1e-6;
  let best: readonly [number, CurrentRow] | null = null;
  for (const next of stated.length > 0 ? stated : fitting) {
    if (!best || distance(next[1]) < distance(best[1])) best = next;
  }
  return best?.[0] ?? null;
}

/** Whether the row, or a form of it that was corrected before, was filed on the stated day. */
function isOfStatedDay(earlier: CurrentRow, amendment: InsiderTransaction): boolean {
  return [earlier.row, ...earlier.replaced].some(
    ({ filedOn }) => filedOn === amendment.originalFiledOn,
  );
}

function isSameRow({ row }: CurrentRow, amendment: InsiderTransaction): boolean {
  return (
    isOfSameOwner(row, amendment) &&
    row.code === amendment.code &&
    row.tradedOn === amendment.tradedOn &&
    row.direction === amendment.direction &&
    row.security === amendment.security
  );
}

/** The same amounts under another date, code or security: what a correction of one of them leaves. */
function isRestatedRow(earlier: CurrentRow, amendment: InsiderTransaction): boolean {
  const { row } = earlier;
  const changes = [
    row.code !== amendment.code || row.direction !== amendment.direction,
    row.tradedOn !== amendment.tradedOn,
    row.security !== amendment.security,
  ];
  return (
    isOfStatedDay(earlier, amendment) &&
    isOfSameOwner(row, amendment) &&
    changes.filter(Boolean).length === 1 &&
    row.shares !== null &&
    row.sharesAfter !== null &&
    row.shares === amendment.shares &&
    row.price === amendment.price &&
    row.sharesAfter === amendment.sharesAfter
  );
}

function isOfSameOwner(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return (
    a.issuerCik === b.issuerCik &&
    a.table === b.table &&
    a.owners.some((owner) => b.owners.some((other) => other.cik === owner.cik))
  );
}

/** The row's number inside its table. */
function rowNumber(row: InsiderTransaction): number {
  return Number(row.id.slice(row.id.indexOf('#') + 2));
}
