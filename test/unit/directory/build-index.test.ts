import { describe, expect, test } from 'vitest';
import { buildIndex, type DirectoryLine, type FundLine } from '@/lib/core/directory/build-index';
import { packIndex, unpackIndex } from '@/lib/core/directory/pack-index';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseTicker, type Ticker } from '@/lib/core/ticker/symbol';
import { INDEX, LEXICON } from '@/test/unit/ticker/directory';

function line(symbol: string, number: number, name: string, more: Partial<DirectoryLine> = {}) {
  const ticker = parseTicker(symbol);
  const cik = parseCik(number);
  if (!ticker || !cik) throw new Error(`bad line ${symbol}`);
  return { ticker, cik, name, exchange: 'NYSE', rank: number, ...more };
}

function fund(symbol: string, number: number): FundLine {
  const { ticker, cik } = line(symbol, number, '');
  return { ticker, cik, series: `S${number}` };
}

const aliasesOf = (index: ReturnType<typeof buildIndex>, ticker: string) =>
  [...index.aliases.values()]
    .flat()
    .filter((alias) => alias.ticker === ticker)
    .map(({ words }) => words.join(' '));

describe('the index of the directory', () => {
  test('has every ticker in use, with its company’s number', () => {
    const listing = INDEX.listings.get('BRK-A' as Ticker);
    expect(listing).toMatchObject({ cik: '0001067983', rank: 7482 });
    expect(INDEX.listings.get('BRK-B' as Ticker)?.cik).toBe(listing?.cik);
  });

  test('names a company once, by its main share', () => {
    const index = buildIndex(
      [line('SMPW', 1, 'Sample Works Inc'), line('SMPW-B', 1, 'Sample Works Inc')],
      [],
      LEXICON,
    );
    expect(aliasesOf(index, 'SMPW')).toContain('sample work');
    expect(aliasesOf(index, 'SMPW-B')).toEqual([]);
  });

  test('a ticker in use wins over an old holder of it, wherever that stands', () => {
    const old = line('SMPW', 7, 'Old Sample Corp', { until: '2020-01-03' });
    for (const lines of [
      [old, line('SMPW', 1, 'New Sample Corp')],
      [line('SMPW', 1, 'New Sample Corp'), old],
    ]) {
      const listing = buildIndex(lines, [], LEXICON).listings.get('SMPW' as Ticker);
      expect(listing).toMatchObject({ name: 'New Sample Corp' });
      expect(listing).not.toHaveProperty('until');
    }
  });

  test('an old ticker is kept with its day, and names nobody', () => {
    const old = line('SMPW', 7, 'Oldsample Corp', { until: '2020-01-03' });
    const index = buildIndex([old], [], LEXICON);
    expect(index.listings.get('SMPW' as Ticker)).toMatchObject({ until: '2020-01-03' });
    expect(index.aliases.size).toBe(0);
  });

  test('former names stand for the company too, and are not kept in the listing', () => {
    const renamed = line('SMPW', 1, 'Zzyzx Inc', { former: ['Qwertysample Corp'] });
    const index = buildIndex([renamed], [], LEXICON);
    expect(aliasesOf(index, 'SMPW')).toEqual(expect.arrayContaining(['zzyzx', 'qwertysample']));
    expect(index.listings.get('SMPW' as Ticker)).not.toHaveProperty('former');
  });

  test('funds come after companies, without a name of their own', () => {
    const index = buildIndex([line('SMPW', 1, 'Sample Works Inc')], [fund('SMPF', 9)], LEXICON);
    const listing = index.listings.get('SMPF' as Ticker);
    expect(listing).toMatchObject({ series: 'S9' });
    expect(listing?.rank).toBeGreaterThan(1);
    expect(aliasesOf(index, 'SMPF')).toEqual([]);
  });

  test('a company wins over a fund, and mutual funds of five letters are left out', () => {
    const funds = [fund('SMPW', 9), fund('SMPFX', 9)];
    const index = buildIndex([line('SMPW', 1, 'Sample Works Inc')], funds, LEXICON);
    expect([...index.listings.keys()]).toEqual(['SMPW']);
    expect(index.listings.get('SMPW' as Ticker)).not.toHaveProperty('series');
  });

  test('ETFs among the companies are found by symbol, not by their manager’s name', () => {
    expect(INDEX.listings.has('SPY' as Ticker)).toBe(true);
    expect(aliasesOf(INDEX, 'SPY')).toEqual([]);
  });
});

describe('an index that is packed and brought back', () => {
  test('is the same', () => {
    expect(unpackIndex(packIndex(INDEX))).toEqual(INDEX);
  });

  test('answers in the same order', () => {
    const again = unpackIndex(packIndex(INDEX));
    expect([...again.listings.keys()]).toEqual([...INDEX.listings.keys()]);
    expect([...again.aliases.keys()]).toEqual([...INDEX.aliases.keys()]);
  });

  test('may be empty of companies', () => {
    const empty = buildIndex([], [], LEXICON);
    expect(unpackIndex(packIndex(empty))).toEqual(empty);
  });
});
