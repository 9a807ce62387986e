import type { IsoDate } from '@/lib/core/iso-date';

/** Written out, because to have one formatted takes longer than all else of a day. */
const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `November`, of the month's number from 0. */
export function monthName(month: number): string {
  return MONTHS[month] ?? '';
}

/** `Nov`. */
export function formatMonth(day: IsoDate): string {
  return monthName(Number(day.slice(5, 7)) - 1).slice(0, 3);
}

/** `12 Nov`, or `12 Nov 2025` when the year is not that of `today`. */
export function formatDay(day: IsoDate, today: IsoDate): string {
  const short = `${Number(day.slice(8))}\u00A0${formatMonth(day)}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short}\u00A0${day.slice(0, 4)}`;
}

/** The calendar day at a moment (epoch milliseconds), in the reader's zone unless one is given. */
export function dayAt(ms: number, timeZone?: string): IsoDate {
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone && { timeZone }),
  });
  return format.format(ms) as IsoDate;
}

/**
 * The time of day of a moment (epoch milliseconds): `14:02`, with the day before it, `20 Nov,
 * 14:02`, when it is not the day of `nowMs`. In the reader's zone unless one is given.
 */
export function formatTime(ms: number, nowMs: number, timeZone?: string): string {
  const clock = new Intl.DateTimeFormat('en-US', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  }).format(ms);
  const day = dayAt(ms, timeZone);
  const today = dayAt(nowMs, timeZone);
  return day === today ? clock : `${formatDay(day, today)}, ${clock}`;
}
