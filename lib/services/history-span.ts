import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import {
  isInsiderForm,
  isNotice,
  LIST_VERSION,
  windowStart,
} from '@/lib/core/insider/filing-window';
import { heldSpan, type HeldSpan } from '@/lib/core/insider/held-since';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { HistoryList, HistoryRow } from '@/lib/db/history-rows';
import { later } from './history-list';
import { windowList } from './window-list';

/**
 * Keeps a list that was fetched, or has grown, and marks in what span all that it lists was dealt
 * with; where nobody asked for the history yet, the list alone is kept for whoever does. `listFrom`
 * makes it of the list that is kept at that moment, to which the card may have added while this one
 * was on its way.
 */
export async function keepList(
  cache: CacheDatabase,
  { subject, cik }: Pick<HistoryRow, 'subject' | 'cik'>,
  listFrom: (kept: HistoryList | null) => HistoryList,
): Promise<void> {
  const { histories, historyLists, filings, notices } = cache;
  await cache.transaction('rw', [histories, historyLists, filings, notices], async () => {
    const kept = (await historyLists.get([subject, cik])) ?? null;
    const row = await histories.get([subject, cik]);
    const list = listFrom(kept);
    await historyLists.put({ ...list, subject, cik });
    if (!row) return;
    // A list that older code has chosen tells nothing of what is held.
    const before = kept?.version === LIST_VERSION ? row.held : null;
    const span = spanOf(list, row.wantedSince, await dealtWith(cache, list.rows), before);
    const until = before ? later(span.until, before.until) : span.until;
    await histories.put({ ...row, held: { ...span, until } });
  });
}

/**
 * Marks how far back everything is held, now that those filings are dealt with, and lets the card
 * go by the list where it is newer than the card's.
 */
export async function keepSpan(
  cache: CacheDatabase,
  { subject, cik, wantedSince, list }: HistoryRow & { readonly list: HistoryList },
  known: ReadonlySet<Accession>,
): Promise<void> {
  const { histories } = cache;
  const held = await cache.transaction('rw', histories, async () => {
    const row = await histories.get([subject, cik]);
    if (!row) return null;
    const span = spanOf(list, wantedSince, known, row.held);
    // The card may have added a newer list meanwhile, whose filings were all dealt with.
    const until = row.held ? later(span.until, row.held.until) : span.until;
    await histories.put({ ...row, held: { ...span, until } });
    return span;
  });
  if (held && subject === 'company') await keepWindow(cache, cik, list, held);
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

async function keepWindow(
  cache: CacheDatabase,
  cik: Cik,
  list: HistoryList,
  held: HeldSpan,
): Promise<void> {
  const day = easternDay(list.fetchedAtMs);
  const kept = await cache.submissions.get(cik);
  const isNewer = !kept || kept.fetchedAtMs < list.fetchedAtMs;
  const isWhole = held.since <= windowStart(day) && held.until >= day;
  // A history keeps no Schedules 13D and 13G: those of the list before stand.
  const schedules = kept?.schedules ?? [];
  if (isNewer && isWhole)
    await cache.submissions.put({ ...windowList({ ...list, cik }), schedules });
}

function spanOf(
  { rows, olderPages, fetchedAtMs }: HistoryList,
  wantedSince: HistoryRow['wantedSince'],
  known: ReadonlySet<Accession>,
  before: HeldSpan | null,
): HeldSpan {
  const listed = { rows, olderPages, wantedSince, fetchedOn: easternDay(fetchedAtMs) };
  return heldSpan(listed, ({ accession }) => known.has(accession), before);
}
