import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { LIST_VERSION, rowsInWindow, rowsWorthKeeping } from '@/lib/core/insider/filing-window';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { SubmissionsRow } from '@/lib/db/cache';

/** What is kept of a fetched list for the card: insider filings and notices of the window. */
export function windowList(list: {
  readonly cik: Cik;
  readonly name: string;
  readonly rows: readonly SubmissionRow[];
  readonly fetchedAtMs: number;
}): SubmissionsRow {
  const { cik, name, fetchedAtMs } = list;
  const rows = rowsInWindow(rowsWorthKeeping(list.rows), easternDay(fetchedAtMs));
  return { cik, name, fetchedAtMs, rows, version: LIST_VERSION };
}
