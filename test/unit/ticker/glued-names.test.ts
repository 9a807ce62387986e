import { describe, expect, test } from 'vitest';
import { gluedNameEnd } from '@/lib/core/ticker/glued-name';
import { find } from './directory';

describe('a symbol and its own name, with the next cell run together with them', () => {
  test.each([
    ['RKLBRocket LabBMO-0.05±9.8%', ['bare RKLB RKLB', 'name Rocket Lab RKLB']],
    ['RKLBRocket Lab Corp.AMC0.05', ['bare RKLB RKLB', 'name Rocket Lab Corp RKLB']],
    ['TGTTargetBefore open2.10', ['bare TGT TGT', 'name Target TGT']],
    ['APLDApplied Digital7.10', ['bare APLD APLD', 'name Applied Digital APLD']],
    ['MCDMcDonald’sAMC2.66', ['bare MCD MCD', 'name McDonald’s MCD']],
    ['GOOGLGoogleBuy12', ['bare GOOGL GOOGL', 'name Google GOOGL']],
    ['FFordBMO0.35', ['bare F F', 'name Ford F']],
    ['NVDANVIDIAAMC0.89', ['bare NVDA NVDA', 'name NVIDIA NVDA']],
    ['Rocket LabRKLBBMO-0.05', ['name Rocket Lab RKLB', 'bare RKLB RKLB']],
    ['TargetTGTBefore open', ['name Target TGT', 'bare TGT TGT']],
    ['SPYSPDR S&P 500 ETF TrustArca', ['bare SPY SPY', 'name SPDR S&P 500 ETF Trust SPY']],
  ])('%s', (text, found) => {
    expect(find(`SymbolCompanyTime\n${text}\n`)).toEqual(found);
  });

  test.each(['TGTTargeted ads', 'RKLBRocketLeagueFan', 'APLDAppliance Digital', 'FFordingBMO'])(
    'not in: %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

function read(text: string, words: string, isWhole = false): string | null {
  const end = gluedNameEnd(text, 0, words.split(' '), isWhole);
  return end < 0 ? null : text.slice(0, end);
}

describe('where a glued name ends', () => {
  test.each([
    ['V.F. CorpBMO-0.13', 'v f', 'V.F. Corp'],
    ['BJ’s Wholesale ClubBMO0.92', 'bj wholesale club hldg', 'BJ’s Wholesale Club'],
    ['Take-Two InteractiveAMC0.60', 'take two interactive software', 'Take-Two Interactive'],
    ['Wix.comBMO1.71', 'wix com', 'Wix.com'],
    ['indie SemiconductorAMC', 'indie semiconductor', 'indie Semiconductor'],
    ['Signet JewelersBMO', 'signet jeweler', 'Signet Jewelers'],
    ['CelebritiesAMC', 'celebrity', 'Celebrities'],
    ['ARGAN INC\t12', 'argan', 'ARGAN INC'],
  ])('%s', (text, words, name) => {
    expect(read(text, words)).toBe(name);
  });

  test('is before the next cell in capitals', () => {
    expect(read('KEYCORP COM$21.44', 'keycorp', true)).toBe('KEYCORP');
  });

  test('is not where the text goes on in another way', () => {
    expect(read('Signet Bank of Ohio', 'signet jeweler')).toBeNull();
    expect(read('Signets', 'signet jeweler', true)).toBeNull();
    expect(read('Signetics', 'signet')).toBeNull();
    expect(read('RocketLeague', 'rocket lab')).toBeNull();
    expect(read('ON', 'on')).toBeNull();
    expect(read('Signet\nJewelers', 'signet jeweler', true)).toBeNull();
  });
});
