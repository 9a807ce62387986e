import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';

/** When filings are due, by the day it is: `due 16 Nov`, `due tomorrow`, `due today`, `were due …`. */
export function dueWords(dueOn: IsoDate, today: IsoDate): string {
  const left = daysBetween(today, dueOn);
  if (left < 0) return `were due ${formatDay(dueOn, today)}`;
  if (left === 0) return 'due today';
  if (left === 1) return `due tomorrow, ${formatDay(dueOn, today)}`;
  return `due ${formatDay(dueOn, today)}`;
}
