import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { isWeekday } from './weekday';

// EDGAR takes in filings Monday to Friday, 06:00 to 22:00 Eastern time (SEC, "EDGAR filer
// manual", volume I, section 2). Federal holidays are left to polite emptiness: a poll then
// finds nothing, and ad hoc closures cannot be known in advance anyway.
export const OPENS_AT_HOUR = 6;
export const CLOSES_AT_HOUR = 22;
/** A filing may appear in the lists a little after the door closes. */
const SETTLE_MINUTES = 30;

const eastern = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day on the calendar of the SEC, which dates filings in Eastern time. */
export function easternDay(ms: number): IsoDate {
  return easternClock(ms).day;
}

/** Whether EDGAR takes in filings at that moment, or has only just stopped. */
export function isEdgarOpen(ms: number): boolean {
  const { day, minutes } = easternClock(ms);
  return (
    isWeekday(day) &&
    minutes >= OPENS_AT_HOUR * 60 &&
    minutes < CLOSES_AT_HOUR * 60 + SETTLE_MINUTES
  );
}

/**
 * Whether anything can have been filed after `sinceMs` and up to `nowMs`: the question a poll
 * asks before it makes a request, right after a night, a weekend or a month of sleep too.
 */
export function couldHaveNewFilings(sinceMs: number, nowMs: number): boolean {
  if (nowMs === sinceMs) return false;
  // The clock was set back: what was fetched "later" says nothing about now.
  if (nowMs < sinceMs) return true;
  if (isEdgarOpen(nowMs) || isEdgarOpen(sinceMs)) return true;
  const now = easternClock(nowMs);
  const since = easternClock(sinceMs);
  // Both lie in closed hours: was there a whole opening between them?
  const firstDay = since.minutes < OPENS_AT_HOUR * 60 ? since.day : addDays(since.day, 1);
  const lastDay = now.minutes >= OPENS_AT_HOUR * 60 ? now.day : addDays(now.day, -1);
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (isWeekday(day)) return true;
  }
  return false;
}

/** The calendar and the clock of New York at a moment; `minutes` since midnight. */
export function easternClock(ms: number): { day: IsoDate; minutes: number } {
  const parts = Object.fromEntries(
    eastern.formatToParts(ms).map((part) => [part.type, part.value]),
  );
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}` as IsoDate,
    minutes: Number(parts['hour']) * 60 + Number(parts['minute']),
  };
}
