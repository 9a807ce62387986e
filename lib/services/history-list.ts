import type { Accession } from '@/lib/core/edgar/accession';
import { listedSince, type OlderPage, type SubmissionRow } from '@/lib/core/edgar/submissions';
import {
  insiderWindow,
  isInsiderForm,
  isNotice,
  rowsWorthKeeping,
  windowStart,
} from '@/lib/core/insider/filing-window';
import { heldSpan } from '@/lib/core/insider/held-since';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, SubmissionsRow } from '@/lib/db/cache';
import type { HistoryList, HistoryRow } from '@/lib/db/history-rows';
import type { FetchedList } from './filing-lists';

type Listing = Omit<HistoryList, 'held'>;

/**
 * A newly fetched list, with all that was listed before it. The SEC cuts its older pages anew from
 * time to time, so that only the new list says which of them are still to be read; what lies on
 * them and was listed before is not read again.
 */
export function listAnew(before: HistoryList | null, fetched: FetchedList): Listing {
  const { name, fetchedAtMs, olderPages } = fetched;
  const rows = rowsWorthKeeping(fetched.rows);
  const first = listedSince(olderPages);
  const meets = before && (!first || first <= addDays(easternDay(before.fetchedAtMs), 1));
  if (!meets) return { name, fetchedAtMs, rows: mergeRows([], rows), olderPages };
  const known = listedSince(before.olderPages);
  const left = olderPages
    .filter(({ from }) => known !== null && from < known)
    .map((page) =>
      known !== null && page.to >= known ? { ...page, to: addDays(known, -1) } : page,
    );
  return { name, fetchedAtMs, rows: mergeRows(before.rows, rows), olderPages: left };
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

/** Marks in what span everything listed was dealt with, by what is kept. */
export async function withSpan(
  cache: CacheDatabase,
  { list, wantedSince }: Pick<HistoryRow, 'wantedSince'> & { readonly list: Listing },
  before: HistoryList | null,
): Promise<HistoryList> {
  const { rows, olderPages, fetchedAtMs } = list;
  const known = await dealtWith(cache, rows);
  const listed = { rows, olderPages, wantedSince, fetchedOn: easternDay(fetchedAtMs) };
  const held = heldSpan(listed, ({ accession }) => known.has(accession), before?.held ?? null);
  return { ...list, held };
}

/** The accession numbers of those rows that were fetched, readable or not. */
export async function dealtWith(
  cache: CacheDatabase,
  rows: readonly SubmissionRow[],
): Promise<Set<Accession>> {
  const [filings, notices] = await Promise.all([
    cache.filings.bulkGet(rows.filter(isInsiderForm).map(({ accession }) => accession)),
    cache.notices.bulkGet(rows.filter(isNotice).map(({ accession }) => accession)),
  ]);
  return new Set([...filings, ...notices].flatMap((row) => row?.accession ?? []));
}

/**
 * Adds a list that the card went by, all of whose filings were dealt with, to the company's
 * history: what is held from before the window stays joined to it.
 */
export async function extendHistory(cache: CacheDatabase, list: SubmissionsRow): Promise<void> {
  const { histories } = cache;
  const day = easternDay(list.fetchedAtMs);
  if (insiderWindow(list.rows, day).beyond.length > 0) return;
  await cache.transaction('rw', histories, async () => {
    const row = await histories.get(['company', list.cik]);
    if (!row?.list || row.list.held.until < windowStart(day)) return;
    const { held } = row.list;
    await histories.put({
      ...row,
      list: {
        ...row.list,
        rows: mergeRows(row.list.rows, list.rows),
        held: { since: held.since, until: later(held.until, day) },
      },
    });
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

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
