import type { Cik } from '@/lib/core/edgar/cik';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { CacheDatabase } from '@/lib/db/cache';
import type { HistoryRow, Subject } from '@/lib/db/history-rows';
import { dealtWith } from './history-list';
import { wantedRows } from './history-work';

/** How far the loading of a subject's history has come, by what is kept. Reads only. */
export async function readLoading(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
): Promise<HistoryLoading> {
  return loadingOf(cache, await cache.histories.get([subject, cik]));
}

/** The same of a row that was read already. */
export async function loadingOf(
  cache: CacheDatabase,
  row: HistoryRow | undefined,
): Promise<HistoryLoading> {
  if (!row) return { state: 'none', wantedSince: null, read: 0, of: null, problem: null };
  const { state, wantedSince, problem, list } = row;
  if (!list) return { state, wantedSince, read: 0, of: null, problem };
  const wanted = wantedRows({ ...row, list });
  const known = await dealtWith(cache, wanted);
  return { state, wantedSince, read: known.size, of: wanted.length, problem };
}
