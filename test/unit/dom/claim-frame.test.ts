import { expect, test } from 'vitest';
import { claimFrame } from '@/lib/dom/claim-frame';

test('a frame is read by one script at a time, and by the next once that one is gone', () => {
  let isAlive = true;
  expect(claimFrame(() => isAlive)).toBe(true);
  expect(claimFrame(() => true)).toBe(false);
  isAlive = false;
  expect(claimFrame(() => true)).toBe(true);
  expect(claimFrame(() => true)).toBe(false);
});
