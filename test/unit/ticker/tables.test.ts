import { describe, expect, test } from 'vitest';
import type { Hint, HintSource } from '@/lib/core/ticker/hint';
import { detectText } from '@/test/inspect/detect-text';
import { find, findSymbols, INDEX } from './directory';

describe('cells that a table runs together', () => {
  test.each([
    ['Applied DigitalAPLD1,115$29.62', ['name Applied Digital APLD', 'bare APLD APLD']],
    ['AAPLApple$189.20', ['bare AAPL AAPL', 'name Apple AAPL']],
    ['SoFi TechnologiesSOFI250$9.10', ['name SoFi Technologies SOFI', 'bare SOFI SOFI']],
    ['NVDANVIDIA', ['bare NVDA NVDA', 'name NVIDIA NVDA']],
    ['Berkshire HathawayBRK.B12$410.00', ['name Berkshire Hathaway BRK-B', 'bare BRK.B BRK-B']],
    ['Rocket LabRKLB40$22.10', ['name Rocket Lab RKLB', 'bare RKLB RKLB']],
    ['Vanguard S&P 500 ETFVOO14$512.00', ['bare VOO VOO']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    'DigitalAPLDX1,115',
    'CamelCaseIT1 and HelloAI3 and someTHINGON2',
    'MicrosoftAAPL is nonsense',
    'USB3 HDMI2 PCIE4 DDR5',
  ])('no symbol in: %s', (text) => {
    expect(findSymbols(text)).toEqual([]);
  });
});

describe('rows that begin with a symbol and a number of shares, run together', () => {
  const rows = 'AAPL15$228.01+1.14%\nRKLB1,200$22.10\nSOFI210.55$9.10\nF200$10.42\nCAT3$811.45\n';

  test('hold symbols on a page about shares', () => {
    const found = [
      'bare AAPL AAPL',
      'bare RKLB RKLB',
      'bare SOFI SOFI',
      'bare F F',
      'bare CAT CAT',
    ];
    expect(findSymbols(`Shares in your portfolio\n${rows}`)).toEqual(found);
    expect(findSymbols(`AppleAAPL2\nRocket LabRKLB4\nGartnerIT3\n${rows}`).slice(3)).toEqual(found);
  });

  test('say so truly', () => {
    const { mentions } = detectText(INDEX, `Shares in your portfolio\n${rows}`);
    expect(mentions[0]?.why).toEqual({ key: 'mentionSymbol' });
  });

  test.each([
    ['one cable in many lengths', 'CAT6 $8.99\nCAT5 $6.99\nCAT7 $12.99'],
    ['many products', 'USB3 $12.99\nHD500 $59\nCAT6 $8.99\nARM64 $75'],
    ['products run together', 'USB3$12.99\nIBM5150$590\nCAT6$8.99\nCRM114$75\nAMD7600$199'],
    ['one symbol', 'Stock of shares\nAMD7600$199\nAMD7700$249\nAMD7800$399'],
    ['words', 'Stock of shares\nCAT6$8.99\nUSB3$12.99\nICE4$590\nGOLD2$590'],
    ['no prices', 'Stock of shares\nAAPL15\nRKLB1,200 items\nSOFI210.55 kg\nF200'],
    ['no rows', 'Stock of shares: AAPL15$228.01 RKLB1,200$22.10 SOFI210.55$9.10'],
  ])('hold none: %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('columns of symbols', () => {
  const table = [
    'Symbol\tName\tShares',
    'ON\tON Semiconductor\t10',
    'ALL\tAllstate\t5',
    'A\tAgilent\t7',
    'BRK.B\tBerkshire Hathaway\t1',
    'IT\tGartner\t2',
  ].join('\n');

  test('hold symbols, even those that are words', () => {
    expect(findSymbols(table)).toEqual([
      'link ON ON',
      'link ALL ALL',
      'link A A',
      'link BRK.B BRK-B',
      'link IT IT',
    ]);
  });

  test.each(['Ticker', 'Sym', 'Stock symbol', 'TICKER', 'Symbols'])('headed %s', (head) => {
    expect(findSymbols(`Price\t${head}\n1.00\tALL\n2.00\tNOW`)).toEqual([
      'link ALL ALL',
      'link NOW NOW',
    ]);
  });

  test('end with the table', () => {
    expect(findSymbols('Symbol\tPrice\nALL\t1\n\nIs that ALL?\nALL\tof it')).toEqual([
      'link ALL ALL',
    ]);
  });

  test.each([
    'Word\tMeaning\nALL\teverything\nON\tnot off\nIT\ta thing',
    'Grade\tPupils\nA\t12\nB\t9\nD\t1',
    'Symbol\tUnit\nkm\tlength\nk\tthousand',
  ])('are not all columns: %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('lines of quotes', () => {
  test('show symbols by their prices', () => {
    const strip = 'AAPL 189.20 +0.4%  MSFT 402.10 -0.2%  ALL 160.00 +1.0%  NOW 702.30 +0.9%\n';
    expect(findSymbols(strip)).toEqual([
      'bare AAPL AAPL',
      'bare MSFT MSFT',
      'bare ALL ALL',
      'bare NOW NOW',
    ]);
  });

  test.each(['Version 2.1 +3 of IT 4.0', 'Room A 12 +3, room B 14 +2, room C 11 +1'])(
    'not in: %s',
    (text) => {
      expect(findSymbols(text)).toEqual([]);
    },
  );
});

function hint(text: string, within: string, symbol: string, source: HintSource): Hint {
  const start = text.indexOf(within);
  return { start, end: start + within.length, symbol, source };
}

function why(source: HintSource) {
  const text = 'Read about NOW today';
  return detectText(INDEX, text, [hint(text, 'NOW', 'NOW', source)]).mentions[0]?.why;
}

describe('what the markup says', () => {
  test.each<[string, string, string, HintSource, string[]]>([
    ['Read about NOW today', 'NOW', 'NOW', 'attribute', ['link NOW NOW']],
    ['Read about Energy Vault today', 'Energy Vault', 'NRGV', 'link', ['name Energy Vault NRGV']],
    ['Up: Gap 3%', 'Gap', 'gap', 'link', ['name Gap GAP']],
    ['Up: BRK.B 3%', 'BRK.B', 'BRK-B', 'column', ['link BRK.B BRK-B']],
    ['Up: Target TGT 3%', 'Target TGT', 'TGT', 'link', ['name Target TGT', 'link TGT TGT']],
    ['Read more', 'Read more', 'TGT', 'link', []],
    ['Up: TGTX 3%', 'TGTX', 'TGT', 'attribute', []],
    ['Up: NOW', 'NOW', 'NOSUCH', 'attribute', []],
  ])('%s (%s = %s, %s)', (text, within, symbol, source, found) => {
    expect(find(text, [hint(text, within, symbol, source)])).toEqual(found);
  });

  test('is given as the reason', () => {
    expect(why('attribute')).toEqual({ key: 'mentionMarkup' });
    expect(why('link')).toEqual({ key: 'mentionLink' });
    expect(why('column')).toEqual({ key: 'mentionColumn' });
  });

  test('speaks for the company elsewhere on the page', () => {
    const text = 'Chart: TGT\nToday we look at Target. Investors asked about stocks.';
    expect(find(text, [hint(text, 'TGT', 'TGT', 'attribute')])).toEqual([
      'link TGT TGT',
      'name Target TGT',
    ]);
  });
});
