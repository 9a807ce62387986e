import type { SiteFixture } from './fixture';

export const DATA_FIXTURES: readonly SiteFixture[] = [
  {
    file: 'google-com',
    host: 'www.google.com',
    hints: 'NVDA BRK.B',
    mentions: ['NVDA', 'NVIDIA Corp = NVDA', 'BRK.B = BRK-B', 'Berkshire Hathaway Inc = BRK-B'],
  },
  {
    file: 'finviz-com',
    host: 'finviz.com',
    hints: 'AAPL AAPL AAPL KO KO KO',
    mentions: ['AAPL', 'Apple Inc = AAPL', 'KO', 'Coca-Cola Co = KO'],
  },
  {
    file: 'marketbeat-com',
    host: 'www.marketbeat.com',
    hints: 'HOOD O O',
    mentions: ['HOOD', 'Robinhood Markets = HOOD', 'O', 'Realty Income = O'],
  },
  {
    file: 'stockanalysis-com',
    host: 'stockanalysis.com',
    hints: 'AI BRK.B QQQ AI',
    mentions: ['AI', 'C3.ai, Inc = AI', 'BRK.B = BRK-B', 'Berkshire Hathaway Inc = BRK-B', 'QQQ'],
  },
  {
    file: 'tradingview-com',
    host: 'www.tradingview.com',
    hints: 'TSLA NVDA BRK.B NVDA',
    mentions: ['TSLA', 'NVDA', 'BRK.B = BRK-B'],
  },
  {
    file: 'stocktwits-com',
    host: 'stocktwits.com',
    hints: 'GME SOFI PLTR SOFI',
    mentions: ['GME', 'SOFI', 'PLTR'],
  },
  { file: 'x-com', host: 'x.com', hints: 'AMD MU', mentions: ['AMD', 'MU'] },
  {
    file: 'morningstar-com',
    host: 'www.morningstar.com',
    hints: 'VZ VZ PFE SPY VZ',
    mentions: ['Verizon = VZ', 'VZ', 'Pfizer = PFE', 'PFE', 'SPY'],
  },
  {
    file: 'barchart-com',
    host: 'www.barchart.com',
    hints: 'INTC F QQQ INTC',
    mentions: ['INTC', 'F', 'QQQ'],
  },
  {
    file: 'openinsider-com',
    host: 'openinsider.com',
    hints: 'NRGV NRGV STRR STRR',
    mentions: [
      'NRGV',
      'Energy Vault Holdings, Inc = NRGV',
      'STRR',
      'Star Equity Holdings, Inc = STRR',
    ],
  },
  {
    file: 'whalewisdom-com',
    host: 'whalewisdom.com',
    hints: 'AAPL KO AAPL',
    mentions: ['AAPL', 'Apple Inc = AAPL', 'KO', 'Coca Cola Co = KO'],
  },
  {
    file: 'dataroma-com',
    host: 'www.dataroma.com',
    hints: 'BAC GILD',
    mentions: ['BAC', 'Bank of America Corp = BAC', 'GILD', 'Gilead Sciences Inc = GILD'],
  },
  {
    file: 'thirteen-f-info',
    host: '13f.info',
    hints: '',
    mentions: ['AAPL', 'APPLE INC = AAPL', 'OXY', 'OCCIDENTAL = OXY'],
  },
  {
    file: 'gurufocus-com',
    host: 'www.gurufocus.com',
    hints: 'GILD NFLX GILD',
    mentions: ['Gilead = GILD', 'Gilead Sciences Inc = GILD', 'GILD', 'Netflix = NFLX', 'NFLX'],
  },
  {
    file: 'simplywall-st',
    host: 'simplywall.st',
    hints: 'RKLB MSFT',
    page: 'RKLB',
    mentions: ['Rocket Lab = RKLB', 'Rocket Lab = RKLB', 'Microsoft = MSFT'],
  },
];
