import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { HoldingsFlag, PeriodBook } from './book';
import { indexChanges, indexPositions, type ChangeIndex, type PositionIndex } from './change-index';
import type { SplitHints, Successors } from './change';
import { compareBooks, isWhole } from './compare-books';
import { lastQuarterEnd } from './deadline';
import { hasShares } from './splits-observed';

/** What is known of one followed manager's filings of Form 13F. */
export interface FundRecord {
  readonly cik: Cik;
  readonly name: string;
  /** Filers that are one house with it, as a parent and its child or a successor; not itself. */
  readonly family: readonly Cik[];
  /**
   * The periods about which it filed, as its list of filings says; null when the list was not read.
   * `isComplete` says whether the list reaches back to its first filing of all.
   */
  readonly list: {
    readonly holdings: ReadonlySet<IsoDate>;
    readonly notices: ReadonlySet<IsoDate>;
    readonly isComplete: boolean;
  } | null;
  readonly books: ReadonlyMap<IsoDate, PeriodBook>;
  /** Who reports for it, as its notice says; empty where that was not read. */
  readonly reportedBy: readonly { readonly cik: Cik | null; readonly name: string }[];
}

interface Filed {
  readonly filedOn: IsoDate;
  /** The newest filing that counts; null of a book that names none. */
  readonly accession: Accession | null;
  readonly flags: readonly HoldingsFlag[];
}

/** Why a filed quarter cannot be held against the one before. */
export type NotCompared =
  /** The first filing of all: everything in it is only seen for the first time. */
  | 'debut'
  /** It did not file the quarter before, or that filing is not here. */
  | 'previous-missing'
  /** One of both filings states something else than shares in the column of shares. */
  | 'amounts-uncertain';

/** How one manager stands to one quarter. */
export type FundQuarter =
  | ({ readonly state: 'compared'; readonly changes: ChangeIndex } & Filed)
  | ({
      readonly state: 'uncompared';
      readonly why: NotCompared;
      readonly positions: PositionIndex;
    } & Filed)
  /** Filed the quarter before but not this one, whether or not it is due yet. */
  | { readonly state: 'not-filed'; readonly previous: PositionIndex | null }
  /** Others report what it holds; `previous` where it reported itself a quarter before. */
  | {
      readonly state: 'notice';
      readonly reportedBy: FundRecord['reportedBy'];
      readonly previous: PositionIndex | null;
    }
  /** Filed neither this quarter nor the one before. */
  | { readonly state: 'stale'; readonly lastPeriod: IsoDate | null }
  /** Its list of filings, or the filing itself, was not read. */
  | { readonly state: 'unread' };

/** A quarter that another is held against, and the numbers that securities got in between. */
export interface Earlier {
  readonly period: IsoDate;
  readonly successors: Successors;
}

/**
 * How a manager stands to a quarter. That it sold anything is known only when it filed that very
 * quarter, and that it bought anything only when it filed the one before as well. With `earlier`
 * the quarter is held against that one; `hints` are of all the time in between.
 */
export function fundQuarter(
  fund: FundRecord,
  period: IsoDate,
  hints: SplitHints,
  earlier?: Earlier,
): FundQuarter {
  const book = fund.books.get(period);
  if (!book) return withoutBook(fund, period, lastQuarterEnd(period));
  const previous = fund.books.get(earlier?.period ?? lastQuarterEnd(period));
  const accession = book.filings.at(-1)?.accession ?? null;
  const filed = { filedOn: filedOn(book), accession, flags: book.flags };
  const uncompared = (why: NotCompared): FundQuarter => {
    return { ...filed, state: 'uncompared', why, positions: indexPositions(book.positions) };
  };
  if (!previous) return uncompared(isDebut(fund, period) ? 'debut' : 'previous-missing');
  if (!hasShares(book) || !hasShares(previous)) return uncompared('amounts-uncertain');
  const changes = indexChanges(compareBooks(previous, book, hints, earlier?.successors));
  const flags = isWhole(previous) ? book.flags : [...book.flags, 'previous-incomplete' as const];
  return { ...filed, flags, state: 'compared', changes };
}

function withoutBook(fund: FundRecord, period: IsoDate, before: IsoDate): FundQuarter {
  const { list, books, reportedBy } = fund;
  if (!list || list.holdings.has(period)) return { state: 'unread' };
  const book = books.get(before);
  const previous = book ? indexPositions(book.positions) : null;
  if (list.notices.has(period)) {
    const isUnread = list.holdings.has(before) && previous === null;
    return isUnread ? { state: 'unread' } : { state: 'notice', reportedBy, previous };
  }
  if (list.holdings.has(before)) return { state: 'not-filed', previous };
  if (list.notices.has(before)) return { state: 'notice', reportedBy, previous: null };
  const earlier = [...list.holdings].filter((one) => one < period).sort();
  return { state: 'stale', lastPeriod: earlier.at(-1) ?? null };
}

function isDebut({ list, books }: FundRecord, period: IsoDate): boolean {
  if (!list?.isComplete) return false;
  return ![...list.holdings, ...list.notices, ...books.keys()].some((one) => one < period);
}

/** The day of the newest filing that counts. */
function filedOn({ filings, period }: PeriodBook): IsoDate {
  return filings.at(-1)?.filedOn ?? period;
}
