import type { Cik } from '@/lib/core/edgar/cik';
import type { ComparedWith, FundFilingRef } from '@/lib/core/form13f/funds-view';
import type { HoldingsFlag } from '@/lib/core/form13f/book';
import type { NotCompared } from '@/lib/core/form13f/fund-quarter';
import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';

/** A position with its change and, where it is known, its ticker. */
export interface ExportedPosition extends Omit<PortfolioRow, 'key'> {
  readonly ticker: string | null;
}

/** What an exported file of a manager's holdings says of itself. */
export interface FundsExport {
  readonly format: 'buyline-holdings';
  readonly version: 1;
  readonly source: string;
  readonly cik: Cik;
  readonly name: string;
  readonly period: IsoDate;
  /** Why nothing is compared; null where changes are. */
  readonly notCompared: NotCompared | null;
  readonly flags: readonly HoldingsFlag[];
  readonly filings: readonly FundFilingRef[];
  /** The quarter that changes are against; null where nothing is compared. */
  readonly against: ComparedWith | null;
  readonly filingsBefore: readonly FundFilingRef[];
  /** Epoch milliseconds. */
  readonly exportedAtMs: number;
  readonly positions: readonly ExportedPosition[];
}

/** What a page knows of the manager and the quarter. */
export type FundsExportSubject = Pick<
  FundsExport,
  'cik' | 'name' | 'period' | 'notCompared' | 'flags' | 'filings' | 'against' | 'filingsBefore'
> & { readonly tickers: Readonly<Record<string, string>> };

/** A manager's positions as a JSON text of one document. What is not known is null. */
export function fundsJson(
  rows: readonly PortfolioRow[],
  { tickers, ...subject }: FundsExportSubject,
  exportedAtMs: number,
): string {
  const document: FundsExport = {
    format: 'buyline-holdings',
    version: 1,
    source: 'Form 13F filed with the SEC, read and compared by Buyline',
    ...subject,
    exportedAtMs,
    positions: rows.map((row) => exported(row, tickers[row.cusip] ?? null)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function exported(row: PortfolioRow, ticker: string | null): ExportedPosition {
  const { cusip, kind, issuer, titleOfClass, amount, value, weight, rank, change } = row;
  return { cusip, ticker, kind, issuer, titleOfClass, amount, value, weight, rank, change };
}
