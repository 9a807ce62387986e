import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { federalHolidays } from './federal-holidays';
import { isWeekday } from './weekday';

/** A Form 4 is due before the end of the second business day after the trade: Rule 16a-3(g)(1). */
export const FORM4_BUSINESS_DAYS = 2;

/** Whether the SEC is open for business: Monday to Friday but for federal holidays. */
export function isBusinessDay(day: IsoDate): boolean {
  if (!isWeekday(day)) return false;
  const year = Number(day.slice(0, 4));
  // New Year's Day of the next year may be kept on the last day of this one.
  return !federalHolidays(year).has(day) && !federalHolidays(year + 1).has(day);
}

/**
 * How many business days passed from one day to another: those after `from` up to and with `to`.
 * Zero when none lies between, or when `to` is not the later day. Days on which the SEC was closed
 * by decree count as business days, so the number may be one too large in a rare week.
 */
export function businessDaysBetween(from: IsoDate, to: IsoDate): number {
  const length = daysBetween(from, to);
  if (length <= 0) return 0;
  const weeks = Math.floor(length / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1)) {
    if (isWeekday(day)) count += 1;
  }
  const last = Number(to.slice(0, 4)) + 1;
  for (let year = Number(from.slice(0, 4)); year <= last; year++) {
    // Observed holidays never fall on a weekend.
    for (const holiday of federalHolidays(year)) if (holiday > from && holiday <= to) count -= 1;
  }
  return count;
}
