import { expect, test } from 'vitest';
import { halfStep } from '@/test/weights/half-step';

test.each([
  [1, 2, 1.5],
  [1, 0, 0.5],
  [1, 1.19, 1],
  [-1, -1.19, -1],
  [-1, -1.25, -1.1],
  [1.234, 1.234, 1.2],
  [-0.01, -0.01, 0],
])('%d with %d learnt becomes %d', (now, learnt, next) => {
  expect(halfStep(now, learnt)).toBe(next);
});
