import { expect, test } from 'vitest';
import { amountWords, priceWords } from '@/lib/core/format/price-words';

test.each([
  ['open-market', 3.21, 'at $3.21'],
  ['exercise', 12, 'at $12.00'],
  ['grant', 0, 'no price'],
  ['grant', null, 'price not stated'],
  ['price-unclear', null, 'price unclear'],
  ['price-unclear', 0, 'price unclear'],
  ['price-unclear', 88_000, 'price unclear'],
] as const)('%s at %s: %s', (name, price, words) => {
  expect(priceWords({ class: name, price })).toBe(words);
});

test.each([
  ['open-market', 3.21, '12,000 at $3.21'],
  ['open-market', 0, '12,000, no price'],
  ['open-market', null, '12,000, price not stated'],
  ['price-unclear', 88_000, '12,000, price unclear'],
] as const)('so many shares, %s at %s: %s', (name, price, words) => {
  expect(amountWords({ class: name, price, shares: 12_000 })).toBe(words);
});
