import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { Sentence } from '@/lib/core/words/sentence';
import type { FundQuarter } from './fund-quarter';

/** How many managers a reader may follow. */
export const MOST_FOLLOWED = 500;

/** A manager on the reader's list, with how its filings stand. */
export interface FollowedManager {
  readonly cik: Cik;
  /** As the reader chose it. */
  readonly name: string;
  readonly knownFor: Sentence | string | null;
  /** The name that the SEC's list has, where it is another one; null where it agrees or is unread. */
  readonly filedAs: string | null;
  /** The newest filing of holdings; null where none is listed, or the list was not read. */
  readonly newest: { readonly period: IsoDate; readonly filedOn: IsoDate } | null;
  /** How it stands to the quarter of the season. */
  readonly state: FundQuarter['state'];
  /** Other filers of the same house. */
  readonly family: readonly Cik[];
  readonly problem: Problem | null;
}

/**
 * Whether two spellings of a manager's name are one: capitals, points and the place behind a slash
 * (`/MA`) do not count.
 */
export function isSameManager(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .toUpperCase()
    .replace(/\/.*$/, '')
    .replaceAll(/[^A-Z0-9]/g, '');
}
