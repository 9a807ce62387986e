import type { Site } from './site';

/**
 * News and press releases. Addresses marked "seen" are found so in public code, the others are from
 * memory; all were last gone through in November 2026.
 */
export const NEWS_SITES: readonly Site[] = [
  // Seen. Beware of ^GSPC, ES=F and BTC-USD in the same place.
  {
    hosts: ['finance.yahoo.com', '.finance.yahoo.com'],
    hrefs: ['/quote/:s'],
    cells: ['[data-testid="table-cell-ticker"]'],
  },
  // Seen.
  {
    hosts: ['seekingalpha.com'],
    hrefs: ['/symbol/:s'],
    cells: ['[data-test-id="portfolio-ticker-link"]'],
  },
  // Seen; indices, futures and currencies have paths of their own.
  {
    hosts: ['marketwatch.com'],
    hrefs: ['/investing/stock/:s', '/investing/fund/:s'],
  },
  // Seen. Beware of .SPX, @CL.1 and US10Y in the same place.
  { hosts: ['cnbc.com'], hrefs: ['/quotes/:s', '/quotes/?symbol=:s'] },
  // Seen: Reuters' own codes, AAPL.O beside 1810.HK.
  { hosts: ['reuters.com'], hrefs: ['/markets/companies/:ric'] },
  // Seen: AAPL:US beside SPX:IND and USDBRL:CUR.
  { hosts: ['bloomberg.com'], hrefs: ['/quote/:s:US'] },
  // Seen.
  {
    hosts: ['wsj.com'],
    hrefs: ['/market-data/quotes/etf/:s', '/market-data/quotes/:s'],
    sections: ['BOND', 'CRYPTO', 'ETF', 'FUND', 'FUTURES', 'FX', 'INDEX'],
  },
  // The first seen.
  { hosts: ['barrons.com'], hrefs: ['/quote/stock/:s', '/market-data/stocks/:s'] },
  // Seen, both.
  { hosts: ['fool.com'], hrefs: ['/quote/:e/:w/:s$', '/quote/:e/:s$'] },
  // From memory.
  {
    hosts: ['benzinga.com', '.benzinga.com'],
    hrefs: ['/quote/:s'],
    sections: ['NEWS'],
    namesCoins: true,
  },
  // From memory.
  { hosts: ['ainvest.com'], hrefs: ['/stocks/:e-:s', '/etfs/:e-:s'] },
  // The first seen.
  {
    hosts: ['nasdaq.com'],
    hrefs: [
      '/market-activity/stocks/:s',
      '/market-activity/etf/:s',
      '/market-activity/funds-and-etfs/:s',
    ],
  },
  // From memory.
  {
    hosts: ['zacks.com'],
    hrefs: ['/stock/quote/:s', '/funds/etf/:s'],
    cells: ['.hoverquote-symbol'],
  },
  // Seen.
  {
    hosts: ['investors.com', '.investors.com'],
    hrefs: ['/quote.aspx?symbol=:s', '/stock-quotes/:e-*:s.htm'],
  },
  // Seen.
  { hosts: ['tipranks.com'], hrefs: ['/stocks/:s', '/etf/:s'] },
  // From memory.
  { hosts: ['thestreet.com'], hrefs: ['/quote/:s'] },
  // Seen.
  { hosts: ['markets.businessinsider.com'], hrefs: ['/stocks/:s-stock', '/etfs/:s-etf'] },
  // The first seen, the second from memory.
  { hosts: ['money.cnn.com'], hrefs: ['/quote/quote.html?symb=:s'] },
  { hosts: ['cnn.com', 'edition.cnn.com'], hrefs: ['/markets/stocks/:s'] },
  // Seen: NVDA:NSQ beside MONET:PRA and UCAP:LSE:USD.
  { hosts: ['markets.ft.com', 'ft.com'], hrefs: ['/data/:w/tearsheet/:w?s=:s'] },
  // Seen: a name in the address and no symbol.
  { hosts: ['investing.com'], hrefs: [] },
  // Symbols stand in the text alone.
  {
    hosts: [
      '247wallst.com',
      'accessnewswire.com',
      'apnews.com',
      'businesswire.com',
      'globenewswire.com',
      'insidermonkey.com',
      'news.google.com',
      'newser.com',
      'prnewswire.com',
    ],
    hrefs: [],
  },
  { hosts: ['reddit.com', 'old.reddit.com'], hrefs: [] },
];
