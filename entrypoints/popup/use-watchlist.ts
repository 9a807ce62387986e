import { useLiveQuery } from 'dexie-react-hooks';
import type { WatchRow } from '@/lib/core/watch/row';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { readWatchRows } from '@/lib/services/watch-rows';

const reader = new ReaderDatabase();
const cache = new CacheDatabase();

/** The greatest number of new events met in each row since the popup was opened. */
const marks = new Map<string, number>();

async function readMarkedRows(): Promise<WatchRow[]> {
  const rows = await readWatchRows(reader, cache, Date.now());
  if (rows.some((row) => row.unseen > 0)) void send('watch.seen', null);
  return rows.map((row) => {
    const unseen = Math.max(row.unseen, marks.get(row.cik) ?? 0);
    marks.set(row.cik, unseen);
    return { ...row, unseen };
  });
}

/**
 * The watchlist, read again whenever the background writes; null until it was read once. What is
 * new is reported as seen, yet stays marked for as long as the popup is open.
 */
export function useWatchlist(): readonly WatchRow[] | null {
  return useLiveQuery(readMarkedRows, []) ?? null;
}
