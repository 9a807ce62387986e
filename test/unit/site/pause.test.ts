import { expect, test } from 'vitest';
import {
  lastingPauses,
  MOST_PAUSES,
  pauseOf,
  withoutPause,
  withPause,
} from '@/lib/core/site/pause';
import { pausesSchema } from '@/lib/core/site/pause-schema';

const NOW = 1_000_000;
const forGood = { host: 'a.example', untilMs: null };
const anHour = { host: 'b.example', untilMs: NOW + 3_600_000 };
const ended = { host: 'c.example', untilMs: NOW };

test('a pause holds on its host until its end, of any host that is asked about', () => {
  const pauses = [forGood, anHour, ended];
  expect(pauseOf(pauses, ['a.example'], NOW)).toBe(forGood);
  expect(pauseOf(pauses, ['x.example', 'b.example'], NOW)).toBe(anHour);
  expect(pauseOf(pauses, ['b.example'], NOW + 3_600_000)).toBeNull();
  expect(pauseOf(pauses, ['c.example', null], NOW)).toBeNull();
  expect(pauseOf(pauses, ['www.a.example', 'example'], NOW)).toBeNull();
  expect(pauseOf(pauses, ['b.example', 'a.example'], NOW)).toBe(forGood);
});

test('a new pause takes the place of the old one, and those that ended go', () => {
  const longer = { host: 'b.example', untilMs: null };
  expect(withPause([forGood, anHour, ended], longer, NOW)).toEqual([forGood, longer]);
  expect(withoutPause([forGood, anHour, ended], 'a.example', NOW)).toEqual([anHour]);
  expect(lastingPauses([forGood, anHour, ended], NOW)).toEqual([forGood, anHour]);
});

test('a full list takes no other host', () => {
  const full = Array.from({ length: MOST_PAUSES }, (_, i) => ({ host: `${i}.x`, untilMs: null }));
  expect(withPause(full, forGood, NOW)).toBeNull();
  expect(withPause(full, { host: '3.x', untilMs: NOW + 1 }, NOW)).toHaveLength(MOST_PAUSES);
});

test.each([
  [[{ host: '', untilMs: null }]],
  [[{ host: 'a b', untilMs: null }]],
  [[{ host: 'a/b', untilMs: null }]],
  [[{ host: 'x'.repeat(254), untilMs: null }]],
  [[{ host: 'a.example', untilMs: 'soon' }]],
  [[{ host: 'a.example' }]],
])('%j is no list of pauses', (stored) => {
  expect(pausesSchema.safeParse(stored).success).toBe(false);
});
