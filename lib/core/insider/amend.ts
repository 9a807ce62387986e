import type { Accession } from '@/lib/core/edgar/accession';
import { compareText } from '@/lib/core/order';
import { CORRECTIONS, type Correction } from './correction-rule';
import { RowIndex } from './row-index';
import type { InsiderTransaction } from './transaction';

/** A row that counts, with the filing it corrects when it came by an amendment. */
export interface CurrentRow {
  readonly row: InsiderTransaction;
  readonly amends: Accession | null;
  /** Earlier forms of the same row, oldest first, which no longer count. */
  readonly replaced: readonly InsiderTransaction[];
}

/**
 * Lets amendments take effect row by row: a row of a 4/A takes the place of the row of an earlier
 * filing by the same owner about the same issuer that it corrects (`correction-rule` says which);
 * all others are added. An amendment without transaction rows (holdings only) changes nothing.
 * The original is the filing of the stated date, else any earlier one. The order in which the
 * filings arrive does not matter; the result is in the order in which the rows were first filed.
 */
export function applyAmendments(rows: readonly InsiderTransaction[]): CurrentRow[] {
  const index = new RowIndex();
  for (const filing of filingsInOrder(rows)) {
    let left = filing;
    if (isAmendment(filing[0])) {
      for (const rule of CORRECTIONS) left = left.filter((row) => !correct(index, row, rule));
    }
    for (const row of left) index.add({ row, amends: null, replaced: [] });
  }
  return index.rows();
}

/** Oldest filing first, an original before an amendment of the same day. */
function filingsInOrder(rows: readonly InsiderTransaction[]): InsiderTransaction[][] {
  const filings = new Map<Accession, InsiderTransaction[]>();
  for (const row of rows) {
    const filing = filings.get(row.accession);
    if (filing) filing.push(row);
    else filings.set(row.accession, [row]);
  }
  const inOrder = [...filings.values()].sort(byAge);
  for (const filing of inOrder) filing.sort(byPlace);
  return inOrder;
}

function byAge([a]: InsiderTransaction[], [b]: InsiderTransaction[]): number {
  if (!a || !b) return 0;
  return (
    compareText(a.filedOn, b.filedOn) ||
    Number(isAmendment(a)) - Number(isAmendment(b)) ||
    compareText(a.accession, b.accession)
  );
}

/** Table II before Table I, each from its first row. */
function byPlace(a: InsiderTransaction, b: InsiderTransaction): number {
  return compareText(a.table, b.table) || rowNumber(a) - rowNumber(b);
}

/** Puts an amendment's row in the place of the one it corrects; false where there is none. */
function correct(index: RowIndex, row: InsiderTransaction, rule: Correction): boolean {
  const place = findOriginal(index, row, rule);
  const original = place === null ? null : index.at(place);
  if (place === null || !original) return false;
  const replaced = [...original.replaced, original.row];
  index.replace(place, { row, amends: original.row.accession, replaced });
  return true;
}

/** The place of the row that an amendment's row corrects; the nearest in size where several fit. */
function findOriginal(
  index: RowIndex,
  amendment: InsiderTransaction,
  { by, matches }: Correction,
): number | null {
  const day = by === 'tradedOn' ? amendment.tradedOn : amendment.originalFiledOn;
  if (by === 'filedOn' && day === null) return null;
  let best: Found | null = null;
  for (const place of index.candidates(amendment, by, day)) {
    const earlier = index.at(place);
    if (!earlier || earlier.row.accession === amendment.accession) continue;
    const { row } = earlier;
    if (row.table !== amendment.table || row.issuerCik !== amendment.issuerCik) continue;
    if (!matches(row, amendment) || !isOfSameOwner(row, amendment)) continue;
    const isStated = isOfStatedDay(earlier, amendment);
    const next = { place, isStated, distance: distance(row, amendment) };
    if (!best || isNearer(next, best)) best = next;
  }
  return best?.place ?? null;
}

function isOfSameOwner(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return a.owners.some((owner) => b.owners.some((other) => other.cik === owner.cik));
}

interface Found {
  readonly place: number;
  readonly isStated: boolean;
  readonly distance: number;
}

function isNearer(a: Found, b: Found): boolean {
  if (a.isStated !== b.isStated) return a.isStated;
  return a.distance < b.distance || (a.distance === b.distance && a.place < b.place);
}

function distance(row: InsiderTransaction, amendment: InsiderTransaction): number {
  return (
    Math.abs((row.shares ?? 0) - (amendment.shares ?? 0)) +
    Math.abs(rowNumber(row) - rowNumber(amendment)) * 1e-6
  );
}

/** Whether the row, or a form of it that was corrected before, was filed on the stated day. */
function isOfStatedDay({ row, replaced }: CurrentRow, amendment: InsiderTransaction): boolean {
  const stated = amendment.originalFiledOn;
  return row.filedOn === stated || replaced.some(({ filedOn }) => filedOn === stated);
}

function isAmendment(row: InsiderTransaction | undefined): boolean {
  return row !== undefined && row.form.endsWith('/A');
}

/** The row's number inside its table. */
function rowNumber({ id }: InsiderTransaction): number {
  return Number(id.slice(id.indexOf('#') + 2));
}
