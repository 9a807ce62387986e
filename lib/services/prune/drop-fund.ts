import { Dexie } from 'dexie';
import type { Cik } from '@/lib/core/edgar/cik';
import { watchId } from '@/lib/core/watch/entry';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';

/**
 * Drops all that a manager filed, in one transaction. Returns false where the reader follows or
 * watches it by now and it is left alone: what it filed may be being read at this moment.
 */
export function dropManager(
  cache: CacheDatabase,
  reader: ReaderDatabase,
  cik: Cik,
): Promise<boolean> {
  const { managers, books, asked } = cache;
  return cache.transaction('rw', managers, books, asked, async () => {
    if (await Dexie.waitFor(isWanted(reader, cik))) return false;
    await managers.delete(cik);
    await books.where('[cik+period]').between([cik], [cik, []]).delete();
    await asked.delete(['manager', cik]);
    return true;
  });
}

async function isWanted({ follows, entries }: ReaderDatabase, cik: Cik): Promise<boolean> {
  const [follow, entry] = await Promise.all([follows.get(cik), entries.get(watchId('fund', cik))]);
  return follow !== undefined || entry !== undefined;
}
