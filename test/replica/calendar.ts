import { addDays, dayStartMs, type IsoDate } from '@/lib/core/iso-date';

export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri';

/**
 * A weekday of the week `weeksAgo` weeks before the current one. Facts are dated this way, so that
 * the distance between any two of them never depends on the day the replica is started; weeks 1 to
 * 11 always lie inside a window of 90 days. Public holidays are not modelled.
 */
export type Days = (weeksAgo: number, weekday: Weekday) => IsoDate;

const WEEKDAYS: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Counts weeks back from `today`; the current week begins on its Monday, Sundays included. */
export function daysBefore(today: IsoDate): Days {
  const sinceMonday = (new Date(dayStartMs(today)).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  return (weeksAgo, weekday) => addDays(monday, WEEKDAYS.indexOf(weekday) - 7 * weeksAgo);
}

/** Today's date where the SEC is, in US Eastern time. */
export function easternToday(nowMs: number): IsoDate {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(nowMs);
  return day as IsoDate;
}

const EASTERN = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  timeZoneName: 'longOffset',
});

/** The offset of US Eastern time at noon of `day`, as `-05:00` or `-04:00`. */
export function easternOffset(day: IsoDate): string {
  const parts = EASTERN.formatToParts(dayStartMs(day) + 12 * 3_600_000);
  const zone = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return zone.replace('GMT', '');
}

/** Epoch milliseconds of a wall-clock time `HH:MM:SS` in US Eastern time. */
export function easternMs(day: IsoDate, time: string): number {
  return Date.parse(`${day}T${time}${easternOffset(day)}`);
}
