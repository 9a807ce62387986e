import { expect, test } from 'vitest';
import { dayAt, formatDay, formatTime } from '@/lib/core/format/day';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';

function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  ['2026-11-12', '12 Nov'],
  ['2026-01-01', '1 Jan'],
  ['2025-12-31', '31 Dec 2025'],
  ['2027-01-02', '2 Jan 2027'],
])('on 22 Nov 2026, %s is called %s', (date, words) => {
  expect(plain(formatDay(day(date), day('2026-11-22')))).toBe(words);
});

const NOW = Date.UTC(2026, 10, 22, 14, 5);

test.each([
  [Date.UTC(2026, 10, 22, 14, 2), '14:02'],
  [Date.UTC(2026, 10, 22, 0, 0), '00:00'],
  [Date.UTC(2026, 10, 20, 9, 7), '20 Nov, 09:07'],
  [Date.UTC(2025, 10, 20, 9, 7), '20 Nov 2025, 09:07'],
])('the moment %s is told as %s', (ms, words) => {
  expect(plain(formatTime(ms, NOW, 'UTC'))).toBe(words);
});

test("a moment belongs to the day of the reader's zone", () => {
  const lateInTheEvening = Date.UTC(2026, 10, 23, 3, 0);
  expect(dayAt(lateInTheEvening, 'UTC')).toBe('2026-11-23');
  expect(dayAt(lateInTheEvening, 'America/New_York')).toBe('2026-11-22');
});
