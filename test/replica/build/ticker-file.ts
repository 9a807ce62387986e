import type { Entity } from '../archive';
import type { FundClass } from '../facts/funds';

/** `company_tickers_exchange.json`: columns named once, one row for each ticker. */
export function exchangeFile(entities: readonly Entity[]): string {
  const data = entities.flatMap(({ cik, name, tickers, exchange }) =>
    tickers.map((ticker) => [cik, name, ticker, exchange]),
  );
  return JSON.stringify({ fields: ['cik', 'name', 'ticker', 'exchange'], data });
}

/** `company_tickers_mf.json`: columns named once, one row for each share class of a fund. */
export function fundFile(funds: readonly FundClass[]): string {
  const data = funds.map(({ cik, series, shareClass, symbol }) => [
    cik,
    series,
    shareClass,
    symbol,
  ]);
  return JSON.stringify({ fields: ['cik', 'seriesId', 'classId', 'symbol'], data });
}

/** `company_tickers.json`: an object with numbers for keys. */
export function tickerFile(entities: readonly Entity[]): string {
  const rows = entities.flatMap(({ cik, name, tickers }) =>
    tickers.map((ticker) => ({ cik_str: cik, ticker, title: name })),
  );
  return JSON.stringify(Object.fromEntries(rows.entries()));
}
