/**
 * The sites on which Buyline reads pages without being asked: public news, quotes and press
 * releases, as match patterns. No brokers, no mail, no pages behind a login.
 */
export const SITES = [
  'https://247wallst.com/*',
  'https://apnews.com/*',
  'https://finance.yahoo.com/*',
  'https://finviz.com/*',
  'https://markets.businessinsider.com/*',
  'https://markets.ft.com/data/*',
  'https://money.cnn.com/*',
  'https://old.reddit.com/r/*',
  'https://openinsider.com/*',
  'https://research.investors.com/stock-quotes/*',
  'https://seekingalpha.com/*',
  'https://simplywall.st/stocks/*',
  'https://stockanalysis.com/*',
  'https://stocktwits.com/*',
  'https://www.accessnewswire.com/*',
  'https://www.ainvest.com/*',
  'https://www.barchart.com/*',
  'https://www.barrons.com/*',
  'https://www.benzinga.com/*',
  'https://www.bloomberg.com/*',
  'https://www.businesswire.com/*',
  'https://www.cnbc.com/*',
  'https://www.cnn.com/*',
  'https://www.fool.com/*',
  'https://www.ft.com/*',
  'https://www.globenewswire.com/*',
  'https://www.google.com/finance/*',
  'https://www.gurufocus.com/*',
  'https://www.insidermonkey.com/*',
  'https://www.investing.com/*',
  'https://www.investors.com/*',
  'https://www.marketbeat.com/*',
  'https://www.marketwatch.com/*',
  'https://www.morningstar.com/*',
  'https://www.nasdaq.com/*',
  'https://www.prnewswire.com/*',
  'https://www.reddit.com/r/*',
  'https://www.reuters.com/*',
  'https://www.thestreet.com/*',
  'https://www.tipranks.com/*',
  'https://www.tradingview.com/*',
  'https://www.wsj.com/*',
  'https://www.zacks.com/*',
] as const;

/** Pages of those sites that are never read: what a reader types or owns there is private. */
export const UNREAD_PAGES = [
  'https://*/*/portfolio*',
  'https://*/account*',
  'https://*/checkout*',
  'https://*/login*',
  'https://*/my/*',
  'https://*/portfolio*',
  'https://*/register*',
  'https://*/sign-in*',
  'https://*/signin*',
  'https://*/signup*',
  'https://*/smart-portfolio*',
  'https://*/subscribe*',
  'https://www.tradingview.com/chart*',
] as const;

/** The SEC's hosts, the only ones to which Buyline sends requests. */
export const SEC_HOSTS = ['https://data.sec.gov/*', 'https://www.sec.gov/*'] as const;

/** Every permission asked for, with the reason that a reader is given. */
export const PERMISSIONS = {
  alarms: 'To look for new filings of the companies you watch while EDGAR accepts filings.',
  scripting:
    'To put the card into a page when you rest the pointer on a company for the first time.',
  storage: 'To remember the pace of requests to the SEC when the browser stops and starts us.',
} as const;
