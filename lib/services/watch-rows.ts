import type { WindowReport } from '@/lib/core/insider/build-report';
import type { TradeEvent } from '@/lib/core/insider/report';
import { compareText } from '@/lib/core/order';
import type { WatchRow } from '@/lib/core/watch/row';
import { unseenEvents } from '@/lib/core/watch/unseen';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readWindow } from './kept-reading';

/** The watchlist as the popup shows it and the badge counts it, in the order it was made. */
export async function readWatchRows(
  reader: ReaderDatabase,
  cache: CacheDatabase,
  nowMs: number,
): Promise<WatchRow[]> {
  const watches = await reader.watches.orderBy('addedAtMs').toArray();
  return Promise.all(
    watches.map(async ({ cik, ticker, name, checkedAtMs, problem }) => {
      const report = await readWindow(cache, cik, nowMs);
      const seen = await reader.seen.where('cik').equals(cik).toArray();
      // Before the first check nothing can be called new.
      const trades = checkedAtMs === null || !report ? [] : report.trades;
      return {
        cik,
        ticker,
        name,
        newest: report ? newestEvent(report) : null,
        unseen: unseenEvents(trades, new Set(seen.map(({ id }) => id))),
        rest: report && restOf(report),
        checkedAtMs,
        problem,
      };
    }),
  );
}

function restOf({ filings, leftOut, unread, beyondLimit }: WindowReport): WatchRow['rest'] {
  return { filings, leftOut, unread: unread.length + beyondLimit };
}

/** By filing day, for that is when an event becomes news; a market trade before a lookalike. */
function newestEvent({ trades, lookalikes }: WindowReport): TradeEvent | null {
  return [...trades, ...lookalikes].sort((a, b) => compareText(b.filedOn, a.filedOn))[0] ?? null;
}
