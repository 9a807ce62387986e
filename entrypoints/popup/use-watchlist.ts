import { useLiveQuery } from 'dexie-react-hooks';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { WatchRow } from '@/lib/core/watch/row';
import { CacheDatabase } from '@/lib/db/cache';
import { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { readWatchRows } from '@/lib/services/watch-rows';

const reader = new ReaderDatabase();
const cache = new CacheDatabase();

/** The new events met in each row since the popup was opened, by company. */
const marks = new Map<string, readonly TradeEvent[]>();
/** The rows of filings that were reported as seen. */
const reported = new Set<string>();

function report(rows: readonly WatchRow[]): void {
  const shown = rows.flatMap((row) => row.unseen.flatMap((event) => event.rows));
  const fresh = shown.filter((id) => !reported.has(id));
  if (fresh.length === 0) return;
  for (const id of fresh) reported.add(id);
  void send('watch.seen', { rows: fresh });
}

/** An event that was amended meanwhile takes the place of what it was: they share a row. */
function marked(row: WatchRow): WatchRow {
  const current = new Set<string>(row.unseen.flatMap((event) => event.rows));
  const earlier = (marks.get(row.cik) ?? []).filter(
    (event) => !event.rows.some((id) => current.has(id)),
  );
  const unseen = [...row.unseen, ...earlier];
  marks.set(row.cik, unseen);
  return { ...row, unseen };
}

async function readMarkedRows(): Promise<WatchRow[]> {
  const rows = await readWatchRows(reader, cache, Date.now());
  report(rows);
  return rows.map(marked);
}

/**
 * The watchlist, read again whenever the background writes; null until it was read once. What is
 * new is reported as seen, yet stays marked for as long as the popup is open.
 */
export function useWatchlist(): readonly WatchRow[] | null {
  return useLiveQuery(readMarkedRows, []) ?? null;
}
