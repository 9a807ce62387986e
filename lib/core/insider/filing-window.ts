import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { OWNERSHIP_FORMS } from '@/lib/core/form4/ownership';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { WINDOW_DAYS } from './window';

const INSIDER_FORMS: readonly string[] = OWNERSHIP_FORMS;
const NOTICE_FORMS = ['144', '144/A'];
/** A bank's list holds hundreds of filings about other companies; the newest ones are read. */
const MOST_FILINGS = 120;
/** From this day on ownership forms are data (SEC release 33-8230); before it they are texts. */
const FIRST_DATA_DAY = '2003-06-30';

/** Which rows of a list are kept is decided anew: lists kept by an older version are not fresh. */
export const LIST_VERSION = 2;

/** Whether a row is a Form 3, 4 or 5, or an amendment to one. */
export function isInsiderForm({ form }: SubmissionRow): boolean {
  return INSIDER_FORMS.includes(form);
}

/** Whether a row is a Form 144, a notice of an intended sale. */
export function isNotice({ form }: SubmissionRow): boolean {
  return NOTICE_FORMS.includes(form);
}

/** Whether an ownership form was filed as a text, on paper or typed: nothing can read it. */
export function isTextForm({ filedOn, primaryDocument }: SubmissionRow): boolean {
  return filedOn < FIRST_DATA_DAY && !/\.xml$/i.test(primaryDocument);
}

/** The rows that matter to the insider line or its history, as they stand in the list. */
export function rowsWorthKeeping(rows: readonly SubmissionRow[]): SubmissionRow[] {
  return rows.filter((row) => isInsiderForm(row) || isNotice(row));
}

/** The first day of the window that ends on `today`. */
export function windowStart(today: IsoDate): IsoDate {
  return addDays(today, -WINDOW_DAYS);
}

/** The rows filed in the last 90 days. */
export function rowsInWindow(rows: readonly SubmissionRow[], today: IsoDate): SubmissionRow[] {
  const since = windowStart(today);
  return rows.filter(({ filedOn }) => filedOn >= since);
}

/** The insider filings of the last 90 days, newest first: those that are read, and those beyond. */
export function insiderWindow(
  rows: readonly SubmissionRow[],
  today: IsoDate,
): { read: SubmissionRow[]; beyond: SubmissionRow[] } {
  const all = rowsInWindow(rows, today).filter(isInsiderForm);
  return { read: all.slice(0, MOST_FILINGS), beyond: all.slice(MOST_FILINGS) };
}
