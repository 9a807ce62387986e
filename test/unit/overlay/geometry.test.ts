import { describe, expect, test } from 'vitest';
import { isOnTheWay, isWithin, keptInside } from '@/lib/overlay/geometry';
import { nextCorner } from '@/lib/overlay/moving';

const word = { left: 100, top: 200, right: 150, bottom: 216 };
const below = { left: 100, top: 223, right: 500, bottom: 600 };
const above = { left: 40, top: 20, right: 440, bottom: 193 };
const beside = { left: 157, top: 150, right: 500, bottom: 400 };

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
    ['to the card at its right', { x: 153, y: 208 }, beside, true],
    ['away from the card at its right', { x: 97, y: 208 }, beside, false],
    ['below, while the card is at its right', { x: 120, y: 220 }, beside, false],
  ])('%s', (_, point, card, expected) => {
    expect(isOnTheWay(point, word, card)).toBe(expected);
  });
});

describe('a moved card', () => {
  const size = { width: 400, height: 300 };
  const viewport = { width: 1_000, height: 800 };

  test.each([
    ['stays where it was put', { x: 50, y: 60 }, { x: 50, y: 60 }],
    ['comes back from the right and from below', { x: 900, y: 900 }, { x: 592, y: 492 }],
    ['comes back from the left and from above', { x: -50, y: -900 }, { x: 8, y: 8 }],
  ])('%s', (_, wished, expected) => {
    expect(keptInside(wished, size, viewport, 8)).toEqual(expected);
  });

  test('that is larger than the window begins at its corner', () => {
    const low = { width: 300, height: 200 };
    expect(keptInside({ x: 40, y: 40 }, size, low, 8)).toEqual({ x: 8, y: 8 });
  });

  test('goes round the corners clockwise and comes back', () => {
    const seen = [{ x: 8, y: 8 }];
    for (let turn = 0; turn < 4; turn++) {
      const last = seen.at(-1);
      if (last) seen.push(nextCorner(last, size, viewport));
    }
    expect(seen.slice(1)).toEqual([
      { x: 592, y: 8 },
      { x: 592, y: 492 },
      { x: 8, y: 492 },
      { x: 8, y: 8 },
    ]);
  });
});
