import { useLiveQuery } from 'dexie-react-hooks';
import type { ShownWatch } from '@/components/watch/popup-watch';
import type { NewsMark } from '@/lib/core/watch/news';
import { ReaderDatabase } from '@/lib/db/reader';
import { readWatchPage } from '@/lib/services/watch/read-watch';

const reader = new ReaderDatabase();

/** What was new since the popup was opened: it stays marked for as long as it is open. */
const fresh = new Set<NewsMark>();

/** The watch as it is now. */
export async function readWatch(): Promise<ShownWatch> {
  const page = await readWatchPage(reader);
  for (const { items } of page.groups) {
    for (const { id, seenAtMs } of items) if (seenAtMs === null) fresh.add(id);
  }
  return { ...page, fresh: new Set(fresh) };
}

/**
 * The watch, read again whenever the background writes. `early` was read before, outside of a live
 * query, which takes note of every key that it reads: of a long list that costs as much again.
 */
export function useWatch(early: ShownWatch): ShownWatch {
  return useLiveQuery(readWatch, []) ?? early;
}
