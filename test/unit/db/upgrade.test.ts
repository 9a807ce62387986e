import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { IsoDate } from '@/lib/core/iso-date';
import { CacheDatabase } from '@/lib/db/cache';

// The databases as version 1 made them, with something in every table.

const FETCHED_MS = Date.parse('2026-11-20T23:30:00-05:00');
const sample = { ticker: 'SMPW', cik: '0000999001', name: 'SAMPLE', exchange: null, rank: 0 };
const other = { ...sample, ticker: 'OTHP', cik: '0000999002', rank: 1 };
const source = { url: TICKER_FILE_URL, fetchedAtMs: FETCHED_MS, triedAtMs: FETCHED_MS };

const opened: Dexie[] = [];

beforeEach(() => Promise.all([Dexie.delete('buyline-cache'), Dexie.delete('buyline-reader')]));
afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

async function oldDatabase(
  name: string,
  stores: Readonly<Record<string, string>>,
  rows: Readonly<Record<string, readonly object[]>>,
  version = 1,
): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, added] of Object.entries(rows)) await old.table(table).bulkAdd(added);
  old.close();
}

async function cacheAfter(rows: Readonly<Record<string, readonly object[]>>) {
  const stores = {
    companies: 'ticker, cik, rank',
    sources: 'url',
    submissions: 'cik',
    filings: 'accession',
    documents: 'accession',
    transactions: 'id, accession, issuerCik',
  };
  await oldDatabase('buyline-cache', stores, rows);
  const cache = new CacheDatabase();
  opened.push(cache);
  await cache.open();
  return cache;
}

describe('the cache', () => {
  test('keeps its companies, as of the day of their list, and asks on with its validators', async () => {
    const validators = { etag: '"1"', lastModified: null };
    const cache = await cacheAfter({
      companies: [other, sample],
      sources: [{ ...source, ...validators }],
    });
    const day = '2026-11-21' as IsoDate;
    expect(await cache.tickers.orderBy('cik').toArray()).toEqual([
      { ...sample, firstSeenOn: day, lastSeenOn: null },
      { ...other, firstSeenOn: day, lastSeenOn: null },
    ]);
    expect(await cache.sources.toArray()).toEqual([
      { ...source, ...validators, changedAtMs: FETCHED_MS, problem: null },
    ]);
    expect(cache.tables.map(({ name }) => name)).not.toContain('companies');
  });

  test('keeps everything else as it is', async () => {
    const rows = {
      filings: [{ accession: 'a' }],
      documents: [{ accession: 'a', xml: '<a/>' }],
      transactions: [{ id: 'a#n0', accession: 'a', issuerCik: sample.cik }],
    };
    const cache = await cacheAfter({ ...rows, companies: [], sources: [] });
    for (const [table, kept] of Object.entries(rows)) {
      expect(await cache.table(table).toArray()).toEqual(kept);
    }
  });

  test('that never had a list has none', async () => {
    const cache = await cacheAfter({});
    expect(await cache.tickers.count()).toBe(0);
    expect(await cache.sources.count()).toBe(0);
  });
});

const listed = (form: string, filedOn: string, serial: number) => ({
  accession: `0000999009-26-00000${serial}`,
  form,
  filedOn,
  primaryDocument: 'x.xml',
});

