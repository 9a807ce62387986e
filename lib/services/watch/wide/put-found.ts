import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { Rule } from '@/lib/core/watch/rule';
import { ruleFor } from '@/lib/core/watch/rule-match';
import type { FoundNews } from '@/lib/core/watch/wide/feed-filings';
import type { ReaderDatabase } from '@/lib/db/reader';
import { rowOf } from '../watch-news';

/**
 * Keeps a filing of anybody as news, where a rule asks for it by its form, within a transaction
 * over the news and the entries. Of whoever is watched the watch keeps it itself.
 */
export async function putFound(
  { entries, news: kept }: ReaderDatabase,
  { id: watchId, news }: FoundNews,
  rules: readonly Rule[],
  tickers: ReadonlyMap<Cik, Ticker>,
  nowMs: number,
): Promise<void> {
  const [id] = news.marks;
  if (ruleFor(news, [], rules).rule === null) return;
  if ((await entries.get(watchId)) ?? (await kept.get([watchId, id]))) return;
  const subject = { ...news.subject, ticker: tickers.get(news.subject.cik) ?? null };
  await kept.put(
    rowOf({
      ...news,
      subject,
      id,
      watchId,
      foundAtMs: nowMs,
      seenAtMs: null,
      isWithdrawn: false,
      telling: { state: 'new' },
    }),
  );
}
