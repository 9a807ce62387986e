import { expect, test } from 'vitest';
import { parseDecimal } from '@/lib/core/form4/decimal';

test.each([
  ['1234', 1234],
  ['0.0001', 0.0001],
  ['17.1', 17.1],
  ['123456789.12345', 123456789.12345],
  ['9.95', 9.95],
  ['5.', 5],
  ['.5', 0.5],
  ['-3', -3],
  ['+3.25', 3.25],
  ['1,234,567.89', 1234567.89],
  ['123456789012345678', 123456789012345680],
  ['0.00000000000000001', 1e-17],
])('%s is a number, the nearest there is', (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});

test.each(['', '.', '1.2.3', '1e5', '$5', '5 000', '12x', '١٢', '1/2', ':1', '-', '9'.repeat(400)])(
  '"%s" is none',
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test('every price to the cent below ten dollars is what the engine reads', () => {
  const prices = Array.from({ length: 1000 }, (_, cents) => (cents / 100).toFixed(2));
  expect(prices.filter((price) => parseDecimal(price) !== Number(price))).toEqual([]);
});

test('none stated is none', () => {
  expect(parseDecimal(null)).toBeNull();
});
