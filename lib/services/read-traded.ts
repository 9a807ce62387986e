import type { Cik } from '@/lib/core/edgar/cik';
import { addDays, utcDay } from '@/lib/core/iso-date';
import type { CacheDatabase } from '@/lib/db/cache';

const DAYS = 90;

/** So many companies are looked up at most: a popup has to open at once. */
const MOST = 60;

/**
 * Those of the companies about which the cache holds a filing of the last 90 days with a market
 * trade. Of the others nothing is known by that. Reads only, for live queries.
 */
export async function readTraded(
  cache: CacheDatabase,
  ciks: readonly Cik[],
  nowMs: number,
): Promise<ReadonlySet<Cik>> {
  const today = utcDay(nowMs);
  const since = addDays(today, -DAYS);
  const traded = await Promise.all(
    ciks.slice(0, MOST).map(async (cik) => {
      const row = await cache.transactions
        .where('[issuerCik+filedOn]')
        .between([cik, since], [cik, today], true, true)
        .and((one) => one.class === 'open-market' || one.class === 'open-market-sale')
        .first();
      return row ? [cik] : [];
    }),
  );
  return new Set(traded.flat());
}
