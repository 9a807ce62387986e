import type { Cik } from '@/lib/core/edgar/cik';
import type { CacheDatabase } from '@/lib/db/cache';

/** Drops all that a manager filed, in one transaction. */
export async function dropManager(cache: CacheDatabase, cik: Cik): Promise<void> {
  const { managers, books, asked } = cache;
  await cache.transaction('rw', managers, books, asked, async () => {
    await managers.delete(cik);
    await books.where('[cik+period]').between([cik], [cik, []]).delete();
    await asked.delete(['manager', cik]);
  });
}

/** Drops what a mutual fund reported, in one transaction. */
export async function dropMutualFund(cache: CacheDatabase, key: string): Promise<void> {
  const { mutualFunds, asked } = cache;
  await cache.transaction('rw', mutualFunds, asked, async () => {
    await mutualFunds.delete(key);
    await asked.delete(['mutual-fund', key]);
  });
}
