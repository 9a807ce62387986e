import { describe, expect, test } from 'vitest';
import { find, findNames, findSymbols } from './directory';

describe('brackets after a name that fits', () => {
  test.each([
    ['Coca-Cola (KO)', 'KO'],
    ['Amazon (AMZN)', 'AMZN'],
    ['Amazon.com (AMZN)', 'AMZN'],
    ['AMAZON COM INC (AMZN)', 'AMZN'],
    ['e-commerce giant Amazon (AMZN)', 'AMZN'],
    ['Alphabet (Class A) (GOOGL)', 'GOOGL'],
    ['Google (GOOG)', 'GOOG'],
    ['Google’s parent (GOOG)', 'GOOG'],
    ['Facebook (META)', 'META'],
    ['Apple’s (AAPL) iPhone', 'AAPL'],
    ["McDonald's (MCD)", 'MCD'],
    ['McDonald’s Corporation (MCD)', 'MCD'],
    ['AT&T (T)', 'T'],
    ['T-Mobile’s (TMUS)', 'TMUS'],
    ['Procter & Gamble (PG)', 'PG'],
    ['Procter and Gamble Co. (PG)', 'PG'],
    ['P&G (PG)', 'PG'],
    ['Eli Lilly (LLY)', 'LLY'],
    ['Lilly (LLY)', 'LLY'],
    ['Bristol-Myers (BMY)', 'BMY'],
    ['J.P. Morgan (JPM)', 'JPM'],
    ['JP Morgan Chase (JPM)', 'JPM'],
    ['U.S. Bancorp (USB)', 'USB'],
    ['ExxonMobil (XOM)', 'XOM'],
    ['Door Dash (DASH)', 'DASH'],
    ['Wal-Mart (WMT)', 'WMT'],
    ['Citi (C)', 'C'],
    ['IBM (IBM)', 'IBM'],
    ['International Business Machines (IBM)', 'IBM'],
    ['AMD (AMD)', 'AMD'],
    ['TSMC (TSM)', 'TSM'],
    ['Hewlett Packard (HPQ)', 'HPQ'],
    ['3M (MMM)', 'MMM'],
    ['Bank of America (BAC)', 'BAC'],
    ['BofA (BAC)', 'BAC'],
    ['General Electric (GE)', 'GE'],
    ['Energy Transfer (ET)', 'ET'],
    ['Strategy (MSTR)', 'MSTR'],
    ['lululemon (LULU)', 'LULU'],
    ['Tesla Motors, Inc. (TSLA)', 'TSLA'],
    ['Tesla stock (TSLA)', 'TSLA'],
    ['an S&P 500 ETF (SPY)', 'SPY'],
    ['Block (XYZ)', 'XYZ'],
    ['Goldman\nSachs ( GS )', 'GS'],
    ['Apple® (AAPL)', 'AAPL'],
    ['“Apple” (AAPL)', 'AAPL'],
    ['Protagonist Therapeutics (PTGX 29.76%)', 'PTGX'],
    ['AT&T (T -1.02%)', 'T'],
    ['Nvidia (NVDA.O)', 'NVDA'],
    ['Apple (AAPL, Financial)', 'AAPL'],
    ['NVIDIA (NVDA - Free Report)', 'NVDA'],
    ['Apple [AAPL]', 'AAPL'],
  ])('%s', (text, ticker) => {
    const brackets = find(text).filter((found) => found.startsWith('bracket '));
    expect(brackets).toEqual([`bracket ${ticker} ${ticker}`]);
  });

  test('lists', () => {
    expect(findSymbols('Google (GOOG, GOOGL), Berkshire Hathaway’s (BRK.A; BRK.B)')).toEqual([
      'bracket GOOG GOOG',
      'bracket GOOGL GOOGL',
      'bracket BRK.A BRK-A',
      'bracket BRK.B BRK-B',
    ]);
    expect(findSymbols('Apple and Microsoft (AAPL and MSFT)')).toEqual([
      'bracket AAPL AAPL',
      'bracket MSFT MSFT',
    ]);
  });

  test.each([
    'Artificial Intelligence (AI)',
    'artificial intelligence (AI)',
    'generative AI (AI)',
    'exchange-traded fund (ETF)',
    'Information Technology (IT)',
    'chief operating officer (COO)',
    'extra time (ET) and Eastern Time (ET)',
    'United States (USA)',
    'CHICAGO (AP)',
    'a Sprint (S) or Verizon user',
    'Microsoft (AAPL)',
    'the chipmaker (NVDA)',
    '(OPEN) daily',
    'Copyright (C) 2026',
    'Open the door (OPEN)',
    'Apple (AAPLX)',
    'Ford (A Delaware corporation)',
    'An apple is not a bank.\n\nThe rest (AAPL)',
  ])('not in: %s', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });
});

test('the name before the bracket is found too', () => {
  expect(findNames('Coca-Cola (KO), Procter and Gamble Co. (PG) and U.S. Bancorp (USB)')).toEqual([
    'Coca-Cola KO',
    'Procter and Gamble Co PG',
    'U.S. Bancorp USB',
  ]);
});
