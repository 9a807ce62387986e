import { describe, expect, test } from 'vitest';
import { couldHaveNewFilings, easternDay, isEdgarOpen } from '@/lib/core/schedule/edgar-hours';

const at = (moment: string) => Date.parse(moment);

describe('EDGAR is open', () => {
  test.each([
    ['2026-11-20T05:59:59-05:00', false, 'Friday before opening'],
    ['2026-11-20T06:00:00-05:00', true, 'Friday at opening'],
    ['2026-11-20T12:00:00-05:00', true, 'Friday noon'],
    ['2026-11-20T21:59:59-05:00', true, 'the last second'],
    ['2026-11-20T22:00:00-05:00', true, 'closed, yet still settling'],
    ['2026-11-20T22:29:59-05:00', true, 'the last second of settling'],
    ['2026-11-20T22:30:00-05:00', false, 'settled'],
    ['2026-11-20T23:59:00-05:00', false, 'night'],
    ['2026-11-21T12:00:00-05:00', false, 'Saturday'],
    ['2026-11-22T12:00:00-05:00', false, 'Sunday'],
    ['2026-11-23T00:00:00-05:00', false, 'midnight to Monday'],
    ['2026-07-01T06:00:00-04:00', true, 'summer time, opening'],
    ['2026-07-01T05:59:59-04:00', false, 'summer time, before'],
    // The clock changed the night before: 06:00 is another moment of the day in UTC.
    ['2026-03-09T10:00:00Z', true, 'first Monday of summer time'],
    ['2026-03-06T10:00:00Z', false, 'last Friday of winter time'],
    ['2026-11-02T10:59:59Z', false, 'first Monday of winter time'],
    ['2026-11-02T11:00:00Z', true, 'first Monday of winter time, opening'],
    ['2026-10-30T10:00:00Z', true, 'last Friday of summer time'],
  ])('%s → %s (%s)', (moment, open) => {
    expect(isEdgarOpen(at(moment))).toBe(open);
  });
});

describe('something can have been filed', () => {
  test.each([
    ['2026-11-20T23:00:00-05:00', '2026-11-21T09:00:00-05:00', false, 'Friday night to Saturday'],
    ['2026-11-20T22:30:00-05:00', '2026-11-23T05:59:59-05:00', false, 'the whole weekend'],
    ['2026-11-20T22:30:00-05:00', '2026-11-23T06:00:00-05:00', true, 'weekend and opening'],
    ['2026-11-20T21:30:00-05:00', '2026-11-22T09:00:00-05:00', true, 'fetched before closing'],
    ['2026-11-20T22:10:00-05:00', '2026-11-22T09:00:00-05:00', true, 'fetched while settling'],
    ['2026-11-18T23:00:00-05:00', '2026-11-19T05:00:00-05:00', false, 'one night'],
    ['2026-11-18T23:00:00-05:00', '2026-11-19T23:00:00-05:00', true, 'night to night over a day'],
    ['2026-11-19T03:00:00-05:00', '2026-11-19T23:30:00-05:00', true, 'over one day'],
    ['2026-11-19T03:00:00-05:00', '2026-11-19T05:30:00-05:00', false, 'before opening'],
    ['2026-11-21T01:00:00-05:00', '2026-11-22T23:00:00-05:00', false, 'inside the weekend'],
    ['2026-11-21T01:00:00-05:00', '2026-11-28T12:00:00-05:00', true, 'a week of sleep'],
    ['2026-03-07T12:00:00-05:00', '2026-03-09T05:59:59-04:00', false, 'weekend of summer time'],
    ['2026-11-01T00:30:00-04:00', '2026-11-01T23:30:00-05:00', false, 'the day of 25 hours'],
    ['2026-11-19T12:00:00-05:00', '2026-11-19T12:00:00-05:00', false, 'no time at all'],
    ['2027-11-19T12:00:00-05:00', '2026-11-21T12:00:00-05:00', true, 'the clock was set back'],
  ])('%s to %s → %s (%s)', (since, now, news) => {
    expect(couldHaveNewFilings(at(since), at(now))).toBe(news);
  });
});

test('the day is that of New York, also around midnight and in summer', () => {
  expect(easternDay(at('2026-11-23T04:59:59Z'))).toBe('2026-11-22');
  expect(easternDay(at('2026-11-23T05:00:00Z'))).toBe('2026-11-23');
  expect(easternDay(at('2026-07-01T03:59:59Z'))).toBe('2026-06-30');
  expect(easternDay(at('2026-07-01T04:00:00Z'))).toBe('2026-07-01');
});
