import type { Accession } from '@/lib/core/edgar/accession';
import { compareText } from '@/lib/core/order';
import { CORRECTIONS, follow, isRepeated, type Correction } from './correction-rule';
import type { FilingRef } from './report';
import { mergedRows } from './merged-rows';
import { RowIndex, type Family } from './row-index';
import type { InsiderTransaction } from './transaction';

/** A row that counts, with the filing it corrects when it came by an amendment. */
export interface CurrentRow {
  readonly row: InsiderTransaction;
  readonly amends: Accession | null;
  /** Earlier forms of the same row, oldest first, which no longer count. */
  readonly replaced: readonly InsiderTransaction[];
  /** The filing that had left it out, where an amendment added it. */
  readonly addedTo: FilingRef | null;
}

/**
 * Lets amendments take effect row by row: a row of a 4/A takes the place of the row of an earlier
 * filing by the same owner about the same issuer that it corrects (`correction-rule` says which),
 * or of several that it tells of as one (`merged-rows`);
 * all others are added. An amendment corrects one filing, that of the day it states, and what
 * amendments made of it before; of several, the one with the most rows that fit. Where none of that
 * day is held, it is one that reports trades of the same days. A row that repeats one of another
 * filing word for word is no second trade either. An amendment without transaction rows (holdings
 * only) changes nothing. The order in which the filings arrive does not matter, nor do rows given
 * twice; the result is in the order in which the rows were first filed.
 */
export function applyAmendments(rows: readonly InsiderTransaction[]): CurrentRow[] {
  const filings = filingsInOrder(rows);
  if (!rows.some(isAmendment)) return filings.flatMap((filing) => filing.map(asFiled));
  const index = new RowIndex();
  for (const filing of filings) {
    const corrected = isAmendment(filing[0]) ? correctedBy(index, filing) : null;
    const left = isAmendment(filing[0]) ? leftBy(index, filing, corrected) : filing;
    const addedTo = corrected?.isStated ? index.firstFilingOf(corrected.family) : null;
    const rows = addedTo ? left.map((row) => addedRow(row, addedTo)) : left.map(asFiled);
    index.add(filing, rows, corrected?.family ?? null);
  }
  return index.rows();
}

/** The filing that an amendment corrects, and the ways in which it may. */
interface Corrected {
  readonly family: Family;
  readonly rules: readonly Correction[];
  /** Whether it is the one filing of the day that the amendment states, or fits better than others. */
  readonly isStated: boolean;
}

const NOTHING: readonly InsiderTransaction[] = [];

function asFiled(row: InsiderTransaction): CurrentRow {
  return { row, amends: null, replaced: NOTHING, addedTo: null };
}

function addedRow(row: InsiderTransaction, addedTo: FilingRef): CurrentRow {
  return { row, amends: null, replaced: NOTHING, addedTo };
}

/** The filing that an amendment corrects; null when it is not held. */
function correctedBy(index: RowIndex, amendment: readonly InsiderTransaction[]): Corrected | null {
  const [first] = amendment;
  const stated = first?.originalFiledOn ? index.filedOn(first, first.originalFiledOn) : [];
  if (stated.length > 0) return bestOf(index, amendment, stated, CORRECTIONS);
  const rules = CORRECTIONS.filter(({ isOfStatedFiling }) => !isOfStatedFiling);
  const nearest = bestOf(index, amendment, index.tradedOn(amendment), rules);
  return nearest && { ...nearest, isStated: false };
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
  if (others.length === 0) return { family: only, rules, isStated: true };
  for (const rule of rules) {
    let best: Family | null = null;
    let most = 0;
    for (const family of families) {
      const fits = amendment.filter((row) => findOriginal(index, row, family, rule) !== null);
      if (fits.length <= most) continue;
      most = fits.length;
      best = family;
    }
    if (best) return { family: best, rules, isStated: true };
  }
  return { family: only, rules, isStated: false };
}

/** Corrects what the amendment corrects; returns its rows that are left, which are new. */
function leftBy(
  index: RowIndex,
  amendment: readonly InsiderTransaction[],
  corrected: Corrected | null,
): readonly InsiderTransaction[] {
  let left = amendment;
  for (const [at, rule] of (corrected?.rules ?? []).entries()) {
    if (left.length === 0) return left;
    const family = corrected?.family ?? [];
    left = left.filter((row) => !correct(index, row, family, rule));
    // What is repeated word for word was not put together with others.
    if (at === 0) left = left.filter((row) => !merge(index, row, family));
  }
  const repeated = { isOfStatedFiling: false, isLoose: false, matches: isRepeated };
  return left.filter(
    (row) => !index.tradedOn([row]).some((family) => correct(index, row, family, repeated)),
  );
}

/** Oldest filing first, an original before an amendment of the same day; each row once. */
function filingsInOrder(rows: readonly InsiderTransaction[]): (readonly InsiderTransaction[])[] {
  const filings = new Map<Accession, InsiderTransaction[]>();
  let filing: InsiderTransaction[] = [];
  for (const row of rows) {
    // The rows of a filing mostly come together.
    if (filing[0]?.accession !== row.accession) {
      const known = filings.get(row.accession);
      filing = known ?? [];
      if (!known) filings.set(row.accession, filing);
    }
    filing.push(row);
  }
  return [...filings.values()].map(distinctInPlace).sort(byAge);
}

function distinctInPlace(rows: readonly InsiderTransaction[]): readonly InsiderTransaction[] {
  if (areInPlace(rows)) return rows;
  const inPlace = rows.toSorted(byPlace);
  return inPlace.filter(({ id }, at) => id !== inPlace[at + 1]?.id);
}

function areInPlace(rows: readonly InsiderTransaction[]): boolean {
  let before: InsiderTransaction | null = null;
  for (const row of rows) {
    if (before && byPlace(before, row) >= 0) return false;
    before = row;
  }
  return true;
}

function byAge(one: readonly InsiderTransaction[], other: readonly InsiderTransaction[]): number {
  const a = one[0];
  const b = other[0];
  if (!a || !b) return 0;
  return (
    compareText(a.filedOn, b.filedOn) ||
    Number(isAmendment(a)) - Number(isAmendment(b)) ||
    compareText(a.accession, b.accession)
  );
}

/** Rows of one filing: Table II before Table I, each from its first row, by the numbers in their ids. */
function byPlace(a: InsiderTransaction, b: InsiderTransaction): number {
  return compareText(a.table, b.table) || a.id.length - b.id.length || compareText(a.id, b.id);
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
  const { addedTo } = original;
  index.replace(place, family, { row, amends: original.row.accession, replaced, addedTo });
  return true;
}

/** Puts an amendment's row in the place of several that it tells of as one; false without such. */
function merge(index: RowIndex, row: InsiderTransaction, family: Family): boolean {
  const placed = family.flatMap((place) => {
    const current = index.at(place);
    return current && isOfSameOwner(current.row, row) ? [{ place, current }] : [];
  });
  const merged = mergedRows(row, placed);
  const [first, ...others] = merged ?? [];
  if (!merged || !first) return false;
  const replaced = merged.flatMap(({ current }) => [...current.replaced, current.row]);
  const { row: original, addedTo } = first.current;
  index.replace(first.place, family, { row, amends: original.accession, replaced, addedTo });
  for (const { place } of others) index.remove(place);
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
