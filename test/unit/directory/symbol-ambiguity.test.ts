import { describe, expect, test } from 'vitest';
import { readLexicon } from '@/lib/core/directory/lexicon';
import { FUND_NAME, symbolAmbiguity } from '@/lib/core/directory/symbol-ambiguity';
import { INDEX, LEXICON } from '@/test/unit/ticker/directory';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { TINY_LEXICON } from './tiny-lexicon';

const tiny = readLexicon(TINY_LEXICON);
const shipped = readLexicon(LEXICON);

const LARGE = 50;
const SMALL = 5_000;

describe('how often a symbol alone is not the company', () => {
  test.each([
    ['NVDA', 'NVIDIA CORP', LARGE, 0],
    ['QZXW', 'Zzyzx Corp', SMALL, 0],
    ['BRK-B', 'BERKSHIRE HATHAWAY INC', LARGE, 0],
    ['A', 'AGILENT TECHNOLOGIES, INC.', LARGE, 3],
    ['AI', 'C3.ai, Inc.', SMALL, 4],
    ['CEO', 'Zzyzx Corp', SMALL, 4],
    ['IT', 'GARTNER INC', LARGE, 3],
    ['IBM', 'INTERNATIONAL BUSINESS MACHINES CORP', LARGE, 1],
    ['HD', 'HOME DEPOT, INC.', LARGE, 2],
    ['VAULT', 'Zzyzx Corp', SMALL, 2],
    ['SNAP', 'Snap Inc', LARGE, 1],
    ['QZ', 'Zzyzx Corp', SMALL, 2],
    ['ZZ', 'Zz Corp', SMALL, 1],
    ['NET', 'Cloudflare, Inc.', SMALL, 2],
    ['CAT', 'CATERPILLAR INC', LARGE, 0],
    ['QZX', 'Zzyzx Corp', SMALL, 1],
    ['QZX', FUND_NAME, SMALL, 0],
  ])('%s of %s at place %i: %i', (symbol, name, rank, expected) => {
    expect(symbolAmbiguity(symbol, name, rank, tiny)).toBe(expected);
  });

  test.each('AI IT ET ON ALL USA PR API COO CFO EPS A S OR YOU FOR'.split(' '))(
    '%s is more often a word or an abbreviation',
    (symbol) => {
      const listing = INDEX.listings.get(symbol as Ticker);
      expect(listing?.ambiguity).toBeGreaterThanOrEqual(2);
    },
  );

  test.each('CEO IV FDA GDP SEC'.split(' '))('%s would be, if it were listed', (symbol) => {
    expect(symbolAmbiguity(symbol, 'Zzyzx Corp', SMALL, shipped)).toBeGreaterThanOrEqual(3);
  });

  test.each(
    'META COST CAT ARM C T WELL SHOP LOW SPOT SO NOW BE UPS ICE E NET B F D O ALL MET FAST COIN ON A'.split(
      ' ',
    ),
  )('%s of a large company is an everyday word too', (symbol) => {
    const plain = symbolAmbiguity(symbol, 'Zzyzx Corp', SMALL, shipped);
    expect(plain).toBeGreaterThan(0);
  });
});
