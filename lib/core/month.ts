import { addDays, type IsoDate } from './iso-date';

/** Calendar months counted through the years, so that neighbours differ by one. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first day of a month as `monthOf` counts it. */
export function firstDayOf(month: number): IsoDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as IsoDate;
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
export function monthsBefore(day: IsoDate, count: number): IsoDate {
  const first = firstDayOf(monthOf(day) - count);
  const last = addDays(firstDayOf(monthOf(day) - count + 1), -1);
  const same = `${first.slice(0, 8)}${day.slice(8)}` as IsoDate;
  return same < last ? same : last;
}

/** The same day so many years earlier; 28 February for a 29th that the year has not. */
export function yearsBefore(day: IsoDate, count: number): IsoDate {
  return monthsBefore(day, count * 12);
}
