import { expect, test } from 'vitest';
import { badgeWords } from '@/lib/core/format/badge-words';

const counts = (all: number, bought = 0, sold = 0) => ({ all, bought, sold });

test('the number is that of unseen events, and nothing for none', () => {
  expect([0, 1, 99, 100].map((all) => badgeWords(counts(all)).text)).toEqual([
    '',
    '1',
    '99',
    '99+',
  ]);
});

test('the title says what the number is of', () => {
  expect(badgeWords(counts(0)).title).toBe('Buyline');
  const { title } = badgeWords(counts(6, 3, 1));
  expect(title).toMatch(/6 new events.*insiders bought 3 times.*insiders sold once.*2 other/);
});

test('the colour tells purchases from sales and from anything else', () => {
  const [bought, sold, other] = [counts(2, 1, 1), counts(2, 0, 1), counts(2)].map(
    (unseen) => badgeWords(unseen).colour,
  );
  expect(new Set([bought, sold, other]).size).toBe(3);
  expect(badgeWords(counts(5, 5)).colour).toBe(bought);
});
