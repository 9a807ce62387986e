import { FUND_FILE_URL } from '@/lib/core/edgar/urls';
import type { FundLine } from '@/lib/core/directory/build-index';
import type { FoundMutualFund, KnownAdviser } from '@/lib/core/look-up/subject';
import type { ReadMutualFund } from '@/lib/core/nport/mutual-fund-view';
import type { CacheDatabase } from '@/lib/db/cache';

/** Five letters, the last an X: bought from its manager, and kept out of the index of pages. */
const MUTUAL_FUND = /^[A-Z]{4}X$/;

/** Those of the tickers that are mutual funds', from the kept list of them. */
export async function mutualFundLines(
  cache: CacheDatabase,
  tickers: readonly string[],
): Promise<FundLine[]> {
  const wanted = new Set(tickers.filter((ticker) => MUTUAL_FUND.test(ticker)));
  // The list is one large row: it is read only for what can be on it.
  if (wanted.size === 0) return [];
  const list = await cache.funds.get(FUND_FILE_URL);
  return (list?.entries ?? []).filter(({ ticker }) => wanted.has(ticker));
}

/** A fund as an answer, with what is kept of its adviser. */
export async function mutualFundOf(
  cache: CacheDatabase,
  { cik, ticker, series }: FundLine,
): Promise<FoundMutualFund> {
  const kept = await cache.mutualFunds.get(series);
  return { kind: 'mutual-fund', cik, ticker, series, adviser: adviserIn(kept?.fund.adviser) };
}

function adviserIn(adviser: ReadMutualFund['adviser'] | undefined): KnownAdviser {
  if (!adviser || adviser.state === 'problem') return { state: 'unasked' };
  if (adviser.state === 'unknown') return { state: 'unclear', name: null };
  const { manager, name } = adviser;
  return manager ? { state: 'known', manager } : { state: 'unclear', name };
}
