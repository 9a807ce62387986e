import { listedSince, type OlderPage, type SubmissionRow } from '@/lib/core/edgar/submissions';
import {
  insiderWindow,
  LIST_VERSION,
  rowsWorthKeeping,
  windowStart,
} from '@/lib/core/insider/filing-window';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, SubmissionsRow } from '@/lib/db/cache';
import type { HistoryList } from '@/lib/db/history-rows';
import type { FetchedList } from './filing-lists';

/**
 * A newly fetched list, with all that was listed before it by the same code. The SEC cuts its older
 * pages anew from time to time, so that only the new list says which of them are still to be read;
 * what lies on them and was listed before is not read again.
 */
export function listAnew(before: HistoryList | null, fetched: FetchedList): HistoryList {
  const { name, fetchedAtMs, olderPages } = fetched;
  const list = { name, fetchedAtMs, version: LIST_VERSION };
  const rows = rowsWorthKeeping(fetched.rows);
  const first = listedSince(olderPages);
  const meets =
    before?.version === LIST_VERSION &&
    (!first || first <= addDays(easternDay(before.fetchedAtMs), 1));
  if (!meets) return { ...list, rows: mergeRows([], rows), olderPages };
  const known = listedSince(before.olderPages);
  const left = olderPages
    .filter(({ from }) => known !== null && from < known)
    .map((page) =>
      known !== null && page.to >= known ? { ...page, to: addDays(known, -1) } : page,
    );
  return { ...list, rows: mergeRows(before.rows, rows), olderPages: left };
}

/** The list with the rows of one of its older pages. */
export function withPage(
  list: HistoryList,
  page: OlderPage,
  rows: readonly SubmissionRow[],
): HistoryList {
  return {
    ...list,
    rows: mergeRows(list.rows, rowsWorthKeeping(rows)),
    olderPages: pagesWithout(list.olderPages, page),
  };
}

/** The pages that are left when one of them is read. */
export function pagesWithout(pages: readonly OlderPage[], page: OlderPage): OlderPage[] {
  return pages.filter(({ name }) => name !== page.name);
}

/**
 * Adds a list that the card went by, all of whose filings were dealt with, to the company's
 * history: what is held from before the window stays joined to it.
 */
export async function extendHistory(cache: CacheDatabase, list: SubmissionsRow): Promise<void> {
  const { histories, historyLists } = cache;
  const day = easternDay(list.fetchedAtMs);
  if (insiderWindow(list.rows, day).beyond.length > 0) return;
  await cache.transaction('rw', histories, historyLists, async () => {
    const row = await histories.get(['company', list.cik]);
    const known = await historyLists.get(['company', list.cik]);
    if (!row?.held || known?.version !== list.version) return;
    const { since, until } = row.held;
    if (until < windowStart(day)) return;
    await histories.put({ ...row, held: { since, until: later(until, day) } });
    await historyLists.put({ ...known, rows: mergeRows(known.rows, list.rows) });
  });
}

/** Newest first, each accession once, as the later of the two lists has it. */
function mergeRows(
  before: readonly SubmissionRow[],
  added: readonly SubmissionRow[],
): SubmissionRow[] {
  const rows = new Map([...before, ...added].map((row) => [row.accession, row]));
  return [...rows.values()].sort(
    (a, b) => compareText(b.filedOn, a.filedOn) || compareText(b.accession, a.accession),
  );
}

/** The later of two days. */
export function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
