import type { Accession } from '@/lib/core/edgar/accession';
import { compareText } from '@/lib/core/order';
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
 * the same owner about the same issuer with equal date, code, direction and security; rows that
 * match nothing are added; an amendment without transaction rows (holdings only) changes nothing.
 * The original is the filing of the stated date, else any earlier one. The order in which the
 * filings arrive does not matter.
 */
export function applyAmendments(rows: readonly InsiderTransaction[]): CurrentRow[] {
  const inOrder = [...rows].sort(
    (a, b) =>
      compareText(a.filedOn, b.filedOn) ||
      Number(isAmendment(a)) - Number(isAmendment(b)) ||
      compareText(a.accession, b.accession) ||
      rowNumber(a) - rowNumber(b),
  );
  const current: CurrentRow[] = [];
  for (const row of inOrder) {
    const at = isAmendment(row) ? findOriginal(current, row) : -1;
    const original = current[at];
    if (!original) {
      current.push({ row, amends: null, replaced: [] });
      continue;
    }
    current[at] = {
      row,
      amends: original.row.accession,
      replaced: [...original.replaced, original.row],
    };
  }
  return current;
}

function isAmendment(row: InsiderTransaction): boolean {
  return row.form.endsWith('/A');
}

/** The index of the row that an amendment's row corrects; the nearest in size where several fit. */
function findOriginal(current: readonly CurrentRow[], amendment: InsiderTransaction): number {
  const fitting = current.flatMap(({ row }, index) =>
    row.accession !== amendment.accession && isSameRow(row, amendment) ? [{ row, index }] : [],
  );
  const stated = fitting.filter(({ row }) => row.filedOn === amendment.originalFiledOn);
  const candidates = stated.length > 0 ? stated : fitting;
  const distance = (row: InsiderTransaction) =>
    Math.abs((row.shares ?? 0) - (amendment.shares ?? 0)) +
    Math.abs(rowNumber(row) - rowNumber(amendment)) * 1e-6;
  return (
    candidates.reduce<{ index: number; row: InsiderTransaction } | null>(
      (best, next) => (best && distance(best.row) <= distance(next.row) ? best : next),
      null,
    )?.index ?? -1
  );
}

function isSameRow(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return (
    a.issuerCik === b.issuerCik &&
    a.table === b.table &&
    a.code === b.code &&
    a.tradedOn === b.tradedOn &&
    a.direction === b.direction &&
    a.security === b.security &&
    a.owners.some((owner) => b.owners.some((other) => other.cik === owner.cik))
  );
}

/** The row's number inside its table. */
function rowNumber(row: InsiderTransaction): number {
  return Number(row.id.slice(row.id.indexOf('#') + 2));
}
