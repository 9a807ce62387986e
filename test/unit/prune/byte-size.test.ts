import { serialize } from 'node:v8';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteSize } from '@/lib/core/prune/byte-size';

const stored = fc.object({
  values: [
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ],
  maxDepth: 4,
});

test('is what a structured clone takes, within a factor of two and a few bytes', () => {
  fc.assert(
    fc.property(stored, (value) => {
      const cloned = serialize(value).length;
      expect(byteSize(value)).toBeLessThanOrEqual(cloned * 2.5 + 64);
      expect(byteSize(value)).toBeGreaterThanOrEqual(cloned / 2.5 - 64);
    }),
  );
});

test('counts binary parts by their length', () => {
  expect(byteSize(new Float64Array(1_000))).toBe(8_000);
  expect(byteSize({ kinds: new Uint8Array(500) })).toBeLessThan(530);
});

test('weighs letters beyond Latin twice', () => {
  expect(byteSize('ж'.repeat(100))).toBe(202);
  expect(byteSize('ü'.repeat(100))).toBe(102);
});

test('bears values nested a hundred thousand deep', () => {
  let deep: unknown = 'x';
  for (let at = 0; at < 100_000; at++) deep = [deep];
  expect(byteSize(deep)).toBeGreaterThan(100_000);
});
