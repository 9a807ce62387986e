import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';

/** The forms that carry an ownership document (SEC Ownership XML Technical Specification). */
export const OWNERSHIP_FORMS = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;

export type OwnershipForm = (typeof OWNERSHIP_FORMS)[number];

/** One reporting owner. Addresses are left unread on purpose: they are often people's homes. */
export interface ReportingOwner {
  readonly cik: Cik;
  readonly name: string;
  readonly isDirector: boolean;
  readonly isOfficer: boolean;
  readonly isTenPercentOwner: boolean;
  readonly isOther: boolean;
  readonly officerTitle: string | null;
  readonly otherText: string | null;
}

/** What a derivative is a right to; shares are null where the filing states a value instead. */
export interface UnderlyingSecurity {
  readonly security: string;
  readonly shares: number | null;
}

/** A transaction row of Table I (`n`, non-derivative) or Table II (`d`, derivative). */
export interface OwnershipRow {
  readonly table: 'n' | 'd';
  /** Position among the transaction rows of its table, from 0. */
  readonly index: number;
  readonly security: string;
  readonly date: IsoDate | null;
  /** The day of execution where it counts as another than that of the trade. */
  readonly deemedExecutionDate: IsoDate | null;
  /** `4` usually; `5` marks a row that was due on a later Form 5. */
  readonly formType: string | null;
  /** `E` early, `L` late, as the filer marked it (section 3.6.8); null is on time or unmarked. */
  readonly timeliness: 'E' | 'L' | null;
  readonly code: string | null;
  readonly equitySwap: boolean;
  /** Null when the filing gives a footnote, or a total value, instead of a number. */
  readonly shares: number | null;
  /** In the currency of the filing, dollars unless a footnote says otherwise. */
  readonly price: number | null;
  /** The value of the whole transaction, which some rows state instead of shares. */
  readonly totalValue: number | null;
  readonly acquiredDisposed: 'A' | 'D' | null;
  readonly sharesAfter: number | null;
  readonly directOrIndirect: 'D' | 'I' | null;
  readonly nature: string | null;
  /** Table II only: the price at which the derivative converts or is exercised. */
  readonly exercisePrice: number | null;
  /** Table II only. */
  readonly underlying: UnderlyingSecurity | null;
  /** Footnotes on the security, the date, the coding or the amounts: those about the trade. */
  readonly tradeFootnotes: readonly string[];
  /** Footnotes on direct or indirect and on the nature of ownership: those about who holds it. */
  readonly holderFootnotes: readonly string[];
  readonly priceFootnotes: readonly string[];
  /** Names of the fields that the row states more than once, differently; they read as null. */
  readonly statedTwice: readonly string[];
}

/** A line of Table I that states a holding without a transaction. */
export interface OwnershipHolding {
  readonly security: string;
  /** Null when the filing gives a footnote, or a value, instead of a number. */
  readonly shares: number | null;
  readonly directOrIndirect: 'D' | 'I' | null;
  readonly nature: string | null;
}

/** What a Form 3, 4 or 5 says, as it says it. */
export interface OwnershipDocument {
  readonly form: OwnershipForm;
  readonly schemaVersion: string | null;
  readonly periodOfReport: IsoDate | null;
  readonly dateOfOriginalSubmission: IsoDate | null;
  /** Form 3: the owner states to have no securities of the issuer. */
  readonly noSecuritiesOwned: boolean | null;
  /** Forms 4 and 5: the owner no longer has to report. */
  readonly notSubjectToSection16: boolean | null;
  readonly issuer: { readonly cik: Cik; readonly name: string; readonly symbol: string | null };
  readonly owners: readonly ReportingOwner[];
  /** The Rule 10b5-1 checkbox; null before schema X0508 (April 2023), which had none. */
  readonly planCheckbox: boolean | null;
  readonly rows: readonly OwnershipRow[];
  /** How many holdings (rows without a transaction) each of the two tables lists. */
  readonly holdings: { readonly nonDerivative: number; readonly derivative: number };
  /** The holdings of Table I, in order. */
  readonly holdingLines: readonly OwnershipHolding[];
  readonly footnotes: Readonly<Record<string, string>>;
  readonly remarks: string | null;
}
