import { useEffect, useRef } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { WatchRow } from '@/lib/core/watch/row';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { readWatchRows } from '@/lib/services/watch-rows';

const reader = new ReaderDatabase();
const cache = new CacheDatabase();

/**
 * The watchlist, read again whenever the background writes; null until it was read once. What is
 * new is reported as seen, yet stays marked for as long as the popup is open.
 */
export function useWatchlist(): readonly WatchRow[] | null {
  const rows = useLiveQuery(() => readWatchRows(reader, cache, Date.now()), []);
  const marked = useRef(new Map<string, number>());
  const unseen = rows?.reduce((sum, row) => sum + row.unseen, 0) ?? 0;
  useEffect(() => {
    if (unseen > 0) void send('watch.seen', null);
  }, [unseen]);
  if (!rows) return null;
  return rows.map((row) => {
    const mark = Math.max(row.unseen, marked.current.get(row.cik) ?? 0);
    marked.current.set(row.cik, mark);
    return { ...row, unseen: mark };
  });
}
