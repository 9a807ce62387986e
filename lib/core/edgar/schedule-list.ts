import type { SubmissionRow } from './submissions';

const FORM = /^SCHEDULE 13[DG](?:\/A)?$/;

/**
 * The newest Schedule 13D or 13G on a filer's list; null without one. Those before December 2024,
 * which were no XML, are called `SC 13D` and `SC 13G`, and are passed over.
 */
export function newestSchedule(rows: readonly SubmissionRow[]): SubmissionRow | null {
  const schedules = rows.filter(({ form }) => FORM.test(form.trim()));
  return schedules.reduce<SubmissionRow | null>(
    (newest, row) => (newest && newest.filedOn >= row.filedOn ? newest : row),
    null,
  );
}
