import { expect, test } from 'vitest';
import { chooseSide } from '@/lib/overlay/choose-side';

const wide = 1_100;
const options = { current: null, preferred: 'bottom' } as const;

test('there is no side beside what fills the viewport', () => {
  const page = { left: 0, right: 900, top: -400, bottom: 2_000 };
  const viewport = { width: 900, height: 900 };
  expect(chooseSide(page, viewport, options)).toBeNull();
  expect(chooseSide(page, viewport, { ...options, current: 'bottom' })).toBeNull();
});

test.each([
  ['below where there is room', 900, 200, null, 'bottom'],
  ['above near the lower edge', 900, 700, null, 'top'],
  ['below near the upper edge of a low window', 400, 60, null, 'bottom'],
  ['kept as the page scrolls', 900, 500, 'bottom', 'bottom'],
  ['given up when it gets cramped', 900, 760, 'bottom', 'top'],
  ['beside the word where neither above nor below has height', 300, 140, null, 'right'],
  ['back below once there is height again', 900, 100, 'right', 'bottom'],
] as const)('%s', (_, height, top, current, expected) => {
  const words = { left: 0, right: 40, top, bottom: top + 16 };
  expect(chooseSide(words, { width: wide, height }, { ...options, current })).toBe(expected);
});

test('under a finger the card stands above where it can', () => {
  const touch = { current: null, preferred: 'top' } as const;
  const words = { left: 0, right: 40, top: 500, bottom: 516 };
  expect(chooseSide(words, { width: 400, height: 1_000 }, touch)).toBe('top');
  const high = { ...words, top: 40, bottom: 56 };
  expect(chooseSide(high, { width: 400, height: 1_000 }, touch)).toBe('bottom');
});

test('in a window both low and narrow the roomier side is taken', () => {
  const words = { left: 20, right: 200, top: 40, bottom: 60 };
  expect(chooseSide(words, { width: 320, height: 200 }, options)).toBe('bottom');
});

test('at the right edge of a low window the card stands at the left', () => {
  const words = { left: 700, right: 780, top: 70, bottom: 90 };
  expect(chooseSide(words, { width: 800, height: 160 }, options)).toBe('left');
});
