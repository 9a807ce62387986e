import { expect, test } from 'vitest';
import { ownString } from '@/lib/core/own-string';

test('a string of its own has the same code units, halves of pairs among them', () => {
  const cut = 'a “text” with 😀 and \ud83d alone\n'.slice(2);
  expect(ownString(cut)).toBe(cut);
  expect(ownString(['', cut])).toEqual(['', cut]);
});
