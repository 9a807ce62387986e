import { describe, expect, test } from 'vitest';
import { candidateSymbols } from '@/lib/core/ticker/candidates';
import { detectMentions } from '@/lib/core/ticker/detect';
import { DIRECTORY } from './directory';

function find(text: string): string[] {
  return detectMentions(text, DIRECTORY).map(
    ({ start, end, ticker, kind }) => `${kind} ${text.slice(start, end)} ${ticker}`,
  );
}

describe('cashtags', () => {
  test.each([
    ['I hold $GME and $BRK.B.', ['cashtag GME GME', 'cashtag BRK.B BRK-B']],
    ['$AAPL’s call, $TSLA-heavy', ['cashtag AAPL AAPL', 'cashtag TSLA TSLA']],
    ['($GME)', ['cashtag GME GME']],
    ['$GME/$AMZN', ['cashtag GME GME', 'cashtag AMZN AMZN']],
    ['buy $T\n$F today', ['cashtag T T', 'cashtag F F']],
    ['$PATH is up 3%', ['cashtag PATH PATH']],
    ['Macy’s fell; $M is cheap', ['cashtag M M']],
    ['😀$GME😀', ['cashtag GME GME']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    'It costs $5, US$F and A$T.',
    'PATH=$PATH:/bin, ${PATH}, `$PATH`, $PATH=1, $PATH[0]',
    '$gme and $Gme',
    '$NOSUCH',
    '$GME2 $GME_X',
    'Revenue ($M) grew in $B.',
    '$BTC is a coin',
    '$AAPL=F',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('exchanges', () => {
  test.each([
    ['(NASDAQ: AAPL)', ['exchange AAPL AAPL']],
    ['Apple Inc. (Nasdaq:AAPL) said', ['exchange AAPL AAPL']],
    ['NASDAQ:\u00a0AAPL', ['exchange AAPL AAPL']],
    ['[NYSE: T]', ['exchange T T']],
    ['(NYSE American: GE)', ['exchange GE GE']],
    ['(NYSE Arca: SPY)', ['exchange SPY SPY']],
    ['NYSEARCA:SPY', ['exchange SPY SPY']],
    ['NYSEAMERICAN: GE', ['exchange GE GE']],
    ['AMEX: GE', ['exchange GE GE']],
    ['CBOE: GE, Cboe BZX: GE', ['exchange GE GE', 'exchange GE GE']],
    [
      'OTC: DTEGY; OTCQX: DTEGY; OTC Pink: DTEGY; OTCMKTS:DTEGY',
      Array(4).fill('exchange DTEGY DTEGY'),
    ],
    ['NasdaqGS: AAPL, NasdaqCM:PSTV', ['exchange AAPL AAPL', 'exchange PSTV PSTV']],
    ['(NAS:AAPL)', ['exchange AAPL AAPL']],
    ['(Nasdaq/TASE: PSTV)', ['exchange PSTV PSTV']],
    ['(NYSE and TSX: GE)', ['exchange GE GE']],
    ['(NYSE: BRK.A, BRK.B)', ['exchange BRK.A BRK-A', 'exchange BRK.B BRK-B']],
    ['(NYSE: GE; NASDAQ: AAPL)', ['exchange GE GE', 'exchange AAPL AAPL']],
    ['(NYSE: BRK B)', ['exchange BRK B BRK-B']],
    ['(NASDAQ: $AAPL)', ['exchange AAPL AAPL']],
    ['(NYSE: JPM.PRK)', ['exchange JPM.PRK JPM-PK']],
    ['(NYSE: OPEN.WS)', ['exchange OPEN.WS OPEN-WT']],
    [
      'Plus Therapeutics, Inc. (the "Company" or "Plus"; Nasdaq: PSTV) today',
      ['exchange PSTV PSTV'],
    ],
    ['from its parent Deutsche Telecom (OTCQX:DTEGY)', ['exchange DTEGY DTEGY']],
    ['Why Nvidia fell. A Record Day for Chips (NASDAQ:NVDA)', ['exchange NVDA NVDA']],
    ['the chipmaker (NASDAQ: NVDA)', ['exchange NVDA NVDA']],
    ['Bank of America preferred (Symbol: BAC.PRN)', ['exchange BAC.PRN BAC-PN']],
    [
      'Apple (ticker: AAPL) and Gamestop, under the symbol “GME”',
      ['exchange AAPL AAPL', 'exchange GME GME'],
    ],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    'Motorola Mobility (NYSE:MMI) was bought by Google',
    'the New York Stock Exchange (NYSE) and the NASDAQ',
    'NASDAQ: ALL eyes on rates',
    'NYSE: A new record',
    '(TSX: GE), (LSE: T)',
    'NASDAQ: aapl',
    'Symbol: C, Symbol: F',
    'XNYSE: GE',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

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
    expect(find(text)).toEqual([`bracket ${ticker} ${ticker}`]);
  });

  test('lists', () => {
    expect(find('Google (GOOG, GOOGL), Berkshire Hathaway’s (BRK.A; BRK.B)')).toEqual([
      'bracket GOOG GOOG',
      'bracket GOOGL GOOGL',
      'bracket BRK.A BRK-A',
      'bracket BRK.B BRK-B',
    ]);
    expect(find('Apple and Microsoft (AAPL and MSFT)')).toEqual([
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
    'Apple is not a bank.\n\nThe rest (AAPL)',
  ])('not in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test.each(['AI', 'CEO', 'IT', 'ET', 'ON', 'ALL', 'USA', 'S', 'AAPL', 'A', 'NOW'])(
  'the bare word %s gives nothing',
  (word) => {
    expect(find(`${word} is here. So ${word}, and (see ${word}) or ${word}: ${word}!`)).toEqual([]);
  },
);

test('every mention says why, in plain words', () => {
  const why = detectMentions('Coca-Cola (KO), $GME, NYSE: T', DIRECTORY).map((one) => one.why);
  expect(why).toEqual([
    'written in brackets after the company’s name: Coca-Cola',
    'written with a dollar sign: $GME',
    'written after its exchange: NYSE: T',
  ]);
});

test('candidates are the readings of what is written, each once', () => {
  expect(candidateSymbols('$GME, Apple (AAPL), again $GME, (NYSE: JPM-K), AI')).toEqual([
    'JPM-K',
    'JPM-PK',
    'GME',
    'AAPL',
  ]);
});

test('without a directory nothing is found', () => {
  expect(detectMentions('Coca-Cola (KO), $GME, NYSE: T', new Map())).toEqual([]);
});
