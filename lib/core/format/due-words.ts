import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { formatDay } from './day';

/** When filings are due, by the day it is: `due 16 Nov`, `due tomorrow`, `due today`, `were due …`. */
export function dueWords(dueOn: IsoDate, today: IsoDate): string {
  const left = daysBetween(today, dueOn);
  const day = formatDay(dueOn, today);
  if (left < 0) return say('dueWere', { day });
  if (left === 0) return say('dueToday');
  if (left === 1) return say('dueTomorrow', { day });
  return say('dueOn', { day });
}
