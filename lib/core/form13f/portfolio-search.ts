import type { PortfolioRow } from './portfolio';

/**
 * The rows whose issuer, ticker or CUSIP holds a text, in any case; all of them for an empty text.
 * `tickers` are by CUSIP.
 */
export function findRows(
  rows: readonly PortfolioRow[],
  text: string,
  tickers: Readonly<Record<string, string>>,
): readonly PortfolioRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ issuer, cusip }) =>
    [issuer, cusip, tickers[cusip] ?? ''].some((one) => one.toLowerCase().includes(wanted)),
  );
}
