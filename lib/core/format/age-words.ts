import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';

/** Beyond so many days a date says more than a count. */
const COUNTED_DAYS = 14;

/** How long ago a day was: `today`, `yesterday`, `5 days ago`, and from two weeks on `3 Nov`. */
export function ageWords(day: IsoDate, today: IsoDate): string {
  const days = daysBetween(day, today);
  // A filing of the SEC's day can be dated ahead of the reader's.
  if (days <= 0) return say('ageToday');
  if (days === 1) return say('ageYesterday');
  return days <= COUNTED_DAYS ? sayCount('ageDays', days) : formatDay(day, today);
}