describe('the cache of version 2, which knew no history', () => {
  const stores = {
    tickers: '[ticker+cik], cik',
    funds: 'url',
    formerNames: 'cik, changedAtMs',
    indexes: 'id',
    sources: 'url',
    submissions: 'cik',
    filings: 'accession',
    documents: 'accession',
    transactions: 'id, accession, issuerCik',
  };
  const list = {
    cik: sample.cik,
    fetchedAtMs: FETCHED_MS,
    name: 'SAMPLE',
    sic: '6770',
    rows: [
      listed('4', '2026-11-19', 3),
      listed('424B4', '2026-09-02', 2),
      listed('8-A12B', '2026-09-01', 1),
    ],
  };
  const filing = { accession: 'a', issuerCik: sample.cik, filedOn: '2026-11-19' };
  const row = { id: 'a#n0', accession: 'a', issuerCik: sample.cik, filedOn: '2026-11-19' };

  async function upgraded(): Promise<CacheDatabase> {
    const rows = {
      tickers: [{ ...sample, firstSeenOn: '2026-11-21', lastSeenOn: null }],
      formerNames: [{ cik: sample.cik, names: ['OLD'], changedAtMs: 1 }],
      submissions: [list],
      filings: [filing],
      documents: [{ accession: 'a', xml: '<a/>' }],
      transactions: [row],
    };
    await oldDatabase('buyline-cache', stores, rows, 2);
    const cache = new CacheDatabase();
    opened.push(cache);
    await cache.open();
    for (const [table, kept] of Object.entries(rows)) {
      if (table !== 'submissions') expect(await cache.table(table).toArray()).toEqual(kept);
    }
    return cache;
  }

  test('keeps its figures, and its list is no longer fresh', async () => {
    const cache = await upgraded();
    const { sic: _, ...kept } = list;
    const rows = list.rows.map((one) => ({ ...one, acceptedAt: null }));
    expect(await cache.submissions.toArray()).toEqual([{ ...kept, rows, version: 1 }]);
  });

  test('knows of the issuer what the list said, and since when', async () => {
    const cache = await upgraded();
    expect(await cache.issuers.toArray()).toEqual([
      {
        cik: sample.cik,
        sic: '6770',
        prospectusDays: ['2026-09-02'],
        listingDays: ['2026-09-01'],
        knownSince: '2026-07-14',
        knownUntil: '2026-11-21',
        version: 1,
      },
    ]);
  });

  test('finds rows and filings by company and day', async () => {
    const cache = await upgraded();
    for (const table of [cache.transactions, cache.filings]) {
      const found = table.where('[issuerCik+filedOn]').between([sample.cik, ''], [sample.cik, '9']);
      expect(await found.count()).toBe(1);
    }
    for (const name of ['holdings', 'histories', 'historyLists', 'notices', 'outstanding']) {
      expect(await cache.table(name).count()).toBe(0);
    }
  });
});

test('the cache of version 3 keeps what it held, and has room for funds', async () => {
  const stores = {
    submissions: 'cik',
    filings: 'accession, [issuerCik+filedOn]',
    histories: '[subject+cik], state',
  };
  const rows = {
    submissions: [
      { cik: sample.cik, fetchedAtMs: FETCHED_MS, name: 'SAMPLE', rows: [], version: 1 },
    ],
    filings: [{ accession: 'a', issuerCik: sample.cik, filedOn: '2026-11-19' }],
    histories: [{ subject: 'company', cik: sample.cik, state: 'running' }],
  };
  await oldDatabase('buyline-cache', stores, rows, 3);
  const cache = new CacheDatabase();
  opened.push(cache);
  for (const [table, kept] of Object.entries(rows)) {
    expect(await cache.table(table).toArray()).toEqual(kept);
  }
  const funds = ['managers', 'books', 'quarters', 'quarterParts', 'cusips', 'fundsLoads'];
  for (const name of [...funds, 'splitFacts', 'schedules', 'mutualFunds']) {
    expect(await cache.table(name).count()).toBe(0);
  }
});

test('the cache of version 5 keeps what it held, and notes what is asked for', async () => {
  const rows = { mutualFunds: [{ key: 'S000000001', version: 1, fetchedAtMs: 1, fund: {} }] };
  await oldDatabase('buyline-cache', { mutualFunds: 'key' }, rows, 5);
  const cache = new CacheDatabase();
  opened.push(cache);
  expect(await cache.mutualFunds.toArray()).toEqual(rows.mutualFunds);
  expect(await cache.asked.count()).toBe(0);
});

test('the cache of version 6 keeps its transactions, whose owners are to be taken from them', async () => {
  const stores = { transactions: 'id, accession, [issuerCik+filedOn]', asked: '[kind+id]' };
  await oldDatabase('buyline-cache', stores, { transactions: [{ id: 'a#n0', accession: 'a' }] }, 6);
  const cache = new CacheDatabase();
  opened.push(cache);
  expect(await cache.transactions.count()).toBe(1);
  expect(await cache.fills.toArray()).toEqual([{ id: 'owners', after: '' }]);
  expect(await cache.owners.count()).toBe(0);
  expect(cache.verno).toBe(7);
});

test('a cache without transactions has nothing to take owners from', async () => {
  await oldDatabase('buyline-cache', { transactions: 'id', asked: '[kind+id]' }, {}, 6);
  const cache = new CacheDatabase();
  opened.push(cache);
  expect(await cache.fills.count()).toBe(0);
});
