import type { ReaderDatabase } from '@/lib/db/reader';
import { readWatchPage } from '@/lib/services/watch/read-watch';

/** The watchlist as the popup has it, each entry with its unseen news. */
export async function listedRows(reader: ReaderDatabase) {
  const { lines, groups } = await readWatchPage(reader);
  const news = groups.flatMap(({ items }) => items).filter(({ seenAtMs }) => seenAtMs === null);
  return lines.map(({ entry: { id, ticker, name }, summary, ...line }) => ({
    ...line,
    ticker,
    name,
    newest: summary?.latest ?? null,
    unseen: news.filter(({ watchId }) => watchId === id),
  }));
}
