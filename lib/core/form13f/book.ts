import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';

/** Nine characters in upper case that name a security; letters and digits. */
export type Cusip = string & { readonly __brand: 'Cusip' };

/** Shares, principal of a bond, options to sell, options to buy: these never mix. */
export type PositionKind = 'SH' | 'PRN' | 'PUT' | 'CALL';

/** All rows of one filing or book with the same CUSIP and kind, summed. */
export interface Position {
  readonly cusip: Cusip;
  readonly kind: PositionKind;
  /** Name of the issuer and title of the class, as the manager writes them. */
  readonly issuer: string;
  readonly titleOfClass: string;
  /** Shares, or dollars of principal, as filed. */
  readonly amount: number;
  /** US dollars; null where the filing's unit is not certain. */
  readonly value: number | null;
}

/** What a filing's figures are given in: dollars, thousands of dollars, or not certain. */
export type ValueUnit = 'dollars' | 'thousands' | 'unknown';

/**
 * A fault of the filer, or something left out on purpose, that a reader must know of.
 * `previous-incomplete` is said of a comparison: the book before it leaves something out.
 */
export type HoldingsFlag =
  | 'entries-differ-from-cover'
  | 'value-differs-from-cover'
  | 'value-in-share-column'
  | 'confidential-omitted'
  | 'unit-uncertain'
  | 'partial-restatement'
  | 'bad-rows'
  | 'previous-incomplete';

/** The cover and summary page of a 13F (`primary_doc.xml`). */
export interface HoldingsCover {
  readonly cik: Cik | null;
  readonly manager: string;
  readonly period: IsoDate;
  readonly report: 'holdings' | 'notice' | 'combination';
  /** Null on an original filing. */
  readonly amendment: {
    readonly number: number | null;
    readonly type: 'restatement' | 'new-holdings' | 'not-stated';
    /** Positions that were kept confidential until now: no news of the quarter. */
    readonly isConfidentialRelease: boolean;
  } | null;
  readonly entries: number | null;
  /** In the filing's own unit. */
  readonly total: number | null;
  readonly isConfidentialOmitted: boolean;
  /** Managers who report for this one (13F-NT and combination reports). */
  readonly reportedBy: readonly { readonly cik: Cik | null; readonly name: string }[];
}

/** One 13F filing, read and folded. */
export interface HoldingsFiling {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly cover: HoldingsCover;
  readonly unit: ValueUnit;
  /** Rows of the information table before folding. */
  readonly rows: number;
  readonly positions: readonly Position[];
  /**
   * Where the unit is unknown: the value of each position as filed, null where it states none, for
   * when others' filings settle the unit.
   */
  readonly filedValues?: readonly (number | null)[];
  readonly flags: readonly HoldingsFlag[];
}

/** What a manager held at the end of a quarter, from all filings about it that count. */
export interface PeriodBook {
  readonly cik: Cik;
  readonly period: IsoDate;
  readonly positions: readonly Position[];
  /** Keys (`cusip kind`) of positions that only a confidential release told. */
  readonly released: ReadonlySet<string>;
  /** Of other positions, by their key, the part of the amount that only such a release told. */
  readonly releasedParts?: ReadonlyMap<string, number>;
  /** The filings that count, oldest first. */
  readonly filings: readonly { readonly accession: Accession; readonly filedOn: IsoDate }[];
  readonly flags: readonly HoldingsFlag[];
}
