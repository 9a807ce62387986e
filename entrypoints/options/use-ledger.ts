import { useEffect, useState } from 'react';
import { liveQuery } from 'dexie';
import { AGAIN_AFTER_MS } from '@/components/fault-boundary';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { Problem } from '@/lib/core/problem';
import { problemOf } from '@/lib/core/problem-of';
import { fail, ok, type Result } from '@/lib/core/result';
import type { CacheDatabase } from '@/lib/db/cache';
import type { LedgerDatabase } from '@/lib/db/ledger';
import { readLedger } from '@/lib/services/read-ledger';

/** While requests go out, the list is read again so often, in milliseconds. */
const EVERY_MS = 2_000;

/**
 * The requests of the last 30 days, followed as they go out; null until they were read. Where they
 * cannot be read that is told in their place, and it is tried again after a while.
 */
export function useLedger(stored: {
  readonly ledger: LedgerDatabase;
  readonly cache: CacheDatabase;
}): Result<readonly LedgerLine[], Problem> | null {
  const [lines, setLines] = useState<Result<readonly LedgerLine[], Problem> | null>(null);
  const [faults, setFaults] = useState(0);
  useEffect(() => {
    const { ledger, cache } = stored;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let readAtMs = Number.NEGATIVE_INFINITY;
    let isGone = false;
    const keepFault = (reason: unknown) => {
      if (isGone) return;
      setLines(fail(problemOf(reason)));
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => setFaults(faults + 1), AGAIN_AFTER_MS);
    };
    const read = async () => {
      timer = null;
      readAtMs = Date.now();
      const found = await readLedger(ledger, cache, readAtMs);
      if (!isGone) setLines(ok(found));
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
  }, [stored, faults]);
  return lines;
}
