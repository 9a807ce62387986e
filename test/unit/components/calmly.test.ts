import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calmly } from '@/components/history/calmly';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('does at once what is asked for, and what is asked meanwhile once, a second later', async () => {
  const work = vi.fn(() => Promise.resolve());
  const { ask } = calmly(work, 1000);
  for (let times = 0; times < 80; times++) ask();
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(999);
  ask();
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(2);
  ask();
  expect(work).toHaveBeenCalledTimes(3);
});

test('never does it twice at a time, however long it takes', async () => {
  let atOnce = 0;
  let most = 0;
  const work = vi.fn(async () => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    atOnce--;
  });
  const { ask } = calmly(work, 1000);
  ask();
  await vi.advanceTimersByTimeAsync(1500);
  ask();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([work.mock.calls.length, most]).toEqual([2, 1]);
});

test('does it no more once it was called off', async () => {
  const work = vi.fn(() => Promise.resolve());
  const { ask, cancel } = calmly(work, 1000);
  ask();
  ask();
  cancel();
  await vi.advanceTimersByTimeAsync(5000);
  expect(work).toHaveBeenCalledTimes(1);
});
