import { describe, expect, test } from 'vitest';
import { find, findNames } from './directory';

describe('names of companies in texts about shares', () => {
  test.each([
    ['Shares of Nvidia and Microsoft rose after earnings.', ['Nvidia NVDA', 'Microsoft MSFT']],
    ['Investors sold Berkshire Hathaway stock.', ['Berkshire Hathaway BRK-B']],
    [
      'Procter & Gamble raised its dividend; so did Johnson & Johnson.',
      ['Procter & Gamble PG', 'Johnson & Johnson JNJ'],
    ],
    [
      'Google and Facebook rose; J&J reported earnings and investors bought shares.',
      ['Google GOOGL', 'Facebook META', 'J&J JNJ'],
    ],
    ['Energy Vault shares tripled.', ['Energy Vault NRGV']],
    ['Apple Inc. reported earnings; Apple shares rose.', ['Apple Inc AAPL', 'Apple AAPL']],
    ['Target reported quarterly earnings; Target shares fell.', ['Target TGT', 'Target TGT']],
    [
      'Shares of Visa, Ford and Gap Inc. fell as investors sold.',
      ['Visa V', 'Ford F', 'Gap Inc GAP'],
    ],
    [
      'ExxonMobil and Bank of America both raised dividends for shareholders.',
      ['ExxonMobil XOM', 'Bank of America BAC'],
    ],
    [
      'Analysts upgraded lululemon (LULU); lululemon shares rose.',
      ['lululemon LULU', 'lululemon LULU'],
    ],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });

  test('a name’s span ends before its ’s', () => {
    expect(findNames("Nvidia’s earnings and Tesla's shares rose.")).toEqual([
      'Nvidia NVDA',
      'Tesla TSLA',
    ]);
    expect(findNames('McDonald’s stock and Macy’s stock rose; investors cheered.')).toEqual([
      'McDonald’s MCD',
      'Macy’s M',
    ]);
  });

  test('outside finance those that nothing else is called', () => {
    expect(findNames('Microsoft was fined by the French regulator on Monday.')).toEqual([
      'Microsoft MSFT',
    ]);
  });
});

describe('persons', () => {
  test.each([
    'Harrison Ford and Betty Ford met President Gerald Ford. Ford smiled.',
    'Salmon P. Chase was a senator. Chase wrote to the president.',
    'Mr. Wells and Ms. Hope sat down. Wells laughed.',
    'Marie Visa and Jerome Target are friends.',
    'Investors heard Jane Wells speak of stocks and earnings; Wells was calm about shares.',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('places, institutions and things', () => {
  test.each([
    'The Amazon is a river. We sailed up the Amazon for a week.',
    'The Amazon rainforest burned, and the Amazon basin too.',
    'They met on Main Street and in Times Square, near Union Square.',
    'The Ford Foundation gave a grant. Ford’s Theatre reopened.',
    'Apple Records and Apple Corps sued. The Apple Festival opens.',
    'They played at Oracle Park, Chase Field and the Target Center.',
    'The United Nations met; Oracle of Omaha, they call him.',
    'The visa was refused, the target missed, the gap closed, the delta flooded.',
    'Delta Force landed. The Delta variant spread.',
    'Apple trees need pruning. Amazon parrots live long.',
    'Unity is strength. Hope springs eternal. Love is all.',
    'Square pegs. Block parties. Snap peas.',
    'Investors fear a gap in earnings, a target missed, a block sold, an oracle of stocks.',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('capitals that tell nothing', () => {
  test.each([
    'TARGET THE GAP: VISA RULES SNAP BACK AS HOPE FADES',
    'APPLE PIE FOR ALL, SAYS MAIN STREET BAKER',
    'Apple Pie and Other Square Meals for Hope and Love',
    'How to Target the Gap Between Visa and Hope',
    'ALL IN ON IT NOW: WELL, SO BE IT, SPOT ON, LOW AND FAST',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['NVIDIA SHARES JUMP AS MICROSOFT EARNINGS BEAT', ['NVIDIA NVDA', 'MICROSOFT MSFT']],
    ['Nvidia Shares Jump As Microsoft Earnings Beat Estimates', ['Nvidia NVDA', 'Microsoft MSFT']],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});

describe('plurals', () => {
  test.each([
    'Our best buys this week: stocks with earnings. Best buys for investors.',
    'Targets were raised and stocks fell; Squares and Blocks of shares.',
    'Deltas, gaps and apples: investors bought shares of none. Apples fell.',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['Best Buy shares rose after earnings; investors cheered.', ['Best Buy BBY']],
    ['Wells Fargo shares rose after earnings; investors cheered.', ['Wells Fargo WFC']],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});

describe('indices, futures, coins and currencies', () => {
  test.each([
    'The Dow rose 300 points, the Nasdaq fell and the S&P 500 was flat, as investors sold stocks.',
    'The Dow Jones Industrial Average and the Nasdaq Composite closed higher on earnings.',
    'Stocks: ^GSPC, ^DJI and ^IXIC rose; investors watch ES=F, CL=F and GC=F.',
    'Investors bought BTC-USD and ETH-USD, not stocks; BTC rose.',
    'The Nasdaq 100 and Russell 2000 rose. Nasdaq gains led stocks.',
    'EUR/USD and USD/JPY were flat as stocks rose on earnings.',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    ['Dow Inc. shares fell after earnings, and investors sold.', ['Dow Inc DOW']],
    ['Nasdaq, Inc. reported earnings and raised its dividend.', ['Nasdaq, Inc NDAQ']],
    ['S&P Global shares rose after earnings.', ['S&P Global SPGI']],
    [
      'Shares of Dow Inc. (NYSE: DOW) fell. Later Dow cut its dividend.',
      ['Dow Inc DOW', 'Dow DOW'],
    ],
    [
      'Shares of Dow Inc. (NYSE: DOW) fell. The Dow lost 300 points, and Dow futures are flat.',
      ['Dow Inc DOW'],
    ],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});

describe('names of two letters', () => {
  test.each([
    ['Nu added two million customers; its stock rose on earnings.', ['Nu NU']],
    ['On earnings the stock rose, and on dividends it fell.', []],
    ['Investors in the stock met at Mt. Hood and then on Mt Baker.', []],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});

describe('what a share price did, directly after the name', () => {
  const before = 'Shares of banks and chemical makers rose after earnings.';

  test.each([
    [
      `${before} Capital One gained 3%, Pfizer 2%, Nike 1%, Axos 11%.`,
      ['Capital One COF', 'Pfizer PFE', 'Nike NKE', 'Axos AX'],
    ],
    [`${before} Capital One gained 3%, Olin was up 2.5%.`, ['Capital One COF', 'Olin OLN']],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });

  test('is a share of something else on other pages', () => {
    expect(findNames('Support by town: Hershey 61%, Delta 40%, Hartford 52%, Target 9%.')).toEqual(
      [],
    );
  });
});

describe('headlines of what a company is to do', () => {
  test.each([
    [
      'Stocks Rise as Investors Cheer Nvidia Earnings\nFord to Recall Ninety Thousand Vans',
      ['Nvidia NVDA', 'Ford F'],
    ],
    ['Rain Expected Until Friday Morning\nDelta to Flood Again This Spring', []],
    ['Old Bridge Reopens After Summer\nGap to Widen Between Rich and Poor', []],
  ])('%s', (text, names) => {
    expect(findNames(text)).toEqual(names);
  });
});
