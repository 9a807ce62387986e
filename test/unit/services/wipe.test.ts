import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { ReaderDatabase } from '@/lib/db/reader';
import { readRules } from '@/lib/services/watch/rule-list';
import { readStorageReport, storedParts } from '@/lib/services/storage-report';
import { wipe } from '@/lib/services/wipe';
import { writeSetting } from '@/lib/settings/stored-settings';
import { filing } from './filings';
import { cikOf, World } from './world';

let world: World;
let ledger: LedgerDatabase;

beforeEach(async () => {
  world = await World.begin();
  ledger = new LedgerDatabase();
  await ledger.delete();
  await ledger.open();
  world.sec.publish([filing(1, '2026-11-10')]);
  await world.companies.refresh(cikOf(), 'hover', () => {});
  await world.entries.add('company', cikOf(), 'SMPW');
  await writeSetting(world.reader, 'marks', 'symbols');
  await world.corrections.add({ phrase: 'sample', not: cikOf(), instead: null, host: null });
  await ledger.requests.put({
    id: 'r1',
    atMs: world.ms,
    host: 'www.sec.gov',
    path: '/',
    urgency: 'hover',
    status: 200,
    bytes: 1,
    isUnpacked: false,
    end: 'whole',
  });
});
afterEach(() => {
  world.close();
  ledger.close();
});

async function counts(database: CacheDatabase | ReaderDatabase | LedgerDatabase) {
  const rows = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(rows.filter(([, count]) => count > 0));
}

/** The stores as a wipe opens them, anew. */
function opened() {
  const stores = {
    cache: new CacheDatabase(),
    reader: new ReaderDatabase(),
    ledger: new LedgerDatabase(),
  };
  return {
    stores: { ...stores, forgetRest: vi.fn(() => Promise.resolve()) },
    close: () => Object.values(stores).forEach((store) => store.close()),
  };
}

describe('wiping', () => {
  test('what was fetched leaves nothing of it, and everything that is the reader’s', async () => {
    const before = await counts(world.reader);
    expect(Object.keys(await counts(world.cache)).length).toBeGreaterThan(3);
    const { stores, close } = opened();
    await wipe('cache', stores);
    close();
    expect(await counts(world.cache)).toEqual({});
    expect(await counts(ledger)).toEqual({});
    expect(await counts(world.reader)).toEqual(before);
    expect(stores.forgetRest).not.toHaveBeenCalled();
  });

  test('everything ends as freshly installed', async () => {
    const { stores, close } = opened();
    await wipe('everything', stores);
    close();
    expect(await counts(world.cache)).toEqual({});
    expect(await counts(world.reader)).toEqual({ rules: DEFAULT_RULES.length });
    expect(await readRules(world.reader)).toEqual(DEFAULT_RULES);
    expect(stores.forgetRest).toHaveBeenCalledOnce();
  });

  test('comes after what was being written, and lets no part of it through', async () => {
    // What runs is ended as the background does it: its databases are closed for good.
    const running = world.cache.transaction('rw', world.cache.issuers, async (inside) => {
      for (let at = 0; at < 50; at++) {
        await inside.table('issuers').put({ cik: String(at).padStart(10, '0') });
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    world.close();
    const { stores, close } = opened();
    await wipe('cache', stores);
    const ended = await running.then(
      () => 'written',
      () => 'broken',
    );
    expect(await counts(stores.cache), `what ran was ${ended}`).toEqual({});
    await expect(world.cache.issuers.put({ cik: cikOf() } as never)).rejects.toThrow();
    await expect(world.companies.refresh(cikOf(), 'hover', () => {})).rejects.toThrow();
    expect(await counts(stores.cache)).toEqual({});
    close();
  });
});

describe('what is stored', () => {
  test('is counted under one subject each, to the last table', () => {
    const stored = { cache: world.cache, reader: world.reader, ledger };
    const counted = storedParts(stored).flatMap(({ tables }) => tables);
    const all = [...world.cache.tables, ...world.reader.tables, ...ledger.tables];
    expect(counted.map(({ name }) => name).sort()).toEqual(all.map(({ name }) => name).sort());
    const own = storedParts(stored).filter(({ isOwn }) => isOwn);
    expect(own.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual(
      world.reader.tables.map(({ name }) => name).sort(),
    );
  });

  test('tells how much and since when', async () => {
    const stored = { cache: world.cache, reader: world.reader, ledger };
    const report = await readStorageReport(stored, () => Promise.resolve({ usage: 5_000 }));
    expect(report).toMatchObject({ usedBytes: 5_000, quotaBytes: null });
    const part = (subject: string) => report.parts.find((one) => one.subject === subject);
    expect(part('requests')).toMatchObject({ rows: 1, sinceMs: world.ms });
    expect(part('corrections')).toMatchObject({ rows: 1, sinceMs: expect.any(Number) });
    expect(part('insiders')?.rows).toBeGreaterThan(2);
    expect(part('insiders')?.sinceMs).toEqual(expect.any(Number));
    expect(part('histories')).toEqual({
      subject: 'histories',
      isOwn: false,
      rows: 0,
      sinceMs: null,
    });
  });
});
