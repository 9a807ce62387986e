import { expect, test } from 'vitest';
import { firstDayOf, monthOf, monthsBefore, yearsBefore } from '@/lib/core/month';
import { day } from '@/test/unit/insider/known';

test('months follow one another through the turn of a year', () => {
  expect(monthOf(day('2026-01-31')) - monthOf(day('2025-12-01'))).toBe(1);
  expect(firstDayOf(monthOf(day('2025-12-31')) + 1)).toBe('2026-01-01');
});

test.each([
  ['2026-05-05', 18, '2024-11-05'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
])('%s less %d months is %s', (from, count, before) => {
  expect(monthsBefore(day(from), count)).toBe(before);
});

test('a leap day has its year before', () => {
  expect(yearsBefore(day('2024-02-29'), 1)).toBe('2023-02-28');
  expect(yearsBefore(day('2026-11-22'), 10)).toBe('2016-11-22');
});
