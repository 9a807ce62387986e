import type { SiteFixture } from './fixture';

/** Every page also names a company outside of its cells, which must not be read. */
export const BROKERAGE_FIXTURES: readonly SiteFixture[] = [
  {
    file: 'digital-fidelity-com',
    host: 'digital.fidelity.com',
    hints: 'AAPL AAPL COST COST',
    mentions: ['AAPL', 'APPLE INC = AAPL', 'COST', 'COSTCO WHOLESALE CORP = COST'],
  },
  {
    file: 'client-schwab-com',
    host: 'client.schwab.com',
    hints: 'MSFT BRK/B',
    mentions: ['MSFT', 'BRK/B = BRK-B'],
  },
  {
    file: 'robinhood-com',
    host: 'robinhood.com',
    hints: 'APLD SOFI T',
    mentions: ['Applied Digital = APLD', 'APLD', 'SoFi = SOFI', 'SOFI', 'AT&T = T', 'T'],
  },
  {
    file: 'us-etrade-com',
    host: 'us.etrade.com',
    hints: 'AMZN INTC',
    mentions: ['AMZN', 'INTC'],
  },
  {
    file: 'holdings-vanguard-com',
    host: 'holdings.web.vanguard.com',
    hints: 'KO SPY',
    mentions: ['KO', 'SPY'],
  },
  {
    file: 'www-interactivebrokers-com',
    host: 'www.interactivebrokers.com',
    hints: 'INTC AMD',
    mentions: ['INTC', 'AMD'],
  },
  { file: 'olui2-fs-ml-com', host: 'olui2.fs.ml.com', hints: 'PFE XOM', mentions: ['PFE', 'XOM'] },
  {
    file: 'app-webull-com',
    host: 'app.webull.com',
    hints: 'GME QQQ RIVN',
    mentions: ['GameStop = GME', 'GME', 'QQQ', 'Rivian = RIVN', 'RIVN'],
  },
  {
    file: 'public-com',
    host: 'public.com',
    hints: 'NFLX UBER NFLX',
    mentions: ['Netflix = NFLX', 'NFLX', 'Uber = UBER', 'UBER'],
  },
  {
    file: 'app-sofi-com',
    host: 'app.sofi.com',
    hints: 'SBUX GOOGL',
    mentions: ['SBUX', 'GOOGL'],
  },
  {
    file: 'dashboard-m1-com',
    host: 'dashboard.m1.com',
    hints: 'DE VZ',
    mentions: ['DE', 'Deere & Co = DE', 'VZ', 'Verizon Communications Inc = VZ'],
  },
  {
    file: 'trade-tastytrade-com',
    host: 'trade.tastytrade.com',
    hints: 'MU CAT',
    mentions: ['MU', 'CAT'],
  },
  {
    file: 'www-moomoo-com',
    host: 'www.moomoo.com',
    hints: 'PLTR NVDA',
    mentions: ['PLTR', 'Palantir = PLTR', 'NVDA', 'NVIDIA = NVDA'],
  },
  { file: 'app-empower-com', host: 'app.empower.com', hints: 'AAPL O', mentions: ['AAPL', 'O'] },
  {
    file: 'secure-chase-com',
    host: 'secure.chase.com',
    hints: 'JPM RKLB',
    mentions: ['JPM', 'RKLB'],
  },
  { file: 'www-tinkoff-ru', host: 'www.tinkoff.ru', hints: 'AAPL', mentions: ['AAPL'] },
];
