import 'fake-indexeddb/auto';
import type { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { OLDER_VERSIONS } from '@/test/faults/faults/other-version';

/** The version of today. */
async function versionOf(database: Dexie): Promise<number> {
  await database.open();
  database.close();
  return database.verno;
}

test.each([
  ['cache', () => new CacheDatabase()],
  ['reader', () => new ReaderDatabase()],
] as const)('the matrix plays every version of the %s before that of today', async (name, open) => {
  const today = await versionOf(open());
  const older = Array.from({ length: today - 1 }, (_, at) => at + 1);
  const played = OLDER_VERSIONS.map((one) => one[name]);
  expect([...new Set(played)].filter((version) => version !== today)).toEqual(older);
  expect(Math.max(...played)).toBeLessThanOrEqual(today);
  // Versions only go up, from the first on.
  expect(played).toEqual(played.toSorted((a, b) => a - b));
});

test('no two rows are of the same versions, and none of those of today', async () => {
  const today = [await versionOf(new CacheDatabase()), await versionOf(new ReaderDatabase())];
  const rows = OLDER_VERSIONS.map(({ cache, reader }) => `${cache} ${reader}`);
  expect(new Set([...rows, today.join(' ')]).size).toBe(rows.length + 1);
});
