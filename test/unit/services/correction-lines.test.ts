import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import { parseIsoDate } from '@/lib/core/iso-date';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { readCorrectionLines } from '@/lib/services/correction-lines';

function known<T>(value: T | null): T {
  if (value === null) throw new Error('the examples themselves are wrong');
  return value;
}

const target = known(parseCik(1));
const brands = known(parseCik(2));
const stranger = known(parseCik(3));
const reader = new ReaderDatabase();
const cache = new CacheDatabase();

beforeEach(async () => {
  await Promise.all([reader.corrections.clear(), cache.tickers.clear()]);
  const day = known(parseIsoDate('2026-11-01'));
  const row = { exchange: null, firstSeenOn: day, lastSeenOn: null };
  await cache.tickers.bulkAdd([
    { ...row, rank: 5, cik: target, ticker: known(parseTicker('TGT-PA')), name: 'Target pref' },
    { ...row, rank: 1, cik: target, ticker: known(parseTicker('TGT')), name: 'TARGET CORP' },
    { ...row, rank: 2, cik: brands, ticker: known(parseTicker('TRG')), name: 'Brands Inc.' },
  ]);
});

test('corrections are told newest first, with the names that the cache has', async () => {
  const instead = { cik: brands, ticker: known(parseTicker('TRG')) };
  await reader.corrections.bulkAdd([
    { phrase: 'target', not: target, instead: null, host: null, addedAtMs: 10 },
    { phrase: 'goal', not: stranger, instead, host: 'www.example.com', addedAtMs: 20 },
  ]);
  const lines = await readCorrectionLines(reader, cache);
  expect(lines.map(({ phrase, not, instead, host }) => ({ phrase, not, instead, host }))).toEqual([
    {
      phrase: 'goal',
      not: { name: 'CIK 3', ticker: null },
      instead: { name: 'Brands Inc.', ticker: 'TRG' },
      host: 'www.example.com',
    },
    {
      phrase: 'target',
      not: { name: 'TARGET CORP', ticker: 'TGT' },
      instead: null,
      host: null,
    },
  ]);
});

test('an empty list needs no cache', async () => {
  expect(await readCorrectionLines(reader, cache)).toEqual([]);
});
