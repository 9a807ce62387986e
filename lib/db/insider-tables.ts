import type { Table } from 'dexie';
import type { CacheDatabase } from './cache';

/** All that figures about insiders are made of: what is dropped of them is dropped at once. */
export function insiderTables(cache: CacheDatabase): Table[] {
  return [
    cache.submissions,
    cache.filings,
    cache.documents,
    cache.transactions,
    cache.holdings,
    cache.issuers,
    cache.notices,
    cache.outstanding,
    cache.histories,
    cache.historyLists,
    cache.owners,
  ];
}
