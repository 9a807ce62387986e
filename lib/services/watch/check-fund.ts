import type { PositionChange } from '@/lib/core/form13f/change';
import type { FundView } from '@/lib/core/form13f/funds-view';
import { filedText } from '@/lib/core/format/filed-text';
import { windowStart } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { parseTicker } from '@/lib/core/ticker/symbol';
import { newsOfFund } from '@/lib/core/watch/derive-news';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { NewsSubject } from '@/lib/core/watch/news';
import { quartersOfFund } from '@/lib/core/watch/taken-back';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Now } from '../clock';
import type { Funds } from '../funds/funds';
import { newestOf, type Found } from './found';

/** What the check of a manager draws on. */
export interface FundSources {
  readonly cache: CacheDatabase;
  readonly funds: Pick<Funds, 'check' | 'view'>;
  readonly now: Now;
}

/** Fetches what a manager filed about its newest two quarters; `maxAgeMs` old is new enough. */
export async function checkFund(
  sources: FundSources,
  entry: WatchEntry,
  maxAgeMs: number,
): Promise<Result<Found, Problem>> {
  const problem = await sources.funds.check(entry.cik, sources.now() - maxAgeMs);
  if (problem) return fail(problem);
  const found = await keptOfFund(sources, entry);
  return found ? ok(found) : fail({ kind: 'fault', detail: 'nothing is kept of the manager' });
}

/** What the cache says of the manager, without any request; null before anything was read. */
export async function keptOfFund(
  { cache, funds, now }: FundSources,
  { cik, name }: WatchEntry,
): Promise<Found | null> {
  const [view, row] = await Promise.all([funds.view(cik), cache.managers.get(cik)]);
  if (!view || !row || row.fetchedAtMs === null) return null;
  const since = windowStart(easternDay(now()));
  const filed = row.name ?? name;
  const derived = newsOfFund(
    {
      list: row.filings,
      shown: view.shown,
      filings: [],
      companyOf: (change) => companyOf(view, change),
    },
    { cik, ticker: null, name: name || filed },
    since,
  );
  const unread = row.unreadable.length;
  return {
    name: filed,
    derived,
    checkedAtMs: row.fetchedAtMs,
    listed: row.filings,
    covers: { insidersSince: null, quarters: quartersOfFund(cik, view.shown) },
    summary: { latest: newestOf(derived), months: [], filings: row.filings.length, unread },
  };
}

function companyOf(
  { tickers, companies }: FundView,
  { cusip, issuer }: PositionChange,
): NewsSubject | null {
  const cik = companies[cusip];
  if (cik === undefined) return null;
  return { cik, name: filedText(issuer), ticker: parseTicker(tickers[cusip] ?? '') };
}
