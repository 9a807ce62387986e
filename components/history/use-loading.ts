import { useEffect, useEffectEvent, useRef } from 'react';
import { yearsBefore } from '@/lib/core/format/history-words';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';

/** How often a page says again what it waits for: a worker that was stopped begins anew with it. */
const SAID_AGAIN_MS = 20_000;

/** What a page that has nothing to show begins with: enough to judge by, a minute to load. */
const YEARS_AT_FIRST = 1;

/**
 * Keeps a load going that the page shows as running: the browser may have stopped the worker. Said
 * at once and every twenty seconds; a load that goes on takes no notice of it.
 */
export function useKeptLoading(
  loading: HistoryLoading | null,
  onLoad: (since: IsoDate) => void,
): void {
  const wantedSince = loading?.state === 'running' ? loading.wantedSince : null;
  const say = useEffectEvent((since: IsoDate) => onLoad(since));
  useEffect(() => {
    if (wantedSince === null) return undefined;
    say(wantedSince);
    const timer = setInterval(() => say(wantedSince), SAID_AGAIN_MS);
    return () => clearInterval(timer);
  }, [wantedSince]);
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
