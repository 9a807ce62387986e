import { useEffect, useEffectEvent, useRef } from 'react';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { yearsBefore } from '@/lib/core/month';

/** How often a page wakes what it waits for: the browser may have stopped the worker. */
const WOKEN_EVERY_MS = 20_000;

/** What a page that has nothing to show begins with: enough to judge by, a minute to load. */
const YEARS_AT_FIRST = 1;

/** Keeps a load going that the page shows as running: `onWake` is called at once, then again. */
export function useKeptLoading(loading: HistoryLoading | null, onWake: () => void): void {
  const isRunning = loading?.state === 'running';
  const wake = useEffectEvent(onWake);
  useEffect(() => {
    if (!isRunning) return undefined;
    wake();
    const timer = setInterval(() => wake(), WOKEN_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
}

/**
 * Loads the last year, once, where a page was opened of which nothing is held and nothing was
 * asked for: whoever opens it has asked to see something. `loading` is null until it was read.
 */
export function useFirstLoad(
  isEmpty: boolean,
  loading: HistoryLoading | null,
  today: IsoDate,
  onLoad: (since: IsoDate) => void,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !isEmpty || loading?.state !== 'none') return;
    isDone.current = true;
    onLoad(yearsBefore(today, YEARS_AT_FIRST));
  });
}
