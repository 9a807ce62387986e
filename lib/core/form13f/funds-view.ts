import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { Sentence } from '@/lib/core/words/sentence';
import type { HoldingsFlag, Position } from './book';
import type { LikelySplit, PositionChange } from './change';
import type { FundQuarter, NotCompared } from './fund-quarter';
import type { Season } from './season';
import type { FundsInCompany } from './what-funds-did';

/** How far the loading of the followed managers' filings has come. */
export interface FundsLoading {
  /** `none` before the reader asked for funds at all. */
  readonly state: 'none' | 'running' | 'stopped' | 'failed' | 'done';
  /** Managers dealt with, of so many followed. */
  readonly done: number;
  readonly of: number;
  readonly problem: Problem | null;
}

/** The 13F part of a company's card and page. */
export interface FundsView {
  readonly season: Season;
  readonly loading: FundsLoading;
  /** Null while nothing was loaded, or while no CUSIP of the company is known. */
  readonly inCompany: FundsInCompany | null;
  /** How the company's securities were recognised; `unmapped` where none was. */
  readonly mapping: 'sure' | 'likely' | 'unmapped' | 'not-loaded';
}

/** A filing of a manager, to open. */
export interface FundFilingRef {
  readonly accession: string;
  readonly filedOn: IsoDate;
  readonly url: string;
}

/** The stored quarter that another one is held against. */
export interface ComparedWith {
  readonly period: IsoDate;
  /** So many quarters earlier: 1 for the quarter before. */
  readonly quarters: number;
  /** Quarter ends in between of which nothing of the manager's is kept, oldest first. */
  readonly unseen: readonly IsoDate[];
  /** Splits in between that positions of both ends are adjusted by, with the issuer's name. */
  readonly splits: readonly (LikelySplit & { readonly issuer: string })[];
}

/** What a manager held and changed in one quarter, for its card and page. */
export interface FundPeriodView {
  readonly period: IsoDate;
  /** What it is held against, the quarter before unless another was asked for; null if nothing. */
  readonly against: ComparedWith | null;
  readonly state: FundQuarter['state'];
  readonly why: NotCompared | null;
  readonly filings: readonly FundFilingRef[];
  /** The filings of the quarter that it is held against; empty where nothing is compared. */
  readonly filingsBefore: readonly FundFilingRef[];
  readonly flags: readonly HoldingsFlag[];
  /** Every position with its change; positions alone where nothing is compared. */
  readonly changes: readonly PositionChange[];
  readonly positions: readonly Position[];
  /** US dollars of shares held; null where the unit is not certain. */
  readonly value: number | null;
}

/** Everything held about one manager. */
export interface FundView {
  readonly cik: Cik;
  readonly name: string;
  readonly knownFor: Sentence | string | null;
  readonly isFollowed: boolean;
  /** The periods that are stored, newest first. */
  readonly periods: readonly IsoDate[];
  /** The newest one, or the one asked for, against the quarter before it. */
  readonly shown: FundPeriodView | null;
  /** Tickers of positions as far as they are known, by CUSIP. */
  readonly tickers: Readonly<Record<string, string>>;
  /** The companies of those tickers, by CUSIP. */
  readonly companies: Readonly<Record<string, Cik>>;
  /** Why not all of its newest filings were read, where that is over and no part of `loading`. */
  readonly problem: Problem | null;
  readonly loading: FundsLoading;
  readonly asOfMs: number | null;
}
