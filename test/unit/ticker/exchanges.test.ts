import { describe, expect, test } from 'vitest';
import { findSymbols } from './directory';

describe('symbols after an exchange or a label', () => {
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
      Array<string>(4).fill('exchange DTEGY DTEGY'),
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
    ['(NYSE: OXY.WS)', ['exchange OXY.WS OXY-WT']],
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
    ['see /stocks/MSFT or /quote/BRK.B', ['link MSFT MSFT', 'link BRK.B BRK-B']],
  ])('%s', (text, found) => {
    expect(findSymbols(text)).toEqual(found);
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
    'see /stocks/msft or /usr/IT',
  ])('not in: %s', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });
});
