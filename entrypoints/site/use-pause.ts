import { useLiveQuery } from 'dexie-react-hooks';
import { pauseOf, type SitePause } from '@/lib/core/site/pause';
import { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';

const reader = new ReaderDatabase();
const NONE: readonly SitePause[] = [];

/** The sites that are paused as it is stored, those whose pause has ended among them. */
export async function readPauses(): Promise<readonly SitePause[]> {
  return (await readSettings(reader)).pausedSites;
}

/**
 * The pause that holds on a host at a moment (epoch milliseconds), followed as it changes; null
 * for none. `early` is what a page read before it was drawn.
 */
export function usePause(
  host: string | null,
  nowMs: number,
  early: readonly SitePause[] = NONE,
): SitePause | null {
  const pauses = useLiveQuery(readPauses, []) ?? early;
  return host === null ? null : pauseOf(pauses, [host], nowMs);
}
