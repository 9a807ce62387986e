import { isNotice, windowStart } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { newsOfPerson } from '@/lib/core/watch/derive-news';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { monthSums } from '@/lib/core/watch/month-sums';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Now } from '../clock';
import type { HistoryLoader } from '../history-loader';
import { readPersonHistory } from '../read-person-history';
import { listedFilings, newestOf, type Found } from './found';
import { tickersOf } from './tickers-of';

/** What the check of a reporting owner draws on. */
export interface PersonSources {
  readonly cache: CacheDatabase;
  readonly history: Pick<HistoryLoader, 'want' | 'run'>;
  readonly now: Now;
}

/** Fetches what a reporting owner filed in the last 90 days, at whatever company. */
export async function checkPerson(
  sources: PersonSources,
  entry: WatchEntry,
): Promise<Result<Found, Problem>> {
  const { cache, history, now } = sources;
  await history.want('person', entry.cik, windowStart(easternDay(now())));
  await history.run('person', entry.cik);
  const row = await cache.histories.get(['person', entry.cik]);
  if (row?.problem) return fail(row.problem);
  if (row?.state !== 'done') return fail({ kind: 'fault', detail: 'the reading was stopped' });
  const found = await keptOfPerson(sources, entry);
  return found ? ok(found) : fail({ kind: 'fault', detail: 'nothing is kept of the person' });
}

/** What the cache says of the owner, without any request; null before anything was read. */
export async function keptOfPerson(
  { cache, now }: PersonSources,
  { cik, name }: WatchEntry,
): Promise<Found | null> {
  const [history, list] = await Promise.all([
    readPersonHistory(cache, cik, now()),
    cache.historyLists.get(['person', cik]),
  ]);
  if (!history || !list || history.asOfMs === null) return null;
  const { events, unread, heldSince, asOfMs } = history;
  const today = easternDay(now());
  const since = windowStart(today);
  const tickers = await tickersOf(cache, new Set(events.map(({ issuerCik }) => issuerCik)));
  const derived = newsOfPerson(
    {
      events,
      filings: listedFilings(cik, list.rows.filter(isNotice), () => 'filer'),
      tickerOf: (issuer) => tickers.get(issuer)?.ticker ?? null,
    },
    { cik, ticker: null, name: name || history.name },
    since,
  );
  const unreadNow = unread.filter(({ filedOn }) => filedOn >= since).length;
  return {
    name: history.name,
    derived,
    checkedAtMs: asOfMs,
    listed: list.rows,
    covers: {
      insidersSince: unreadNow === 0 && heldSince <= since ? since : null,
      quarters: new Set(),
    },
    summary: {
      latest: newestOf(derived),
      months: monthSums(events, heldSince, today),
      filings: list.rows.filter(({ filedOn }) => filedOn >= since).length,
      unread: unreadNow,
    },
  };
}
