import { useEffect, useState } from 'react';
import { liveQuery } from 'dexie';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { CacheDatabase } from '@/lib/db/cache';
import type { LedgerDatabase } from '@/lib/db/ledger';
import { readLedger } from '@/lib/services/read-ledger';

/** While requests go out, the list is read again so often, in milliseconds. */
const EVERY_MS = 2_000;

/**
 * The requests of the last 30 days, followed as they go out; null until they were read. What reading
 * throws is thrown while drawing, so that the boundary around it tells it.
 */
export function useLedger(stored: {
  readonly ledger: LedgerDatabase;
  readonly cache: CacheDatabase;
}): readonly LedgerLine[] | null {
  const [lines, setLines] = useState<readonly LedgerLine[] | null>(null);
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
  useEffect(() => {
    const { ledger, cache } = stored;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let readAtMs = Number.NEGATIVE_INFINITY;
    let isGone = false;
    const keepFault = (reason: unknown) => {
      if (!isGone) setFault({ reason });
    };
    const read = async () => {
      timer = null;
      readAtMs = Date.now();
      const found = await readLedger(ledger, cache, readAtMs);
      if (!isGone) setLines(found);
    };
    // The newest row alone is watched, and the number of them: the whole list may be long.
    const changes = liveQuery(() =>
      Promise.all([ledger.requests.count(), ledger.requests.orderBy('atMs').last()]),
    ).subscribe(() => {
      const inMs = Math.max(0, readAtMs + EVERY_MS - Date.now());
      timer ??= setTimeout(() => void read().catch(keepFault), inMs);
    }, keepFault);
    return () => {
      isGone = true;
      changes.unsubscribe();
      if (timer !== null) clearTimeout(timer);
    };
  }, [stored]);
  if (fault) throw fault.reason;
  return lines;
}
