import { expect, test } from 'vitest';
import { askedMark, askedNews } from '@/lib/core/watch/asked-news';

test.each([
  ['#0001234567-26-000001%23n0', '0001234567-26-000001#n0'],
  ['#filing%3A0001234567-26-000001', 'filing:0001234567-26-000001'],
  ['#position%3A0000000077%3A2026-09-30%3A111111111', 'position:0000000077:2026-09-30:111111111'],
  ['', null],
  ['#', null],
  ['#%E0%A4%A', null],
  ['#filing:"]', null],
  [`#filing:${'a'.repeat(101)}`, null],
])('an address that ends in %s asks for %s', (hash, name) => {
  expect(askedNews(hash)).toBe(name);
});

test.each([
  ['#0001234567-26-000001%23n0', '0001234567-26-000001#n0'],
  ['#cluster%3A0000000077%3A0001234567-26-000001%23n0', '0001234567-26-000001#n0'],
  ['#filing%3A0001234567-26-000001', 'filing:0001234567-26-000001'],
  ['#position%3A0000000077%3A2026-09-30%3A111111111', null],
  ['#here', null],
])('of %s the place with the mark %s is shown', (hash, mark) => {
  expect(askedMark(hash)).toBe(mark);
});
