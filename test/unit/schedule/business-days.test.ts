import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/core/iso-date';
import {
  businessDaysBetween,
  FORM4_BUSINESS_DAYS,
  isBusinessDay,
} from '@/lib/core/schedule/business-days';
import { federalHolidays } from '@/lib/core/schedule/federal-holidays';
import { day } from '@/test/unit/insider/known';

describe('federal holidays', () => {
  test.each([
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2023, '01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2020, '01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2021, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24'],
  ])('of %d', (year, expected) => {
    const days = [...federalHolidays(year)].sort();
    expect(days).toEqual(expected.split(' ').map((rest) => `${year}-${rest}`));
  });

  test('of a year that begins on a Saturday begin on the Friday before', () => {
    expect(federalHolidays(2022)).toContain('2021-12-31');
    expect(isBusinessDay(day('2021-12-31'))).toBe(false);
  });
});

test.each([
  ['2026-05-05', true, 'a Tuesday'],
  ['2026-05-09', false, 'a Saturday'],
  ['2026-04-03', true, 'Good Friday, which is no federal holiday'],
  ['2026-11-26', false, 'Thanksgiving'],
  ['2026-11-27', true, 'the day after it'],
  ['2020-06-19', true, 'the nineteenth of June before it was a holiday'],
])('%s is a business day: %s (%s)', (text, expected) => {
  expect(isBusinessDay(day(text))).toBe(expected);
});

describe('business days between', () => {
  test.each([
    ['2026-05-05', '2026-05-05', 0, 'the same day'],
    ['2026-05-05', '2026-05-04', 0, 'the other way round'],
    ['2026-05-05', '2026-05-07', 2, 'Tuesday to Thursday'],
    ['2026-05-08', '2026-05-11', 1, 'Friday to Monday'],
    ['2026-05-09', '2026-05-11', 1, 'Saturday to Monday'],
    ['2026-05-22', '2026-05-27', 2, 'over Memorial Day'],
    ['2026-07-02', '2026-07-06', 1, 'over the day on which Independence Day is kept'],
    ['2021-12-30', '2022-01-03', 1, 'over a New Year kept in the old year'],
    ['2025-12-24', '2026-01-02', 5, 'over Christmas and New Year'],
  ])('%s and %s are %d (%s)', (from, to, count) => {
    expect(businessDaysBetween(day(from), day(to))).toBe(count);
  });

  test('are as many as one counts by hand, over ten years', () => {
    const from = day('2018-12-29');
    let count = 0;
    for (let at = 1; at < 3650; at++) {
      const to = addDays(from, at);
      if (isBusinessDay(to)) count += 1;
      if (at % 13 === 0) expect(businessDaysBetween(from, to)).toBe(count);
    }
    expect(count).toBeGreaterThan(2400);
  });
});

test.each([
  ['2026-05-05', '2026-05-07'],
  ['2026-05-07', '2026-05-11'],
  ['2026-05-21', '2026-05-26'],
  ['2026-07-02', '2026-07-07'],
  ['2026-05-09', '2026-05-12'],
])('from %s the second business day is %s', (tradedOn, due) => {
  expect(businessDaysBetween(day(tradedOn), day(due))).toBe(FORM4_BUSINESS_DAYS);
  expect(businessDaysBetween(day(tradedOn), addDays(day(due), -1))).toBe(1);
});
