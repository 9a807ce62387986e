import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ShownWatch } from '@/components/watch/popup-watch';
import type { NewsMark } from '@/lib/core/watch/news';
import { ReaderDatabase } from '@/lib/db/reader';
import { readWatchPage } from '@/lib/services/watch/read-watch';

const reader = new ReaderDatabase();

/** What was new since the popup was opened: it stays marked for as long as it is open. */
const fresh = new Set<NewsMark>();

async function read(): Promise<ShownWatch> {
  const page = await readWatchPage(reader);
  for (const { items } of page.groups) {
    for (const { id, seenAtMs } of items) if (seenAtMs === null) fresh.add(id);
  }
  return { ...page, fresh: new Set(fresh) };
}

// Begun before anything is drawn, and outside of a live query, which takes note of every key that
// it reads: of a long list that costs as much as the reading.
const first = read();

/** The watch, read again whenever the background writes; null until it was read once. */
export function useWatch(): ShownWatch | null {
  const [early, setEarly] = useState<ShownWatch | null>(null);
  useEffect(() => void first.then(setEarly), []);
  const isDrawn = early !== null;
  const held = useLiveQuery(() => (isDrawn ? read() : null), [isDrawn]);
  return held ?? early;
}
