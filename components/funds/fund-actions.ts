import type { Cik } from '@/lib/core/edgar/cik';

/** What can be done with funds wherever they are spoken of. */
export interface FundActions {
  /** Loads the followed funds' filings, or goes on with it. */
  readonly onLoadFunds: () => void;
  /** Opens our own page of a fund. */
  readonly onFund: (fund: Cik) => void;
}
