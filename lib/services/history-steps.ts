import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { windowStart } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { couldHaveNewFilings, easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { HistoryList, HistoryRow, Subject } from '@/lib/db/history-rows';
import { dealWith, PRIORITY, type HistorySources } from './history-document';
import { listAnew, pagesWithout, withPage, withSpan } from './history-list';
import { rowsLeft, type ListedHistory } from './history-work';
import { windowList } from './window-list';

/** As many as may be under way at once by the pace of the queue. */
const LANES = 5;
/** How many filings are dealt with before the span that is held is marked anew. */
const CHUNK = 25;
/** A list this young is not fetched again, in milliseconds. */
const FRESH_FOR_MS = 10 * 60_000;

/** Fetches the list of filings where it is not fresh, and keeps it. */
export async function fetchList(
  { cache, lists, now }: HistorySources,
  { subject, cik, wantedSince, list }: HistoryRow,
): Promise<Problem | null> {
  if (list && isFresh(list, now())) return null;
  const fetched = await lists.fetch(cik, PRIORITY);
  if (!fetched.ok) return fetched.problem;
  const anew = listAnew(list, fetched.value);
  await keepList(cache, subject, cik, await withSpan(cache, { list: anew, wantedSince }, list));
  return null;
}

/** Fetches the newest of the older pages that reach into the time wanted; null when none does. */
export async function fetchOlderPage(
  { cache, lists }: HistorySources,
  { subject, cik, wantedSince, list }: ListedHistory,
): Promise<{ problem: Problem | null } | null> {
  const [page] = list.olderPages
    .filter(({ to }) => to >= wantedSince)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  if (!page) return null;
  const left = pagesWithout(list.olderPages, page);
  const rows = await lists.fetchOlder(cik, page, left, PRIORITY);
  if (!rows.ok) return rows;
  const longer = withPage(list, page, rows.value);
  const spanned = await withSpan(cache, { list: longer, wantedSince }, longer);
  await keepList(cache, subject, cik, spanned);
  return { problem: null };
}

/**
 * Fetches and derives what is left of a history, newest first, a few at a time, until all is dealt
 * with, a problem comes, or `isStopped` says so.
 */
export async function fetchRows(
  sources: HistorySources,
  history: ListedHistory,
  isStopped: () => boolean,
): Promise<Problem | null> {
  const { cache } = sources;
  const left = await rowsLeft(cache, sources, history);
  for (;;) {
    const problem = await fetchChunk(sources, history, left.splice(0, CHUNK), isStopped);
    await keepSpan(sources, history);
    if (problem || left.length === 0 || isStopped()) return problem;
  }
}

async function fetchChunk(
  sources: HistorySources,
  history: ListedHistory,
  rows: SubmissionRow[],
  isStopped: () => boolean,
): Promise<Problem | null> {
  let problem: Problem | null = null;
  const lane = async () => {
    for (let row = rows.shift(); row && !problem && !isStopped(); row = rows.shift()) {
      problem = (await dealWith(sources, history, row)) ?? problem;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return problem;
}

/** Marks how far back everything is held, and lets the card go by the newer list where it may. */
async function keepSpan({ cache }: HistorySources, history: HistoryRow): Promise<void> {
  const { subject, cik } = history;
  const row = await cache.histories.get([subject, cik]);
  if (!row?.list) return;
  const list = await withSpan(cache, { ...row, list: row.list }, row.list);
  await keepList(cache, subject, cik, list);
  if (subject !== 'company') return;
  const day = easternDay(list.fetchedAtMs);
  const kept = await cache.submissions.get(cik);
  const isNewer = !kept || kept.fetchedAtMs < list.fetchedAtMs;
  const isWhole = list.held.since <= windowStart(day) && list.held.until >= day;
  if (isNewer && isWhole) await cache.submissions.put(windowList({ cik, ...list }));
}

async function keepList(
  cache: CacheDatabase,
  subject: Subject,
  cik: Cik,
  list: HistoryList,
): Promise<void> {
  await cache.histories.update([subject, cik], { list });
}

function isFresh({ fetchedAtMs }: HistoryList, nowMs: number): boolean {
  const age = nowMs - fetchedAtMs;
  return (age >= 0 && age < FRESH_FOR_MS) || !couldHaveNewFilings(fetchedAtMs, nowMs);
}
