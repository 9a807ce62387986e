import { dayStartMs, type IsoDate } from '@/lib/core/iso-date';

/** The day of the week: 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(dayStartMs(day)).getUTCDay();
}

/** Whether the day is a Monday to Friday. */
export function isWeekday(day: IsoDate): boolean {
  const weekday = weekdayOf(day);
  return weekday >= 1 && weekday <= 5;
}
