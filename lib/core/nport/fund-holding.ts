import type { Cusip } from '@/lib/core/form13f/book';

/** What an amount counts: shares, dollars of principal, contracts, or something else. */
export type HoldingUnits = 'shares' | 'principal' | 'contracts' | 'other';

/** One position of a fund, as its report on Form N-PORT tells it. */
export interface FundHolding {
  /** Name of the issuer, and title of the issue where it says more. */
  readonly name: string;
  readonly title: string;
  /** Null for what has no such number. */
  readonly cusip: Cusip | null;
  /** As the fund writes it; null where it writes none. */
  readonly ticker: string | null;
  readonly balance: number | null;
  readonly units: HoldingUnits;
  /** US dollars; below zero for what is owed. */
  readonly value: number | null;
  /** Percent of the fund's net assets: 4.2 for 4.2 %. */
  readonly percent: number | null;
  /** Sold short, or held; null where the report says neither, as of derivatives. */
  readonly isShort: boolean | null;
  /** The form's own letters: `EC` common stock, `EP` preferred, `DBT` debt, and others. */
  readonly category: string | null;
}
