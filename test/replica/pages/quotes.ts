import { htmlPage } from './document';

/** A page of quotes in a table, as brokers show them. */
export const QUOTES_PAGE_URL = 'https://stockanalysis.com/watchlist';

const QUOTES = [
  ['QHVN', 'Quillhaven Instruments', '19.34', '+1.2 %'],
  ['FNLW', 'Fernlow Foods', '8.21', '+0.4 %'],
  ['TWKA', 'Tidewick Acquisition Corp. II', '10.07', '0.0 %'],
  ['KSLN', 'Kestrelyn Networks', '50.90', '-2.1 %'],
  ['WRNF', 'Wrenfield Software', '43.75', '-0.3 %'],
] as const;

const STYLE = `
body { margin: 0; padding: 32px; font: 15px/1.5 system-ui, 'DejaVu Sans', sans-serif;
  background: #fff; color: #14181d; }
table { border-collapse: collapse; width: 100%; max-width: 760px; }
th, td { text-align: start; padding: 11px 14px; border-bottom: 1px solid #e3e6ea; }
td:nth-child(n + 3), th:nth-child(n + 3) { text-align: end; font-variant-numeric: tabular-nums; }
@media (prefers-color-scheme: dark) {
  body { background: #101316; color: #e7eaee; } th, td { border-color: #2a2f35; }
}`;

/** The page: tickers stand alone in a column, with the company's name beside them. */
export function quoteTable(): string {
  const rows = QUOTES.map(
    ([ticker, name, price, change]) =>
      `<tr><td><a href="#${ticker}">$${ticker}</a></td><td>${name} (${ticker})</td>` +
      `<td>${price}</td><td>${change}</td></tr>`,
  );
  return htmlPage({
    title: 'Watchlist',
    style: STYLE,
    body: `<main><h1>Watchlist</h1><table><thead><tr><th>Symbol</th><th>Company</th><th>Last</th>
<th>Change</th></tr></thead><tbody>${rows.join('')}</tbody></table></main>`,
  });
}
