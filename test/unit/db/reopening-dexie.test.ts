import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReaderDatabase } from '@/lib/db/reader';

let reader: ReaderDatabase;

beforeEach(async () => {
  await Dexie.delete('buyline-reader');
  reader = new ReaderDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  reader.close();
});

function breakOpening(): void {
  const { indexedDB } = Dexie.dependencies;
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  });
}

test('a database that could not be opened is opened by the next who needs it', async () => {
  breakOpening();
  await expect(reader.rules.count()).rejects.toThrow(/Internal error/);
  await expect(reader.rules.count()).rejects.toThrow(/Internal error/);
  vi.restoreAllMocks();
  expect(await reader.rules.count()).toBeGreaterThan(0);
});

test('one that was closed stays closed, also while it was being opened', async () => {
  const opening = reader.rules.count();
  reader.close();
  await expect(opening).rejects.toThrow();
  await expect(reader.rules.count()).rejects.toThrow(/closed/i);
});

test('one that failed and was closed then stays closed', async () => {
  breakOpening();
  await expect(reader.rules.count()).rejects.toThrow(/Internal error/);
  vi.restoreAllMocks();
  reader.close();
  await expect(reader.rules.count()).rejects.toThrow(/closed/i);
});
