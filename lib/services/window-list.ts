import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import {
  isNotice,
  LIST_VERSION,
  rowsInWindow,
  rowsWorthKeeping,
} from '@/lib/core/insider/filing-window';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { isNewsForm } from '@/lib/core/watch/filing-news';
import type { SubmissionsRow } from '@/lib/db/cache';

/** What is kept of a fetched list for the card: insider filings and notices of the window. */
export function windowList(list: {
  readonly cik: Cik;
  readonly name: string;
  readonly rows: readonly SubmissionRow[];
  readonly fetchedAtMs: number;
}): SubmissionsRow {
  const { cik, name, fetchedAtMs } = list;
  const inWindow = rowsInWindow(list.rows, easternDay(fetchedAtMs));
  const rows = rowsWorthKeeping(inWindow);
  const schedules = inWindow.filter((row) => isNewsForm(row.form) && !isNotice(row));
  return { cik, name, fetchedAtMs, rows, schedules, version: LIST_VERSION };
}
