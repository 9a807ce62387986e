import { describe, expect, test } from 'vitest';
import { searchIndex } from '@/lib/core/directory/search-index';
import { INDEX } from '@/test/unit/ticker/directory';

const search = (text: string) => searchIndex(INDEX, text).map(({ ticker }) => ticker as string);

describe('searching the directory', () => {
  test.each([
    ['aapl', 'AAPL'],
    ['  Apple ', 'AAPL'],
    ['google', 'GOOGL'],
    ['brk.b', 'BRK-B'],
    ['energy va', 'NRGV'],
    ['J&J', 'JNJ'],
    ['voo', 'VOO'],
    ['on', 'ON'],
  ])('%j finds %s first', (text, ticker) => {
    expect(search(text)[0]).toBe(ticker);
  });

  test.each(['', '  ', 'zzyzx', 'exchange-traded', 'NYCB'])('%j finds nothing', (text) => {
    expect(search(text)).toEqual([]);
  });

  test('each company once, eight at most', () => {
    const found = searchIndex(INDEX, 'b').map(({ cik }) => cik);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeLessThanOrEqual(8);
    expect(search('berkshire')).toEqual(['BRK-B']);
  });
});
