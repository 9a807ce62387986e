import type { Site } from './site';
import { byHost, siteAt } from './site-hosts';

/**
 * Brokerages and portfolios, read only where the reader allowed it. Beside what is listed the
 * column that a table's header calls "Symbol", "Ticker" or "Instrument" is read on all of them.
 */
export const BROKERAGES: readonly Site[] = [
  // Classes seen; the rows of its grid come and go while it is scrolled.
  {
    hosts: ['digital.fidelity.com'],
    hrefs: [],
    cells: [
      '.posweb-cell-symbol-name_container > span',
      '.posweb-cell-symbol-name',
      '[role="gridcell"][col-id="sym"]',
    ],
  },
  // Attribute seen in a program that tries many.
  {
    hosts: ['client.schwab.com'],
    hrefs: [],
    cells: ['tr[data-symbol] > :first-child'],
  },
  // Seen. The link's text is glued: name, symbol, shares and price.
  { hosts: ['robinhood.com'], hrefs: ['/stocks/:s'] },
  // Paths seen, the column from memory: so for all without hrefs or cells below.
  {
    hosts: [
      'us.etrade.com',
      'olui2.fs.ml.com',
      'app.empower.com',
      '.vanguard.com',
      '.interactivebrokers.com',
      '.wellsfargoadvisors.com',
      '.chase.com',
    ],
    hrefs: [],
  },
  // Seen, also nyse-x and sections such as /quote/us/gainers.
  { hosts: ['webull.com', '.webull.com'], hrefs: ['/quote/:e-:s'] },
  // Seen.
  { hosts: ['public.com'], hrefs: ['/stocks/:s'] },
  // From memory.
  { hosts: ['sofi.com', 'app.sofi.com'], hrefs: ['/invest/stocks/:s'] },
  // From memory; holdings are read off a table, as seen in public code.
  { hosts: ['dashboard.m1.com', 'dashboard.m1finance.com'], hrefs: [] },
  // From memory.
  { hosts: ['trade.tastytrade.com', 'my.tastytrade.com'], hrefs: [] },
  // Seen: NVDA-US beside 00700-HK and .VIX-US.
  {
    hosts: ['moomoo.com', '.moomoo.com', 'futunn.com', '.futunn.com'],
    hrefs: ['/stock/:s-US', '/:w/stock/:s-US'],
  },
  // Seen; its classes are hashed but for this part. Listed for its form, not for its market.
  {
    hosts: ['tinkoff.ru', 'tbank.ru'],
    hrefs: [],
    cells: ['[class*="subcaptionTicker"]'],
  },
];

const brokerageHosts = byHost(BROKERAGES);

/** Whether the host is a brokerage's, whose pages hold private things. */
export function isBrokerage(host: string): boolean {
  return siteAt(brokerageHosts, host) !== null;
}
