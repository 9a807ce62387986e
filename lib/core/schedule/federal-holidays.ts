import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { weekdayOf } from './weekday';

const SATURDAY = 6;
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

const JUNETEENTH_SINCE = 2021;

const known = new Map<number, ReadonlySet<IsoDate>>();

/**
 * The days on which the federal government keeps its holidays that fall by their date into a year:
 * a holiday on a Saturday is kept on the Friday before (for New Year's Day that is in the year
 * before), one on a Sunday on the Monday after. Sources: 5 U.S.C. 6103, Executive Order 11582. Good
 * Friday is none. Closures by decree, as for the funeral of a president, follow no rule and are
 * not here.
 */
export function federalHolidays(year: number): ReadonlySet<IsoDate> {
  const before = known.get(year);
  if (before) return before;
  const fixed = [
    '01-01',
    ...(year >= JUNETEENTH_SINCE ? ['06-19'] : []),
    '07-04',
    '11-11',
    '12-25',
  ];
  const holidays = new Set([
    ...fixed.map((rest) => observed(dayOf(year, rest))),
    nth(3, MONDAY, dayOf(year, '01-01')),
    nth(3, MONDAY, dayOf(year, '02-01')),
    // The last Monday of May is the first one from the 25th on.
    nth(1, MONDAY, dayOf(year, '05-25')),
    nth(1, MONDAY, dayOf(year, '09-01')),
    nth(2, MONDAY, dayOf(year, '10-01')),
    nth(4, THURSDAY, dayOf(year, '11-01')),
  ]);
  known.set(year, holidays);
  return holidays;
}

function dayOf(year: number, rest: string): IsoDate {
  return `${String(year).padStart(4, '0')}-${rest}` as IsoDate;
}

function observed(day: IsoDate): IsoDate {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return addDays(day, -1);
  return weekday === SUNDAY ? addDays(day, 1) : day;
}

/** The nth such weekday from that day on, the day itself included. */
function nth(count: number, weekday: number, from: IsoDate): IsoDate {
  return addDays(from, ((weekday - weekdayOf(from) + 7) % 7) + (count - 1) * 7);
}
