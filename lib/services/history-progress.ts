import type { Cik } from '@/lib/core/edgar/cik';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Subject } from '@/lib/db/history-rows';

/** How far a page's subject is, for its live query. */
export interface HistoryProgress {
  readonly loading: HistoryLoading;
  /** Changes with all that the page shows: its history is to be read again then. */
  readonly mark: string;
}

/** How far the loading of a subject's history has come, by its own small row alone. Reads only. */
export async function readLoading(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
): Promise<HistoryLoading> {
  const row = await cache.histories.get([subject, cik]);
  if (!row) return { state: 'none', wantedSince: null, read: 0, of: null, problem: null };
  const { state, wantedSince, read, of, problem } = row;
  return { state, wantedSince, read, of, problem };
}

/**
 * The same with a mark of all that is held. Few and small rows are read, since every filing that is
 * loaded has a live query read them again.
 */
export async function readProgress(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
): Promise<HistoryProgress> {
  const [loading, list, count] = await Promise.all([
    readLoading(cache, subject, cik),
    cache.submissions.get(cik),
    cache.outstanding.get(cik),
  ]);
  const { problem: _, ...held } = loading;
  return { loading, mark: JSON.stringify([held, list?.fetchedAtMs, count?.fetchedAtMs]) };
}
