import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { isNotice, windowStart } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { newsOfCompany } from '@/lib/core/watch/derive-news';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { ListedFiling } from '@/lib/core/watch/filing-news';
import { monthSums } from '@/lib/core/watch/month-sums';
import { quartersOfCompany } from '@/lib/core/watch/taken-back';
import type { CacheDatabase } from '@/lib/db/cache';
import type { Now } from '../clock';
import type { CompanyReader } from '../company-reader';
import type { Funds } from '../funds/funds';
import type { FilingLists } from '../filing-lists';
import { readCompanyHistory } from '../read-company-history';
import { windowList } from '../window-list';
import { listedFilings, newestOf, type Found, type Listed } from './found';

/** What the check of a company draws on. */
export interface CompanySources {
  readonly cache: CacheDatabase;
  readonly companies: CompanyReader;
  readonly lists: Pick<FilingLists, 'fetch'>;
  readonly funds: Pick<Funds, 'inCompany'>;
  readonly now: Now;
}

/** Fetches what is new of a company; `maxAgeMs` old is new enough. */
export async function checkCompany(
  sources: CompanySources,
  entry: WatchEntry,
  maxAgeMs: number,
): Promise<Result<Found, Problem>> {
  const { companies } = sources;
  const { problem } = (await companies.isFresh(entry.cik, maxAgeMs))
    ? await companies.kept(entry.cik)
    : await companies.refresh(entry.cik, 'watchlist', () => {});
  if (problem) return fail(problem);
  const found = await keptOfCompany(sources, entry);
  return found ? ok(found) : fail({ kind: 'fault', detail: 'nothing is kept of the company' });
}

/**
 * The list of a company of which nothing is kept, without the filings on it: one request instead of
 * dozens, which is enough to tell what comes later from what was there. Null where something is
 * kept, for then no more than what is new has to be read anyway.
 */
export async function listCompany(
  { cache, lists }: CompanySources,
  { cik }: WatchEntry,
): Promise<Result<Listed, Problem> | null> {
  if (await cache.submissions.get(cik)) return null;
  const fetched = await lists.fetch(cik, 'watchlist');
  if (!fetched.ok) return fetched;
  const { name, fetchedAtMs, rows, schedules } = windowList(fetched.value);
  return ok({ name, checkedAtMs: fetchedAtMs, listed: [...rows, ...(schedules ?? [])] });
}

/** What the cache says of it, without any request; null before it was read. */
export async function keptOfCompany(
  { cache, funds, now }: CompanySources,
  { cik, ticker, name }: Pick<WatchEntry, 'cik' | 'ticker' | 'name'>,
): Promise<Found | null> {
  const [history, list, inCompany] = await Promise.all([
    readCompanyHistory(cache, cik, now()),
    cache.submissions.get(cik),
    funds.inCompany(cik),
  ]);
  if (!history || !list || history.asOfMs === null) return null;
  const { report, events, signals, heldSince, asOfMs } = history;
  const today = easternDay(now());
  const since = windowStart(today);
  const rows = [...list.rows.filter(isNotice), ...(list.schedules ?? [])];
  const derived = newsOfCompany(
    {
      events,
      signals,
      filings: listedFilings(cik, rows, roleOf),
      funds: inCompany?.inCompany ?? null,
    },
    { cik, ticker, name },
    since,
  );
  const isWhole = report.unread.length === 0 && report.beyondLimit === 0;
  return {
    name: list.name,
    derived,
    checkedAtMs: asOfMs,
    listed: [...list.rows, ...(list.schedules ?? [])],
    covers: {
      insidersSince: isWhole ? since : null,
      quarters: quartersOfCompany(inCompany?.inCompany ?? null),
    },
    summary: {
      latest: newestOf(derived),
      months: monthSums(events, heldSince, today),
      filings: report.filings,
      unread: report.unread.length + report.beyondLimit,
    },
  };
}

/** The list of whom a Schedule is about states a file number, that of who filed it states none. */
function roleOf(row: SubmissionRow): ListedFiling['role'] {
  if (isNotice(row)) return 'subject';
  return row.fileNumber?.startsWith('005-') ? 'subject' : 'filer';
}
