import { dayAt } from '@/lib/core/format/day';
import type { IsoDate } from '@/lib/core/iso-date';

/** The calendar and the clock on the reader's wall. */
export interface LocalClock {
  dayAt(ms: number): IsoDate;
  /** Minutes after midnight. */
  minuteAt(ms: number): number;
  /** The first moment after `ms` at which the clock shows that minute of the day. */
  nextAt(minute: number, ms: number): number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * The clock of the reader's time zone, unless another is named. On the days when clocks are put
 * forward or back, a minute that does not exist is taken as the one an hour on or back.
 */
export function localClock(timeZone?: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  });
  // Many items are asked about at one moment, and asking a calendar is dear.
  let asked = Number.NaN;
  let answer = 0;
  const minuteAt = (ms: number) => {
    if (ms === asked) return answer;
    const [hours, minutes] = format.format(ms).split(':');
    asked = ms;
    answer = Number(hours) * 60 + Number(minutes);
    return answer;
  };
  const nextAt = (minute: number, ms: number) => {
    const start = Math.floor(ms / MINUTE_MS) * MINUTE_MS;
    const ahead = (minute - minuteAt(ms) + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES;
    const guess = start + ahead * MINUTE_MS;
    // The clock was changed in between: what is off is taken off.
    const off = (minute - minuteAt(guess) + 1.5 * DAY_MINUTES) % DAY_MINUTES;
    const exact = guess + (off - DAY_MINUTES / 2) * MINUTE_MS;
    return exact > ms ? exact : guess;
  };
  return { dayAt: (ms) => dayAt(ms, timeZone), minuteAt, nextAt };
}
