import type { CurrentRow } from './amend';
import type { InsiderTransaction } from './transaction';

/** The day by which an amendment looks for the row that it corrects. */
export type SearchDay = 'tradedOn' | 'filedOn';

/**
 * Rows by owner and day, so that correcting a company's years of filings takes time in proportion
 * to its rows. A day only narrows the search down; whether a row really is the one is for the
 * caller to say. Days are entered when first asked for, since most companies have no amendments.
 */
export class RowIndex {
  private readonly all: CurrentRow[] = [];
  private readonly days = new Map<SearchDay, Map<string, number[]>>();

  add(current: CurrentRow): void {
    const place = this.all.push(current) - 1;
    for (const [by, places] of this.days) enter(places, current.row, current.row[by], place);
  }

  at(place: number): CurrentRow | null {
    return this.all[place] ?? null;
  }

  /** Puts a corrected row in the place of an earlier one, under whose days it is still found. */
  replace(place: number, current: CurrentRow): void {
    this.all[place] = current;
    for (const [by, places] of this.days) enter(places, current.row, current.row[by], place);
  }

  /** Places of rows that have, or before a correction had, an owner in common and that day. */
  candidates(row: InsiderTransaction, by: SearchDay, day: string | null): number[] {
    const places = this.placesBy(by);
    const [first, ...others] = row.owners;
    const found = first ? places.get(`${first.cik}${day}`) : undefined;
    if (others.length === 0) return found ?? [];
    const more = others.flatMap(({ cik }) => places.get(`${cik}${day}`) ?? []);
    return [...new Set([...(found ?? []), ...more])];
  }

  rows(): CurrentRow[] {
    return this.all;
  }

  private placesBy(by: SearchDay): Map<string, number[]> {
    const known = this.days.get(by);
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [place, { row, replaced }] of this.all.entries()) {
      for (const form of [...replaced, row]) enter(places, form, form[by], place);
    }
    this.days.set(by, places);
    return places;
  }
}

/** Once for each owner: rows of one owner find each other, whoever else signed. */
function enter(
  places: Map<string, number[]>,
  { owners }: InsiderTransaction,
  day: string | null,
  place: number,
): void {
  for (const { cik } of owners) {
    const known = places.get(`${cik}${day}`);
    if (!known) places.set(`${cik}${day}`, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }
}
