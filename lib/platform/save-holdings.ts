import { fundsCsv } from '@/lib/core/export/funds-csv';
import { fundsJson } from '@/lib/core/export/funds-json';
import type { FundPeriodView, FundView } from '@/lib/core/form13f/funds-view';
import type { PortfolioRow } from '@/lib/core/form13f/portfolio';
import { saveFile } from './save-file';

/** Hands the reader a manager's positions as a file, named after it and the quarter's last day. */
export function saveHoldings(
  kind: 'csv' | 'json',
  rows: readonly PortfolioRow[],
  { cik, name, tickers }: FundView,
  { period, against, filings, filingsBefore, flags, why }: FundPeriodView,
  nowMs: number,
): void {
  const file = `buyline-${cik}-${period}.${kind}`;
  const subject = { cik, name, tickers, period, against, filings, filingsBefore };
  if (kind === 'csv') saveFile(file, 'text/csv', fundsCsv(rows, subject));
  else {
    const document = fundsJson(rows, { ...subject, flags, notCompared: why }, nowMs);
    saveFile(file, 'application/json', document);
  }
}
