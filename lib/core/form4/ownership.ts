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

/** A transaction row of Table I (`n`, non-derivative) or Table II (`d`, derivative). */
export interface OwnershipRow {
  readonly table: 'n' | 'd';
  /** Position among the transaction rows of its table, from 0. */
  readonly index: number;
  readonly security: string;
  readonly date: IsoDate | null;
  /** `4` usually; `5` marks a row that was due on a later Form 5. */
  readonly formType: string | null;
  readonly code: string | null;
  readonly equitySwap: boolean;
  /** Null when the filing gives a footnote, or a total value, instead of a number. */
  readonly shares: number | null;
  /** In the currency of the filing, dollars unless a footnote says otherwise. */
  readonly price: number | null;
  readonly acquiredDisposed: 'A' | 'D' | null;
  readonly sharesAfter: number | null;
  readonly directOrIndirect: 'D' | 'I' | null;
  readonly nature: string | null;
  /** Footnotes on the security, the date, the coding or the amounts: those about the trade. */
  readonly tradeFootnotes: readonly string[];
  readonly priceFootnotes: readonly string[];
}

/** What a Form 3, 4 or 5 says, as it says it. */
export interface OwnershipDocument {
  readonly form: OwnershipForm;
  readonly schemaVersion: string | null;
  readonly periodOfReport: IsoDate | null;
  readonly dateOfOriginalSubmission: IsoDate | null;
  readonly issuer: { readonly cik: Cik; readonly name: string; readonly symbol: string | null };
  readonly owners: readonly ReportingOwner[];
  /** The Rule 10b5-1 checkbox; null before schema X0508 (April 2023), which had none. */
  readonly planCheckbox: boolean | null;
  readonly rows: readonly OwnershipRow[];
  /** How many holdings (rows without a transaction) each of the two tables lists. */
  readonly holdings: { readonly nonDerivative: number; readonly derivative: number };
  readonly footnotes: Readonly<Record<string, string>>;
  readonly remarks: string | null;
}
