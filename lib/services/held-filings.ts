import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import {
  insiderWindow,
  isNotice,
  rowsInWindow,
  windowStart,
} from '@/lib/core/insider/filing-window';
import type { FilingRef } from '@/lib/core/insider/report';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, FilingRow, SubmissionsRow } from '@/lib/db/cache';
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
  /** Those about the company since `since`. */
  readonly about: readonly FilingRow[];
  readonly notices: readonly FilingRef[];
  readonly beyondLimit: number;
}

/** Finds what is held about a company; null before its list was read for the first time. */
export async function heldFilings(
  cache: CacheDatabase,
  cik: Cik,
  today: IsoDate,
): Promise<HeldFilings | null> {
  const list = await cache.submissions.get(cik);
  if (!list) return null;
  const history = (await cache.histories.get(['company', cik]))?.list ?? null;
  const { read, beyond } = insiderWindow(list.rows, today);
  const rows = [...read, ...beyond];
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const window = kept.flatMap((filing) => filing ?? []);
  const gap = rows.find((_, index) => kept[index] === undefined);
  const start = windowStart(today);
  const since = gap ? addDays(gap.filedOn, 1) : deepest(start, list, history);
  const older = since < start ? await filedBetween(cache, cik, since, start) : [];
  return {
    list,
    history: since < start ? history : null,
    since,
    window,
    about: [...window.filter(({ issuerCik }) => issuerCik === cik), ...older],
    notices: await noticesAbout(cache, cik, rowsInWindow(list.rows, today)),
    beyondLimit: rows.length - window.length,
  };
}

/** The history counts where it reaches up to the window of the list: no day between is missing. */
function deepest(start: IsoDate, list: SubmissionsRow, history: HistoryList | null): IsoDate {
  if (!history) return start;
  const { since, until } = history.held;
  const meets = until >= windowStart(easternDay(list.fetchedAtMs));
  return meets && since < start ? since : start;
}

function filedBetween(
  cache: CacheDatabase,
  cik: Cik,
  since: IsoDate,
  before: IsoDate,
): Promise<FilingRow[]> {
  const filings = cache.filings.where('[issuerCik+filedOn]');
  return filings.between([cik, since], [cik, before], true, false).toArray();
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
