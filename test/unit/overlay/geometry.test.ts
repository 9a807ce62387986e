import { describe, expect, test } from 'vitest';
import { chooseSide, isOnTheWay, isWithin } from '@/lib/overlay/geometry';

const word = { left: 100, top: 200, right: 150, bottom: 216 };
const below = { left: 100, top: 223, right: 500, bottom: 600 };
const above = { left: 40, top: 20, right: 440, bottom: 193 };

test('a point near a box is within its margin', () => {
  expect(isWithin({ x: 99, y: 217 }, word, 3)).toBe(true);
  expect(isWithin({ x: 96, y: 217 }, word, 3)).toBe(false);
});

describe('the way from the word into the card', () => {
  test.each([
    ['straight down', { x: 120, y: 220 }, below, true],
    ['down and to the right', { x: 200, y: 220 }, below, true],
    ['to the right without going down', { x: 300, y: 217 }, below, false],
    ['past the card', { x: 120, y: 700 }, below, false],
    ['straight up', { x: 120, y: 197 }, above, true],
    ['below, while the card is above', { x: 120, y: 220 }, above, false],
  ])('%s', (_, point, card, expected) => {
    expect(isOnTheWay(point, word, card)).toBe(expected);
  });
});

test('there is no side beside what fills the viewport', () => {
  const page = { left: 0, right: 900, top: -400, bottom: 2_000 };
  expect(chooseSide(page, 900, null)).toBeNull();
  expect(chooseSide(page, 900, 'bottom')).toBeNull();
});

describe('the side', () => {
  test.each([
    ['below where there is room', 900, 200, null, 'bottom'],
    ['above near the lower edge', 900, 700, null, 'top'],
    ['below near the upper edge of a low window', 400, 60, null, 'bottom'],
    ['kept as the page scrolls', 900, 500, 'bottom', 'bottom'],
    ['given up when it gets cramped', 900, 760, 'bottom', 'top'],
  ] as const)('%s', (_, height, top, current, expected) => {
    const mention = { left: 0, right: 40, top, bottom: top + 16 };
    expect(chooseSide(mention, height, current)).toBe(expected);
  });
});
