import type { Accession } from '@/lib/core/edgar/accession';
import { grouped } from '@/lib/core/grouped';
import { compareText } from '@/lib/core/order';
import { CORRECTIONS, follow, isRepeated, type Correction } from './correction-rule';
import { RowIndex, type Family } from './row-index';
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
 * all others are added. An amendment corrects one filing, that of the day it states, and what
 * amendments made of it before; of several, the one with the most rows that fit. Where none of that
 * day is held, it is one that reports trades of the same days. A row that repeats one of another
 * filing word for word is no second trade either. An amendment without transaction rows (holdings
 * only) changes nothing. The order in which the filings arrive does not matter; the result is in
 * the order in which the rows were first filed.
 */
export function applyAmendments(rows: readonly InsiderTransaction[]): CurrentRow[] {
  const filings = filingsInOrder(rows);
  if (!rows.some(isAmendment)) return filings.flatMap((filing) => filing.map(asFiled));
  const index = new RowIndex();
  for (const filing of filings) {
    const corrected = isAmendment(filing[0]) ? correctedBy(index, filing) : null;
    const left = isAmendment(filing[0]) ? leftBy(index, filing, corrected) : filing;
    index.add(filing, left.map(asFiled), corrected?.family ?? null);
  }
  return index.rows();
}

/** The filing that an amendment corrects, and the ways in which it may. */
interface Corrected {
  readonly family: Family;
  readonly rules: readonly Correction[];
}

function asFiled(row: InsiderTransaction): CurrentRow {
  return { row, amends: null, replaced: [] };
}

/** The filing that an amendment corrects; null when it is not held. */
function correctedBy(index: RowIndex, amendment: readonly InsiderTransaction[]): Corrected | null {
  const [first] = amendment;
  const stated = first?.originalFiledOn ? index.filedOn(first, first.originalFiledOn) : [];
  if (stated.length > 0) return bestOf(index, amendment, stated, CORRECTIONS);
  const rules = CORRECTIONS.filter(({ isOfStatedFiling }) => !isOfStatedFiling);
  return bestOf(index, amendment, index.tradedOn(amendment), rules);
}

/** The one of several filings with the most rows that fit in the surest way in which any fits. */
function bestOf(
  index: RowIndex,
  amendment: readonly InsiderTransaction[],
  families: readonly Family[],
  rules: readonly Correction[],
): Corrected | null {
  const [only, ...others] = families;
  if (!only) return null;
  if (others.length === 0) return { family: only, rules };
  for (const rule of rules) {
    let best: Family | null = null;
    let most = 0;
    for (const family of families) {
      const fits = amendment.filter((row) => findOriginal(index, row, family, rule) !== null);
      if (fits.length <= most) continue;
      most = fits.length;
      best = family;
    }
    if (best) return { family: best, rules };
  }
  return { family: only, rules };
}

/** Corrects what the amendment corrects; returns its rows that are left, which are new. */
function leftBy(
  index: RowIndex,
  amendment: readonly InsiderTransaction[],
  corrected: Corrected | null,
): readonly InsiderTransaction[] {
  let left = amendment;
  for (const rule of corrected?.rules ?? []) {
    if (left.length === 0) return left;
    left = left.filter((row) => !correct(index, row, corrected?.family ?? [], rule));
  }
  const repeated = { isOfStatedFiling: false, isLoose: false, matches: isRepeated };
  return left.filter(
    (row) => !index.tradedOn([row]).some((family) => correct(index, row, family, repeated)),
  );
}

/** Oldest filing first, an original before an amendment of the same day. */
function filingsInOrder(rows: readonly InsiderTransaction[]): InsiderTransaction[][] {
  const filings = grouped(rows, ({ accession }) => accession);
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
function correct(
  index: RowIndex,
  row: InsiderTransaction,
  family: Family,
  rule: Correction,
): boolean {
  const place = findOriginal(index, row, family, rule);
  const original = place === null ? null : index.at(place);
  if (place === null || !original) return false;
  const replaced = [...original.replaced, original.row];
  index.replace(place, family, { row, amends: original.row.accession, replaced });
  return true;
}

/** The place of the row that an amendment's row corrects; the nearest in size where several fit. */
function findOriginal(
  index: RowIndex,
  amendment: InsiderTransaction,
  family: Family,
  { isLoose, matches }: Correction,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (const place of family) {
    const row = index.at(place)?.row;
    if (!row || row.accession === amendment.accession || row.table !== amendment.table) continue;
    if (isLoose && follow(row, amendment)) return null;
    if (!matches(row, amendment) || !isOfSameOwner(row, amendment)) continue;
    const next = distance(row, amendment);
    if (next >= least) continue;
    best = place;
    least = next;
  }
  return best;
}

function isOfSameOwner(a: InsiderTransaction, b: InsiderTransaction): boolean {
  return a.owners.some((owner) => b.owners.some((other) => other.cik === owner.cik));
}

function distance(row: InsiderTransaction, amendment: InsiderTransaction): number {
  return (
    Math.abs((row.shares ?? 0) - (amendment.shares ?? 0)) +
    Math.abs(rowNumber(row) - rowNumber(amendment)) * 1e-6
  );
}

function isAmendment(row: InsiderTransaction | undefined): boolean {
  return row !== undefined && row.form.endsWith('/A');
}

/** The row's number inside its table. */
function rowNumber({ id }: InsiderTransaction): number {
  return Number(id.slice(id.indexOf('#') + 2));
}
