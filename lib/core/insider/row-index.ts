import type { CurrentRow } from './amend';
import { filingOf } from './filing-ref';
import type { FilingRef } from './report';
import type { InsiderTransaction } from './transaction';

/** The places of the rows of a filing and of the amendments that have corrected it. */
export type Family = number[];

/**
 * Rows by the filing that they belong to, so that an amendment finds the one that it corrects, in
 * time in proportion to the rows. A day only narrows the search down; which filing it is, and which
 * rows, is for the caller to say.
 */
export class RowIndex {
  private readonly all: (CurrentRow | null)[] = [];
  private readonly families: Family[] = [];
  private readonly filed = new Map<string, Set<Family>>();
  /** Entered when first asked for: nearly all amendments state a day whose filing is there. */
  private traded: Map<string, Set<Family>> | null = null;

  /** Adds rows of one filing to those of the filing that it corrects, or as a new one. */
  add(filing: readonly InsiderTransaction[], rows: readonly CurrentRow[], known: Family | null) {
    const family = known ?? [];
    if (!known) this.families.push(family);
    for (const current of rows) {
      family.push(this.all.push(current) - 1);
      if (this.traded) enter(this.traded, current.row, current.row.tradedOn, family);
    }
    const [first] = filing;
    if (!first) return;
    enter(this.filed, first, first.filedOn, family);
    if (first.originalFiledOn) enter(this.filed, first, first.originalFiledOn, family);
  }

  at(place: number): CurrentRow | null {
    return this.all[place] ?? null;
  }

  /** The filing that a family began with; null when it has no rows of its own. */
  firstFilingOf([place]: Family): FilingRef | null {
    const current = place === undefined ? null : this.at(place);
    return current && filingOf(current.replaced[0] ?? current.row);
  }

  /** Puts a corrected row in the place of an earlier one, under whose days it is still found. */
  replace(place: number, family: Family, current: CurrentRow): void {
    this.all[place] = current;
    if (this.traded) enter(this.traded, current.row, current.row.tradedOn, family);
  }

  /** Takes out a row that another one tells of now. */
  remove(place: number): void {
    this.all[place] = null;
  }

  /** Filings of these owners about this issuer of the day, or that were corrected on it. */
  filedOn(row: InsiderTransaction, day: string): Family[] {
    return found(this.filed, [row], () => day);
  }

  /** Filings of these owners about this issuer that report trades of the days of these rows. */
  tradedOn(rows: readonly InsiderTransaction[]): Family[] {
    this.traded ??= this.byTrade();
    return found(this.traded, rows, ({ tradedOn }) => tradedOn);
  }

  rows(): CurrentRow[] {
    return this.all.filter((current) => current !== null);
  }

  private byTrade(): Map<string, Set<Family>> {
    const traded = new Map<string, Set<Family>>();
    for (const family of this.families) {
      for (const place of family) {
        const current = this.all[place];
        if (!current) continue;
        for (const form of [...current.replaced, current.row]) {
          enter(traded, form, form.tradedOn, family);
        }
      }
    }
    return traded;
  }
}

/** Once for each owner: filings of one owner find each other, whoever else signed. */
function enter(
  families: Map<string, Set<Family>>,
  { issuerCik, owners }: InsiderTransaction,
  day: string | null,
  family: Family,
): void {
  for (const { cik } of owners) {
    const key = `${issuerCik} ${cik} ${day}`;
    const known = families.get(key);
    if (known) known.add(family);
    else families.set(key, new Set([family]));
  }
}

function found(
  families: ReadonlyMap<string, ReadonlySet<Family>>,
  rows: readonly InsiderTransaction[],
  dayOf: (row: InsiderTransaction) => string | null,
): Family[] {
  const all = new Set<Family>();
  const asked = new Set<string>();
  for (const row of rows) {
    for (const { cik } of row.owners) {
      const key = `${row.issuerCik} ${cik} ${dayOf(row)}`;
      if (asked.has(key)) continue;
      asked.add(key);
      for (const family of families.get(key) ?? []) all.add(family);
    }
  }
  return [...all].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
