import { describe, expect, test } from 'vitest';
import { find, findSymbols } from './directory';

describe('a class or preferred share keeps its own ticker, however it is written', () => {
  test.each([
    ['Investors hold shares of BRK.B here', 'bare BRK.B BRK-B'],
    ['Investors hold shares of BRK-B here', 'bare BRK-B BRK-B'],
    ['Investors hold shares of BRK/B here', 'bare BRK/B BRK-B'],
    ['Investors hold shares of BRK.A here', 'bare BRK.A BRK-A'],
    ['Investors hold shares of BF.B here', 'bare BF.B BF-B'],
    ['Investors hold shares of LEN.B here', 'bare LEN.B LEN-B'],
    ['the preferred stock JPM-PRC yields more', 'bare JPM-PRC JPM-PC'],
    ['the preferred stock JPM-C yields more', 'bare JPM-C JPM-PC'],
    ['the preferred stock BAC.PRL yields more', 'bare BAC.PRL BAC-PL'],
    ['the preferred stock BAC.PL yields more', 'bare BAC.PL BAC-PL'],
    ['the preferred stock DLR/PJ yields more', 'bare DLR/PJ DLR-PJ'],
    ['the preferred stock (NYSE: BAC PR L) yields more', 'exchange BAC PR L BAC-PL'],
    ['Bank of America preferred stock (BAC^L)', 'bracket BAC^L BAC-PL'],
    ['Flagstar preferred stock "FLG/PA" fell', 'bare FLG/PA FLG-PA'],
    ['$BRK.B', 'cashtag BRK.B BRK-B'],
    ['$BRK/B', 'cashtag BRK/B BRK-B'],
    ['the warrants $OXY.WS trade', 'cashtag OXY.WS OXY-WT'],
    ['the warrants (NYSE: OXY.WT)', 'exchange OXY.WT OXY-WT'],
    ['units (NYSE: KCAC.U)', 'exchange KCAC.U KCAC-UN'],
  ])('%s', (text, found) => {
    expect(findSymbols(text)).toContain(found);
  });

  test.each([
    'Section 3.B and plan B/C of the A/B test',
    'the R/W lock, the I/O port, a U/V map and an S/M size',
    'Call 555-BRK.B2 or visit brk.b/home',
    'investors read T/F quizzes and C/O letters about stocks',
  ])('not in: %s', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });

  test('the exchange that Reuters puts after a dot is no class', () => {
    expect(find('Nvidia (NVDA.O)')).toEqual(['name Nvidia NVDA', 'bracket NVDA NVDA']);
  });

  test('an old preferred share whose bank has another name now', () => {
    const text =
      'Shares of New York Community Bancorp fell; the preferred stock "NYCB/PA" yields 9% to investors.';
    expect(findSymbols(text)).toEqual(['bare NYCB/PA NYCB-PA']);
  });
});
