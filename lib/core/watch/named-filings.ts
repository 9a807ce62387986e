import type { Accession } from '@/lib/core/edgar/accession';
import type { IsoDate } from '@/lib/core/iso-date';

/** A filing as it stands on an entry's own list. */
export interface ListedFilingDay {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
}

/** Filings that a feed named of an entry and its own list did not have yet. */
export interface Awaited {
  readonly awaited: readonly Accession[];
  /** How often the list was looked at without all of them. */
  readonly looks: number;
}

/** The lists follow the feed by seconds as a rule; after two hours at the usual pace it is given up. */
export const MOST_LOOKS = 8;

/** Notes what a feed names. */
export function awaitMore({ awaited }: Awaited, named: readonly Accession[]): Awaited {
  return { awaited: [...new Set([...awaited, ...named])], looks: 0 };
}

/**
 * What is still awaited after a look at the list: whatever it does not have, so that a filing that
 * a feed names before its list does is looked for again.
 */
export function awaitedAfter(
  { awaited, looks }: Awaited,
  listed: readonly ListedFilingDay[],
): Awaited {
  const there = new Set(listed.map(({ accession }) => accession));
  const left = awaited.filter((accession) => !there.has(accession));
  if (left.length === 0 || looks + 1 >= MOST_LOOKS) return { awaited: [], looks: 0 };
  return { awaited: left, looks: looks + 1 };
}

/**
 * The filings that were there when the watch of an entry began on `sinceDay`, by its list at the
 * first look: those of that day, and those dated ahead, as EDGAR does in the evening, where the
 * look was on that day too. What a feed named since is none of them, and filings of days before
 * need no name.
 */
export function baselineOf(
  { awaited }: Awaited,
  listed: readonly ListedFilingDay[],
  sinceDay: IsoDate,
  lookedOn: IsoDate,
): Accession[] {
  return listed
    .filter(({ filedOn }) => filedOn === sinceDay || (filedOn > sinceDay && lookedOn === sinceDay))
    .map(({ accession }) => accession)
    .filter((accession) => !awaited.includes(accession));
}
