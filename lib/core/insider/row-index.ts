import type { CurrentRow } from './amend';
import type { InsiderTransaction } from './transaction';

/**
 * Rows by the facts that an amendment finds them by, so that correcting a company's year of
 * filings takes time in proportion to its rows. A key only narrows the search down; whether a row
 * really is the one is for the caller to say.
 */
export class RowIndex {
  private readonly all: CurrentRow[] = [];
  private readonly places = new Map<string, Set<number>>();

  add(current: CurrentRow): void {
    this.enter(this.all.push(current) - 1, current.row);
  }

  at(place: number): CurrentRow | null {
    return this.all[place] ?? null;
  }

  /** Puts a corrected row in the place of an earlier one, which is no longer found. */
  replace(place: number, current: CurrentRow): void {
    const before = this.all[place];
    for (const key of before ? keysOf(before.row) : []) this.places.get(key)?.delete(place);
    this.all[place] = current;
    this.enter(place, current.row);
  }

  /** The rows under any of the keys with their places, in the order in which they were added. */
  candidates(keys: readonly string[]): (readonly [number, CurrentRow])[] {
    const places = new Set(keys.flatMap((key) => [...(this.places.get(key) ?? [])]));
    return [...places]
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const current = this.all[place];
        return current ? [[place, current] as const] : [];
      });
  }

  rows(): CurrentRow[] {
    return this.all;
  }

  private enter(place: number, row: InsiderTransaction): void {
    for (const key of keysOf(row)) {
      const known = this.places.get(key);
      if (known) known.add(place);
      else this.places.set(key, new Set([place]));
    }
  }
}

/** Keys under which rows with the same date, code, direction and security lie. */
export function sameRowKeys(row: InsiderTransaction): string[] {
  return withOwners(row, ['same', row.tradedOn, row.code, row.direction, row.security]);
}

/** Keys under which rows with the same amounts lie. */
export function restatedKeys(row: InsiderTransaction): string[] {
  return withOwners(row, ['restated', row.shares, row.price, row.sharesAfter]);
}

function keysOf(row: InsiderTransaction): string[] {
  return [...sameRowKeys(row), ...restatedKeys(row)];
}

/** Rows of one owner find each other, whoever else signed. */
function withOwners(row: InsiderTransaction, facts: readonly unknown[]): string[] {
  return row.owners.map(({ cik }) => [cik, row.issuerCik, row.table, ...facts].join('|'));
}
