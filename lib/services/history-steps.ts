import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { LIST_VERSION } from '@/lib/core/insider/filing-window';
import type { Problem } from '@/lib/core/problem';
import { couldHaveNewFilings } from '@/lib/core/schedule/edgar-hours';
import type { HistoryList, HistoryRow } from '@/lib/db/history-rows';
import { dealWith, PRIORITY, type HistorySources } from './history-document';
import { listAnew, pagesWithout, withPage } from './history-list';
import { dealtWith, keepList, keepSpan } from './history-span';
import { rowsLeft, wantedRows, type ListedHistory } from './history-work';

/** As many as may be under way at once by the pace of the queue. */
const LANES = 5;
/** How many filings are dealt with before the span that is held is marked anew. */
const CHUNK = 25;
/** A list this young is not fetched again, in milliseconds. */
const FRESH_FOR_MS = 10 * 60_000;

/** Fetches the list of filings where it is not fresh, and keeps it. */
export async function fetchList(
  { cache, lists, now }: HistorySources,
  history: HistoryRow,
): Promise<Problem | null> {
  const { subject, cik } = history;
  const list = (await cache.historyLists.get([subject, cik])) ?? null;
  if (list && isFresh(list, now())) return null;
  const fetched = await lists.fetch(cik, PRIORITY);
  if (!fetched.ok) return fetched.problem;
  await keepList(cache, history, (kept) => listAnew(kept, fetched.value));
  return null;
}

/** Fetches the newest of the older pages that reach into the time wanted; null when none does. */
export async function fetchOlderPage(
  { cache, lists }: HistorySources,
  history: ListedHistory,
): Promise<{ problem: Problem | null } | null> {
  const { cik, wantedSince, list } = history;
  const [page] = list.olderPages
    .filter(({ to }) => to >= wantedSince)
    .sort((a, b) => (a.to < b.to ? 1 : -1));
  if (!page) return null;
  const left = pagesWithout(list.olderPages, page);
  const rows = await lists.fetchOlder(cik, page, left, PRIORITY);
  if (!rows.ok) return rows;
  await keepList(cache, history, (kept) => withPage(kept ?? list, page, rows.value));
  return { problem: null };
}

/**
 * Fetches and derives what is left of a history, newest first, a few at a time, until all is dealt
 * with, a problem comes, or `isStopped` says so. How many are dealt with is kept with each.
 */
export async function fetchRows(
  sources: HistorySources,
  history: ListedHistory,
  isStopped: () => boolean,
): Promise<Problem | null> {
  const { cache } = sources;
  const { subject, cik, list } = history;
  const wanted = wantedRows(history);
  const left = await rowsLeft(cache, sources, history, wanted);
  const known = await dealtWith(cache, list.rows);
  const of = wanted.length;
  let read = of - left.length;
  const tell = async () => {
    if (!isStopped()) await cache.histories.update([subject, cik], { read, of });
  };
  await tell();
  for (;;) {
    const rows = left.splice(0, CHUNK);
    const deal = async (row: SubmissionRow) => {
      const problem = await dealWith(sources, history, row);
      if (problem) return problem;
      known.add(row.accession);
      read++;
      await tell();
      return null;
    };
    const problem = await inLanes(rows, deal, isStopped);
    await keepSpan(cache, history, known);
    if (problem || left.length === 0 || isStopped()) return problem;
  }
}

/** Deals with rows, a few at a time, up to the first problem. */
async function inLanes(
  rows: SubmissionRow[],
  deal: (row: SubmissionRow) => Promise<Problem | null>,
  isStopped: () => boolean,
): Promise<Problem | null> {
  let problem: Problem | null = null;
  const lane = async () => {
    for (let row = rows.shift(); row && !problem && !isStopped(); row = rows.shift()) {
      problem = (await deal(row)) ?? problem;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return problem;
}

function isFresh({ fetchedAtMs, version }: HistoryList, nowMs: number): boolean {
  if (version !== LIST_VERSION) return false;
  const age = nowMs - fetchedAtMs;
  return (age >= 0 && age < FRESH_FOR_MS) || !couldHaveNewFilings(fetchedAtMs, nowMs);
}
