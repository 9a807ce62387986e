import { expect, test } from 'vitest';
import { holdingsDueOn, lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { seasonOf, seasonPeriod } from '@/lib/core/form13f/season';
import { day } from '@/test/unit/insider/known';

test.each([
  ['2025-12-31', '2026-02-17', "after a weekend and Presidents' Day"],
  ['2026-03-31', '2026-05-15', ''],
  ['2026-06-30', '2026-08-14', ''],
  ['2026-09-30', '2026-11-16', 'after a Saturday'],
  ['2026-12-31', '2027-02-16', "after a Sunday and Presidents' Day"],
  ['2027-03-31', '2027-05-17', ''],
  ['2027-06-30', '2027-08-16', ''],
  ['2027-09-30', '2027-11-15', ''],
  ['2027-12-31', '2028-02-14', ''],
  ['2022-12-31', '2023-02-14', ''],
  ['2024-12-31', '2025-02-14', ''],
])('what was held on %s is due on %s %s', (period, due) => {
  expect(holdingsDueOn(day(period))).toBe(due);
});

test.each([
  ['2026-11-22', '2026-09-30'],
  ['2026-10-01', '2026-09-30'],
  ['2026-09-30', '2026-06-30'],
  ['2026-01-15', '2025-12-31'],
  ['2026-03-31', '2025-12-31'],
])('on %s the quarter to %s was the last that was over', (today, period) => {
  expect(lastQuarterEnd(day(today))).toBe(period);
  expect(seasonPeriod(day(today))).toBe(period);
});

test('the season counts every manager once, and who is late only after the deadline', () => {
  const states = ['compared', 'uncompared', 'not-filed', 'not-filed', 'notice', 'stale', 'unread'];
  const season = (today: string) =>
    seasonOf(states as Parameters<typeof seasonOf>[0], day('2026-09-30'), day(today));
  expect(season('2026-11-16')).toEqual({
    period: '2026-09-30',
    dueOn: '2026-11-16',
    daysLeft: 0,
    followed: 7,
    filed: 2,
    notices: 1,
    due: 2,
    overdue: 0,
    stale: 1,
    unread: 1,
  });
  expect(season('2026-11-17')).toMatchObject({ due: 0, overdue: 2, daysLeft: -1 });
});
