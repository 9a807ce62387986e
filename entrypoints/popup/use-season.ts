import { useLiveQuery } from 'dexie-react-hooks';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { Season } from '@/lib/core/form13f/season';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { readSeason } from '@/lib/services/funds/funds-in-company';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readFollowed } from '@/lib/services/funds/read-followed';

const tables = { cache: new CacheDatabase(), reader: new ReaderDatabase() };

interface FollowedSeason {
  readonly season: Season;
  readonly managers: readonly FollowedManager[];
}

/** How far the filing season has come; null while nothing was read, or nobody is followed. */
export function useSeason(): FollowedSeason | null {
  const held = useLiveQuery(async () => {
    const kept = new KeptFunds(tables);
    const season = await readSeason(kept, Date.now());
    return { season, managers: await readFollowed(tables, kept, Date.now()) };
  }, []);
  return held && held.season.followed > 0 ? held : null;
}
