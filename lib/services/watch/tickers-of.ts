import type { Cik } from '@/lib/core/edgar/cik';
import type { CacheDatabase, TickerRow } from '@/lib/db/cache';

/** What the SEC's list says today of companies, their first symbol each; those it has not are left out. */
export async function tickersOf(
  cache: CacheDatabase,
  companies: ReadonlySet<Cik>,
): Promise<Map<Cik, TickerRow>> {
  const rows = await cache.tickers
    .where('cik')
    .anyOf([...companies])
    .sortBy('rank');
  const tickers = new Map<Cik, TickerRow>();
  for (const row of rows) {
    if (row.lastSeenOn === null && !tickers.has(row.cik)) tickers.set(row.cik, row);
  }
  return tickers;
}
