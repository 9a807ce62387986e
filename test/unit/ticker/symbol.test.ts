import { describe, expect, test } from 'vitest';
import { parseTicker, spellings } from '@/lib/core/ticker/symbol';

describe('parseTicker brings every spelling to the SEC’s', () => {
  test.each([
    ['AAPL', 'AAPL'],
    [' aapl ', 'AAPL'],
    ['BRK.B', 'BRK-B'],
    ['BRK-B', 'BRK-B'],
    ['BRK/B', 'BRK-B'],
    ['BRK B', 'BRK-B'],
    ['brk.b', 'BRK-B'],
    ['JPM.PRK', 'JPM-PK'],
    ['JPM-PK', 'JPM-PK'],
    ['JPM PR K', 'JPM-PK'],
    ['BAC.PRN', 'BAC-PN'],
    ['BAC.PR.N', 'BAC-PN'],
    ['BAC^N', 'BAC-PN'],
    ['NYCB/PA', 'NYCB-PA'],
    ['OXY-WT', 'OXY-WT'],
    ['KCAC-UN', 'KCAC-UN'],
  ])('%s → %s', (written, ticker) => {
    expect(parseTicker(written)).toBe(ticker);
  });

  test.each(['', ' ', '$AAPL', 'A B C', 'TOOLONGER', '123', '.B', 'BRK.', 'BRK..B', 'É', 'AA PL'])(
    'refuses %j',
    (written) => {
      expect(parseTicker(written)).toBeNull();
    },
  );
});

describe('spellings are the readings to try in turn', () => {
  test.each([
    ['AAPL', ['AAPL']],
    ['JPM-K', ['JPM-K', 'JPM-PK']],
    ['NVDA.O', ['NVDA-O', 'NVDA', 'NVDA-PO']],
    ['NVDA.OQ', ['NVDA-OQ', 'NVDA']],
    ['BRK.A', ['BRK-A', 'BRK', 'BRK-PA']],
    ['OPEN.WS', ['OPEN-WS', 'OPEN-WT']],
    ['KCAC.U', ['KCAC-U', 'KCAC-UN', 'KCAC-PU']],
    ['BTC-USD', ['BTC-USD']],
    ['SHOP.TO', ['SHOP-TO']],
    ['', []],
  ])('%s', (written, readings) => {
    expect(spellings(written).map((reading) => reading.ticker)).toEqual(readings);
  });

  test('an exchange after a dot does not belong to the symbol', () => {
    expect(spellings('NVDA.O').map((reading) => reading.length)).toEqual([6, 4, 6]);
  });
});
