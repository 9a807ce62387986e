import { useLiveQuery } from 'dexie-react-hooks';
import { pauseOf, type SitePause } from '@/lib/core/site/pause';
import { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';

const reader = new ReaderDatabase();

/** The pause that holds on a host at a moment (epoch milliseconds); null for none. */
export function usePause(host: string | null, nowMs: number): SitePause | null {
  const pauses = useLiveQuery(async () => (await readSettings(reader)).pausedSites, []);
  return pauses && host !== null ? pauseOf(pauses, [host], nowMs) : null;
}
