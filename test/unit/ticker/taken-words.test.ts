import { describe, expect, test } from 'vitest';
import { parseCik } from '@/lib/core/edgar/cik';
import { TakenWords } from '@/lib/core/ticker/taken-words';

function cik(number: number) {
  const parsed = parseCik(number);
  if (!parsed) throw new Error(`bad number ${number}`);
  return parsed;
}

describe('words that were taken for companies', () => {
  test('tell how many others stand near, each once and not the company itself', () => {
    const taken = new TakenWords(200);
    taken.take(10, 11, cik(1));
    taken.take(20, 20, cik(2));
    taken.take(30, 30, cik(2));
    expect(taken.near(15, cik(1))).toBe(1);
    expect(taken.near(15, cik(3))).toBe(2);
    expect([taken.has(11), taken.has(12)]).toEqual([true, false]);
  });

  test('do not count what stands further away than 40 words', () => {
    const taken = new TakenWords(200);
    taken.take(100, 100, cik(1));
    expect([60, 59, 140, 141].map((at) => taken.near(at, cik(2)))).toEqual([1, 0, 1, 0]);
  });

  test('count three at most', () => {
    const taken = new TakenWords(40);
    for (let i = 0; i < 20; i++) taken.take(i, i, cik(i + 1));
    expect(taken.near(30, cik(99))).toBe(3);
  });
});
