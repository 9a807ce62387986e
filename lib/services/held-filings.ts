import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import {
  insiderWindow,
  isNotice,
  rowsInWindow,
  windowStart,
} from '@/lib/core/insider/filing-window';
import type { HeldSpan } from '@/lib/core/insider/held-since';
import type { FilingRef } from '@/lib/core/insider/report';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, SubmissionsRow } from '@/lib/db/cache';
import type { FilingRow } from '@/lib/db/filing-rows';
import type { HistoryList } from '@/lib/db/history-rows';

/** Everything held about a company's insiders, by the list that the card goes by. */
export interface HeldFilings {
  readonly list: SubmissionsRow;
  /** The list behind what is held from before the window; null where nothing is. */
  readonly history: HistoryList | null;
  /** From this filing day on nothing is missing. */
  readonly since: IsoDate;
  /** Those of the window, about other companies and unreadable ones too, newest first. */
  readonly window: readonly FilingRow[];
  /** Those about the company since `since`, from before the window. */
  readonly older: readonly FilingRow[];
  readonly notices: readonly FilingRef[];
  readonly beyondLimit: number;
}

/** Finds what is held about a company; null before its list was read for the first time. */
export async function heldFilings(
  cache: CacheDatabase,
  cik: Cik,
  today: IsoDate,
): Promise<HeldFilings | null> {
  const held = await heldInWindow(cache, cik, today);
  if (!held) return null;
  const start = windowStart(today);
  const since = await deepest(cache, held, today);
  if (since >= start) return held;
  const [history, older] = await Promise.all([
    cache.historyLists.get(['company', cik]),
    filedBetween(cache, cik, since, start),
  ]);
  return { ...held, since, older, history: history ?? null };
}

/** The same for the window alone, whatever is held from before it. */
async function heldInWindow(
  cache: CacheDatabase,
  cik: Cik,
  today: IsoDate,
): Promise<HeldFilings | null> {
  const list = await cache.submissions.get(cik);
  if (!list) return null;
  const { read, beyond } = insiderWindow(list.rows, today);
  const rows = [...read, ...beyond];
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const window = kept.flatMap((filing) => filing ?? []);
  const gap = rows.find((_, index) => kept[index] === undefined);
  return {
    list,
    history: null,
    since: gap ? addDays(gap.filedOn, 1) : windowStart(today),
    window,
    older: [],
    notices: await noticesAbout(cache, cik, rowsInWindow(list.rows, today)),
    beyondLimit: rows.length - window.length,
  };
}

/**
 * Whether a company is held still. What is read of it takes several steps: where it was dropped
 * between them, which takes its list away first, the figures would be those of a part of it.
 */
export async function isHeldStill(cache: CacheDatabase, cik: Cik): Promise<boolean> {
  return (await cache.submissions.get(cik)) !== undefined;
}

/** The filings held that are about the company itself, newest first within the window. */
export function filingsAbout({ list, window, older }: HeldFilings): FilingRow[] {
  return [...window.filter(({ issuerCik }) => issuerCik === list.cik), ...older];
}

/** The history counts where it reaches up to the window of the list: no day between is missing. */
async function deepest(
  cache: CacheDatabase,
  { list, since, beyondLimit }: HeldFilings,
  today: IsoDate,
): Promise<IsoDate> {
  if (beyondLimit > 0) return since;
  const held: HeldSpan | null = (await cache.histories.get(['company', list.cik]))?.held ?? null;
  if (!held) return since;
  const meets = held.until >= windowStart(easternDay(list.fetchedAtMs));
  return meets && held.since < windowStart(today) ? held.since : since;
}

/** The filings about an issuer made since a day, and before another where one is given. */
export function filedBetween(
  cache: CacheDatabase,
  cik: Cik,
  since: IsoDate,
  before: IsoDate | null,
): Promise<FilingRow[]> {
  const filings = cache.filings.where('[issuerCik+filedOn]');
  return filings.between([cik, since], [cik, before ?? '\uffff'], true, false).toArray();
}

/** The notices of a list, save those that turned out to be about another company. */
async function noticesAbout(
  cache: CacheDatabase,
  cik: Cik,
  rows: readonly SubmissionRow[],
): Promise<FilingRef[]> {
  const listed = rows.filter(isNotice);
  const read = await cache.notices.bulkGet(listed.map(({ accession }) => accession));
  return listed
    .filter((_, index) => (read[index]?.issuerCik ?? cik) === cik)
    .map(({ accession, filedOn }) => ({
      accession,
      filedOn,
      url: filingIndexUrl(cik, accession),
    }));
}
