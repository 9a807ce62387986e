import type { OlderPage, SubmissionRow } from '@/lib/core/edgar/submissions';
import { listedSince } from '@/lib/core/edgar/submissions';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { isInsiderForm, isTextForm } from './filing-window';

/** The filing days between which nothing is missing. */
export interface HeldSpan {
  readonly since: IsoDate;
  readonly until: IsoDate;
}

/** What is listed of a subject's filings, and how far back they are wanted. */
export interface Listed {
  /** Newest first. */
  readonly rows: readonly SubmissionRow[];
  readonly olderPages: readonly OlderPage[];
  /** The day on which the list was fetched. */
  readonly fetchedOn: IsoDate;
  readonly wantedSince: IsoDate;
}

/**
 * The span in which every insider filing of a list was dealt with. What was held before stands
 * until all newer filings are there: a list that has just grown must not hide it. Nor does a wish
 * for less make it shorter. Forms that were filed as texts are dealt with, for nothing can read
 * them.
 */
export function heldSpan(
  { rows, olderPages, fetchedOn, wantedSince }: Listed,
  isDealtWith: (row: SubmissionRow) => boolean,
  before: HeldSpan | null,
): HeldSpan {
  const gaps = rows.filter((row) => isInsiderForm(row) && !isTextForm(row) && !isDealtWith(row));
  const isNews = ({ filedOn }: SubmissionRow) => before !== null && filedOn >= before.until;
  const gap = gaps.find((row) => !isNews(row));
  const until = gaps.some(isNews) && before ? before.until : fetchedOn;
  if (gap) return { since: addDays(gap.filedOn, 1), until };
  const oldest = rows.at(-1)?.filedOn;
  const first = oldest !== undefined && oldest < wantedSince ? oldest : wantedSince;
  const since = listedSince(olderPages) ?? first;
  const joins = before !== null && before.since < since && since <= addDays(before.until, 1);
  return { since: joins ? before.since : since, until };
}
