import type { FundLine } from '@/lib/core/directory/build-index';
import { readFundFile } from '@/lib/core/edgar/fund-file';
import { FUND_FILE_URL } from '@/lib/core/edgar/urls';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ListFile } from './renewed-list';

/** Nobody waits for the funds; a megabyte is not asked for again at once. */
const FIRST_RETRY_AFTER_MS = 15 * 60_000;

/** The SEC's list of fund tickers, kept whole. */
export function fundList(cache: CacheDatabase): ListFile<FundLine[]> {
  return {
    url: FUND_FILE_URL,
    firstRetryAfterMs: FIRST_RETRY_AFTER_MS,
    read: readFundFile,
    tables: [cache.funds],
    keep: async (entries) => {
      await cache.funds.put({ url: FUND_FILE_URL, entries });
    },
  };
}
