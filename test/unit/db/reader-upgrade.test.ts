import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';

// The reader's database as earlier versions made it, with something in every table.

const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { watches: 'cik, addedAtMs', seen: 'id, cik' },
  { corrections: '++id, phrase', settings: 'key' },
  { follows: 'cik, place' },
];

const CHECKED_MS = Date.parse('2026-11-20T21:00:00-05:00');
const blocked = { kind: 'blocked', host: 'data.sec.gov', untilMs: 5 };
const checked = {
  cik: '0000999001',
  ticker: 'SMPW',
  name: 'SAMPLE',
  addedAtMs: 1,
  checkedAtMs: CHECKED_MS,
  problem: null,
};
const unchecked = {
  cik: '0000999002',
  ticker: 'OTHP',
  name: 'OTHER',
  addedAtMs: 2,
  checkedAtMs: null,
  problem: blocked,
};
const KEPT = {
  seen: [{ id: '0000999100-26-000001#n0', cik: checked.cik }],
  corrections: [{ id: 1, phrase: 'sample', not: checked.cik, instead: null, host: null }],
  settings: [{ key: 'marks', value: 'symbols' }],
  follows: [{ cik: '0001067983', name: 'BERKSHIRE', place: 0, addedAtMs: 3 }],
};

let reader: ReaderDatabase | null = null;

beforeEach(() => Dexie.delete('buyline-reader'));
afterEach(() => {
  reader?.close();
  reader = null;
});

/** Opens, with the code of today, a database that code of an earlier version made and filled. */
async function upgradedFrom(version: number): Promise<ReaderDatabase> {
  const old = new Dexie('buyline-reader');
  const stores = Object.assign({}, ...VERSIONS.slice(0, version)) as Record<string, string>;
  old.version(version).stores(stores);
  await old.open();
  const rows = { watches: [checked, unchecked], ...KEPT };
  for (const name of Object.keys(stores)) {
    await old.table(name).bulkAdd([...rows[name as keyof typeof rows]]);
  }
  old.close();
  reader = new ReaderDatabase();
  await reader.open();
  return reader;
}

test.each([1, 2, 3])('version %i: every watch is an entry with its check', async (version) => {
  const { entries, checks } = await upgradedFrom(version);
  const plain = { group: null, note: '', snoozedUntilMs: null, isMuted: false, kind: 'company' };
  expect(await entries.orderBy('addedAtMs').toArray()).toEqual([
    {
      id: 'company:0000999001',
      cik: '0000999001',
      ticker: 'SMPW',
      name: 'SAMPLE',
      addedAtMs: 1,
      changedAtMs: 1,
      ...plain,
    },
    {
      id: 'company:0000999002',
      cik: '0000999002',
      ticker: 'OTHP',
      name: 'OTHER',
      addedAtMs: 2,
      changedAtMs: 2,
      ...plain,
    },
  ]);
  expect(await checks.toArray()).toMatchObject([
    { id: 'company:0000999001', checkedAtMs: CHECKED_MS, problem: null, quietUntil: '2026-11-20' },
    { id: 'company:0000999002', checkedAtMs: null, problem: blocked, quietUntil: null },
  ]);
});

test('version 3: everything else is as it was, and the rules are those to begin with', async () => {
  const upgraded = await upgradedFrom(3);
  for (const [table, rows] of Object.entries(KEPT)) {
    expect(await upgraded.table(table).toArray()).toEqual(rows);
  }
  const rules = await upgraded.rules.orderBy('place').toArray();
  expect(rules).toEqual(DEFAULT_RULES.map((rule, place) => ({ ...rule, place })));
  expect(upgraded.tables.map(({ name }) => name)).not.toContain('watches');
  expect(await upgraded.news.count()).toBe(0);
});

test('a new database has the rules to begin with, once', async () => {
  reader = new ReaderDatabase();
  await reader.open();
  expect(await reader.rules.count()).toBe(DEFAULT_RULES.length);
  await reader.rules.clear();
  reader.close();
  reader = new ReaderDatabase();
  await reader.open();
  expect(await reader.rules.count()).toBe(0);
});
