import type { Dexie } from 'dexie';
import type { CacheDatabase } from '@/lib/db/cache';
import type { LedgerDatabase } from '@/lib/db/ledger';
import { firstRules } from '@/lib/db/reader-upgrades';
import type { ReaderDatabase } from '@/lib/db/reader';

/** What is wiped: what can be fetched again and the list of requests, or all that is stored. */
export type Wiped = 'cache' | 'everything';

/** What a wipe works on, opened for it alone: nothing else may write through these. */
export interface WipedStores {
  readonly cache: CacheDatabase;
  readonly reader: ReaderDatabase;
  readonly ledger: LedgerDatabase;
  /** Forgets what the browser keeps for us besides: sync storage, permissions, alarms. */
  readonly forgetRest: () => Promise<void>;
}

/**
 * Empties the stores, each of them whole or not at all. What is the reader's goes first and ends as
 * freshly installed, so that nothing of it is written to the sync storage again. May be repeated;
 * rejects when a store cannot be emptied.
 */
export async function wipe(what: Wiped, stores: WipedStores): Promise<void> {
  const { cache, reader, ledger, forgetRest } = stores;
  if (what === 'everything') await wipeReader(reader);
  await empty(cache);
  await empty(ledger);
  if (what === 'everything') await forgetRest();
}

async function wipeReader(reader: ReaderDatabase): Promise<void> {
  await reader.transaction('rw', reader.tables, async () => {
    await empty(reader);
    await reader.rules.bulkPut(firstRules());
  });
}

/**
 * In one transaction over all tables: it begins after every one that was asked for before, by
 * whomever, and lets none in until it is done.
 */
async function empty(database: Dexie): Promise<void> {
  const { tables } = database;
  await database.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}
