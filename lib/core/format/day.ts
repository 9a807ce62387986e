import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { perLanguage } from '@/lib/core/words/spoken';

/** Made once for each language, because to have one formatted takes longer than all else of a day. */
const shortNames = perLanguage(({ locale }) => namesOf(locale, 'short'));
const longNames = perLanguage(({ locale }) => namesOf(locale, 'long'));

/** `November`, of the month's number from 0. */
export function monthName(month: number): string {
  return longNames()[month] ?? '';
}

/** `Nov`. */
export function formatMonth(day: IsoDate): string {
  return shortNames()[Number(day.slice(5, 7)) - 1] ?? '';
}

/** `12 Nov`, or `12 Nov 2025` when the year is not that of `today`. */
export function formatDay(day: IsoDate, today: IsoDate): string {
  const [year, , inMonth] = day.split('-');
  const values = { day: Number(inMonth), month: formatMonth(day) };
  return year === today.slice(0, 4)
    ? say('dayInYear', values)
    : say('dayWithYear', { ...values, year: year ?? '' });
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
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  }).format(ms);
  const day = dayAt(ms, timeZone);
  const today = dayAt(nowMs, timeZone);
  return day === today ? clock : say('dayAndTime', { day: formatDay(day, today), time: clock });
}

function namesOf(locale: string, length: 'short' | 'long'): string[] {
  // The form a month has within a date, which in some languages is not the one it has alone.
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: length,
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 1));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}
