import type { Site } from './site';

/** Quotes, screeners, filings and talk; marked like the news. */
export const DATA_SITES: readonly Site[] = [
  // Seen: VOLV-B:STO and USD-BRL in the same place.
  { hosts: ['google.com'], hrefs: ['/finance/quote/:s', '/finance/beta/quote/:s'] },
  // Seen, the last two as well.
  { hosts: ['finviz.com'], hrefs: ['/quote.ashx?t=:s', '/quote?t=:s', '/stock?t=:s'] },
  // Seen.
  { hosts: ['marketbeat.com'], hrefs: ['/stocks/:e/:s', '/etfs/:e/:s'] },
  // Seen, the last from memory.
  { hosts: ['stockanalysis.com'], hrefs: ['/stocks/:s', '/etf/:s', '/quote/otc/:s'] },
  // Seen; without an exchange it may be a commodity, a currency or a coin.
  { hosts: ['tradingview.com'], hrefs: ['/symbols/:e-:s'] },
  // Seen. Coins are BTC.X.
  { hosts: ['stocktwits.com'], hrefs: ['/symbol/:s'] },
  // Seen.
  { hosts: ['x.com', 'twitter.com', 'mobile.x.com'], hrefs: ['/search?q=$:s'], namesCoins: true },
  // Seen.
  { hosts: ['morningstar.com'], hrefs: ['/stocks/:e/:s', '/etfs/:e/:s'] },
  // Seen. Beware of $SPX in the same place.
  { hosts: ['barchart.com'], hrefs: ['/stocks/quotes/:s', '/etfs-funds/quotes/:s'] },
  // From memory.
  { hosts: ['openinsider.com'], hrefs: ['/:s$', '/screener?s=:s'] },
  // Seen.
  { hosts: ['whalewisdom.com'], hrefs: ['/stock/:s'] },
  // Seen: filings and managers, no symbol in any address; the table has a column "Sym".
  { hosts: ['13f.info'], hrefs: [] },
  // Seen.
  { hosts: ['dataroma.com'], hrefs: ['/m/stock.php?sym=:s'] },
  // Seen: NVDA and TPE:2330 in the same place.
  { hosts: ['gurufocus.com'], hrefs: ['/stock/:s'] },
  // Seen.
  { hosts: ['simplywall.st'], hrefs: ['/stocks/us/:w/:e-:s'] },
];
