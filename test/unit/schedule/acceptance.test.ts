import { expect, test } from 'vitest';
import { acceptedAfterHours } from '@/lib/core/schedule/acceptance';
import { day } from '@/test/unit/insider/known';

// Tuesday 5 May 2026: Eastern time is four hours behind UTC. In January it is five.
test.each<[string, string, boolean | null, string]>([
  ['2026-05-05T16:46:18.000Z', '2026-05-05', null, '16:46 as Eastern, 12:46 as UTC'],
  ['2026-05-05T20:46:18.000Z', '2026-05-05', true, '20:46 as Eastern, 16:46 as UTC'],
  ['2026-05-05T22:30:00.000Z', '2026-05-05', true, 'too late as Eastern, 18:30 as UTC'],
  ['2026-05-05T21:46:18.000Z', '2026-05-05', true, '21:46 as Eastern, 17:46 as UTC'],
  ['2026-05-05T09:29:00.000Z', '2026-05-05', true, 'before the bell as Eastern, too early as UTC'],
  ['2026-05-05T09:30:00.000Z', '2026-05-05', false, 'at the bell as Eastern, too early as UTC'],
  ['2026-05-05T13:00:00.000Z', '2026-05-05', null, '13:00 as Eastern, 09:00 as UTC'],
  ['2026-05-05T13:29:00.000Z', '2026-05-05', null, '13:29 as Eastern, 09:29 as UTC'],
  ['2026-05-05T13:30:00.000Z', '2026-05-05', false, '13:30 as Eastern, 09:30 as UTC'],
  ['2026-05-05T15:59:59.000Z', '2026-05-05', false, '15:59 as Eastern, 11:59 as UTC'],
  ['2026-05-05T16:00:00.000Z', '2026-05-05', null, '16:00 as Eastern, noon as UTC'],
  ['2026-05-05T19:59:00.000Z', '2026-05-05', null, '19:59 as Eastern, 15:59 as UTC'],
  ['2026-05-05T20:00:00.000Z', '2026-05-05', true, '20:00 as Eastern, 16:00 as UTC'],
  ['2026-05-06T01:00:00.000Z', '2026-05-05', true, 'another day as Eastern, 21:00 as UTC'],
  ['2026-05-06T02:00:00.000Z', '2026-05-05', true, 'the last minute, as UTC'],
  ['2026-05-06T02:01:00.000Z', '2026-05-05', null, 'too late in both'],
  ['2026-01-06T14:30:00.000Z', '2026-01-06', false, 'in winter: 14:30 and 09:30'],
  ['2026-01-06T14:29:00.000Z', '2026-01-06', null, 'in winter: 14:29 and 09:29'],
  ['2026-05-05T12:46:18-04:00', '2026-05-05', false, 'the zone is stated'],
  ['2026-05-05T16:46:18-04:00', '2026-05-05', true, 'the zone is stated'],
  ['2026-05-05T15:00', '2026-05-05', false, 'neither seconds nor zone'],
  ['2026-05-09T15:00:00.000Z', '2026-05-09', null, 'a Saturday'],
  ['2026-05-25T15:00:00.000Z', '2026-05-25', null, 'Memorial Day'],
  ['2026-05-04T15:00:00.000Z', '2026-05-05', null, 'not the day of the filing'],
  ['2026-02-30T15:00:00.000Z', '2026-02-28', null, 'no such day'],
  ['2026-05-05T25:00:00.000Z', '2026-05-05', null, 'no such hour'],
  ['2026-05-05', '2026-05-05', null, 'no time'],
  ['', '2026-05-05', null, 'nothing'],
])('%s, filed on %s: %s (%s)', (text, filedOn, expected) => {
  expect(acceptedAfterHours(text, day(filedOn))).toBe(expected);
});
