import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { isBusinessDay } from '@/lib/core/schedule/business-days';
import { DAYS_CAUGHT_UP } from './wide-limits';
import type { Stretch } from './wide-state';

/**
 * The days before `today` (on the SEC's calendar) whose index is still to be read, oldest first,
 * and those before them that are passed over because they are too many. `indexedTo` is the last
 * day whose filings are all named. Longer absences than a year are a year to it.
 */
export function indexDays(
  indexedTo: IsoDate,
  today: IsoDate,
): { readonly read: IsoDate[]; readonly passed: Stretch | null } {
  const missed: IsoDate[] = [];
  const first = addDays(today, -366);
  for (
    let day = addDays(indexedTo > first ? indexedTo : first, 1);
    day < today;
    day = addDays(day, 1)
  ) {
    if (isBusinessDay(day)) missed.push(day);
  }
  const passed = missed.slice(0, -DAYS_CAUGHT_UP);
  const [from, to] = [passed[0], passed.at(-1)];
  return { read: missed.slice(-DAYS_CAUGHT_UP), passed: from && to ? { from, to } : null };
}
