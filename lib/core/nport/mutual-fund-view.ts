import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { FundHolding } from './fund-holding';

/**
 * Which fund is meant: by its series, as a ticker of the SEC's list of fund tickers tells it, or by
 * a name alone, as a text writes it.
 */
export type MutualFundQuery =
  | { readonly by: 'series'; readonly cik: Cik; readonly series: string }
  | { readonly by: 'name'; readonly name: string };

/** What a fund itself held, by its newest public report on Form N-PORT. */
export interface OwnHoldings {
  /** The day that the holdings are of. */
  readonly asOf: IsoDate;
  readonly filedOn: IsoDate;
  readonly accession: string;
  /** The page of the filing. */
  readonly url: string;
  /** US dollars; null where the report states none. */
  readonly netAssets: number | null;
  /** How many positions the report has. */
  readonly count: number;
  /** The largest of them by value, largest first. */
  readonly top: readonly FundHolding[];
  /** The part of the net assets that the ten largest make up, in percent; null where unknown. */
  readonly topTenPercent: number | null;
  /** The fund said that it reports for the last time. */
  readonly isFinal: boolean;
}

/** Why nothing can be said of a part of the card. */
export type NotKnown =
  /** No fund of that name was found, or several, so that it is not clear which is meant. */
  | { readonly state: 'unknown'; readonly why: 'no-such-fund' | 'several-funds' }
  /** The SEC lists no public report, or none that says it. */
  | { readonly state: 'unknown'; readonly why: 'not-filed' | 'not-stated' | 'too-large' }
  /** It could not be asked. */
  | { readonly state: 'problem'; readonly problem: Problem };

/** Who manages the fund, as its yearly report on Form N-CEN names it. */
export interface NamedAdviser {
  readonly name: string;
  /** The fund reports several advisers; this is the first. */
  readonly isOneOfSeveral: boolean;
}

/** Who manages the fund, and that manager's own report, which is no report of the fund's. */
export interface Adviser extends NamedAdviser {
  /** The filer of Form 13F of that name; null where none, or no single one, was found. */
  readonly manager: {
    readonly cik: Cik;
    readonly name: string;
    readonly isFollowed: boolean;
    /** The newest quarter of its that is kept here; null before its filings were loaded. */
    readonly period: IsoDate | null;
    /** US dollars of shares in it, everything that it manages; null where not known. */
    readonly value: number | null;
  } | null;
}

/** Something that was read, or why not. */
export type Known<T> = ({ readonly state: 'known' } & T) | NotKnown;

/** What the SEC's documents say of a fund; what is known of its adviser's filings is added later. */
export interface ReadMutualFund {
  readonly name: string;
  readonly series: string | null;
  readonly trust: { readonly cik: Cik; readonly name: string | null } | null;
  readonly holdings: Known<OwnHoldings>;
  readonly adviser: Known<NamedAdviser & { readonly manager: FoundManager | null }>;
}

/**
 * The card of a mutual fund or ETF: its own holdings (Form N-PORT) and its adviser's report (Form
 * 13F), which adds up all that the adviser manages. They are never blended.
 */
export interface MutualFundView {
  /** As the report writes it; else as it was asked for. */
  readonly name: string;
  /** `S000005025`; null where it is not known which fund is meant. */
  readonly series: string | null;
  /** The registrant whose series the fund is. */
  readonly trust: { readonly cik: Cik; readonly name: string | null } | null;
  readonly holdings: Known<OwnHoldings>;
  readonly adviser: Known<Adviser>;
  /** When the SEC was asked, epoch milliseconds. */
  readonly asOfMs: number;
}
