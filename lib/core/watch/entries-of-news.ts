import { watchId, type WatchEntry, type WatchId } from './entry';
import type { NewsItem, NewsSubject } from './news';

/**
 * The entries of the watchlist by which news of a subject came, the subject's own first. Give its
 * items each once: of an event under two entries the other one may be missing.
 */
export function entriesOfNews(
  subject: NewsSubject,
  items: readonly Pick<NewsItem, 'watchId'>[],
  entries: ReadonlyMap<WatchId, WatchEntry>,
): WatchEntry[] {
  const ids = new Set([watchId('company', subject.cik), ...items.map((item) => item.watchId)]);
  return [...ids].flatMap((id) => entries.get(id) ?? []);
}
