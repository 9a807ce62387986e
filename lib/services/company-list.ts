import { readTickerFile } from '@/lib/core/edgar/ticker-file';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { CacheDatabase, TickerRow } from '@/lib/db/cache';
import type { ListFile } from './renewed-list';

/** Without any list readers wait for it; still, twenty open pages are one attempt, not twenty. */
const FIRST_RETRY_AFTER_MS = 20_000;

/** The SEC's list of companies' tickers, kept as rows with their days. */
export function companyList(cache: CacheDatabase): ListFile<DirectoryEntry[]> {
  return {
    url: TICKER_FILE_URL,
    firstRetryAfterMs: FIRST_RETRY_AFTER_MS,
    read: readTickerFile,
    tables: [cache.tickers],
    keep: async (entries, today, lastSeenOn) => {
      const kept = await cache.tickers.toArray();
      await cache.tickers.bulkPut(renewTickers(kept, entries, today, lastSeenOn ?? today));
    },
  };
}

/**
 * The rows to write when a new list takes the place of the old one: all of its entries, and those
 * that it lacks, with the day of the last list that held them.
 */
export function renewTickers(
  kept: readonly TickerRow[],
  entries: readonly DirectoryEntry[],
  today: IsoDate,
  lastSeenOn: IsoDate,
): TickerRow[] {
  const old = new Map(kept.map((row) => [keyOf(row), row]));
  const rows = new Map<string, TickerRow>();
  for (const [rank, entry] of entries.entries()) {
    const key = keyOf(entry);
    if (rows.has(key)) continue;
    const firstSeenOn = old.get(key)?.firstSeenOn ?? today;
    rows.set(key, { ...entry, rank, firstSeenOn, lastSeenOn: null });
  }
  const gone = kept.filter((row) => row.lastSeenOn === null && !rows.has(keyOf(row)));
  return [...rows.values(), ...gone.map((row) => ({ ...row, lastSeenOn }))];
}

function keyOf({ ticker, cik }: DirectoryEntry): string {
  return `${ticker} ${cik}`;
}
