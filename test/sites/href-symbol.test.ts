import { describe, expect, test } from 'vitest';
import { symbolInHref } from '@/lib/dom/sites/href-symbol';

describe('on a site that nobody knows', () => {
  test.each([
    ['/quote/NRGV', 'NRGV'],
    ['/quotes/NRGV/', 'NRGV'],
    ['/symbol/NRGV?from=a', 'NRGV'],
    ['/en/stocks/NASDAQ/nvda/', 'NVDA'],
    ['/stocks/nasdaq-nvda/', 'NVDA'],
    ['/stocks/NYSE:BRK.B', 'BRK.B'],
    ['/market-activity/stocks/bac', 'BAC'],
    ['/investing/stock/f', 'F'],
    ['/lookup?ticker=NRGV', 'NRGV'],
    ['/lookup?a=1&symbol=NYSE%3ANRGV#x', 'NRGV'],
    ['quote.php?t=NRGV', 'NRGV'],
    ['/search?q=%24NRGV', 'NRGV'],
    ['https://finance.yahoo.com/quote/NRGV/', 'NRGV'],
    ['//finviz.com/quote.ashx?p=d&t=NRGV', 'NRGV'],
    ['https://openinsider.com/NRGV', 'NRGV'],
    ['HTTPS://Finance.Yahoo.com/quote/NRGV', 'NRGV'],
  ])('%s leads to %s', (href, symbol) => {
    expect(symbolInHref(href, 'news.example')).toBe(symbol);
  });

  test.each([
    '/stocks/news',
    '/stocks/all',
    '/stock/open',
    '/quotes/top',
    '/stocks/ETF',
    '/stocks/compare',
    '/stock-market/AI',
    '/article/stocks-to-watch-NVDA',
    '/list?t=NRGV',
    '/list?s=AI',
    '/lookup?ticker=nrgv%20stock',
    '/search?q=NRGV',
    '/symbol/BTC',
    '/investing/stock/vod?countrycode=uk',
    '/stocks/LSE/VOD',
    'mailto:quote@example.com',
    'javascript:quote("NRGV")',
    '/quote/%E0%A4%A',
    '#',
    '',
    `/quote/${'A'.repeat(100_000)}`,
  ])('%s leads to no company', (href) => {
    expect(symbolInHref(href, 'news.example')).toBeNull();
  });
});

describe('on a site that is known, its own addresses hold', () => {
  test.each([
    ['finance.yahoo.com', '/quote/compare/'],
    ['finance.yahoo.com', '/quote/%5EGSPC/'],
    ['uk.finance.yahoo.com', '/quote/VOD.L/'],
    ['www.wsj.com', '/market-data/quotes/bond/BX/TMUBMUSD10Y'],
    ['www.wsj.com', '/market-data/quotes/fx/EURUSD'],
    ['www.bloomberg.com', '/quote/CSL:AU'],
    ['www.reuters.com', '/markets/companies/deals'],
    ['www.tradingview.com', '/symbols/GOLD/'],
    ['www.reddit.com', '/r/stocks/NEW'],
    ['x.com', '/search?q=%24BTC&src=cashtag_click'],
    ['www.benzinga.com', '/quote/BTC/USD'],
    ['www.webull.com', '/quote/us/gainers'],
    ['openinsider.com', '/latest-cluster-buys'],
    ['www.investing.com', '/equities/ALL'],
  ])('%s: %s leads to no company', (host, href) => {
    expect(symbolInHref(href, host)).toBeNull();
  });

  test.each([
    ['www.marketwatch.com', '/investing/stock/all', 'ALL'],
    ['stockanalysis.com', '/stocks/now/', 'NOW'],
    ['www.fool.com', '/quote/nasdaq/apple/aapl/', 'AAPL'],
    ['www.fool.com', '/quote/nasdaq/aapl', 'AAPL'],
    ['www.reuters.com', '/markets/companies/BRKb.N/', 'BRK-B'],
    ['uk.finance.yahoo.com', '/quote/BRK-B/', 'BRK-B'],
    ['www.moomoo.com', '/stock/NVDA-US', 'NVDA'],
  ])('%s: %s leads to %s', (host, href, symbol) => {
    expect(symbolInHref(href, host)).toBe(symbol);
  });
});

test('the time for a hostile address does not grow with it', () => {
  const hostile = `/quote/${'nasdaq-'.repeat(200_000)}?${'s=&'.repeat(200_000)}`;
  const began = performance.now();
  for (let i = 0; i < 100; i++) symbolInHref(hostile, 'research.investors.com');
  expect(performance.now() - began).toBeLessThan(200);
});
