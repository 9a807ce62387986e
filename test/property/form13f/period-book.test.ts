import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodBook } from '@/lib/core/form13f/period-book';
import { filing, held } from '@/test/unit/form13f/book-filings';

const position = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([at, amount]) => held(at, amount));
const positions = fc.uniqueArray(position, { selector: ({ cusip }) => cusip, maxLength: 12 });
const filings = fc
  .array(
    fc.tuple(
      positions,
      fc.constantFrom('original', 'restatement', 'new-holdings', 'not-stated'),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((facts) =>
    facts.map(([told, type, isRelease], at) => filing(at, told, type, { isRelease })),
  );
const shuffled = filings.chain((told) =>
  fc.tuple(
    fc.constant(told),
    fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
  ),
);

test('the order of arrival is irrelevant, and so is arriving twice', () => {
  fc.assert(
    fc.property(shuffled, ([told, arrived]) => {
      expect(periodBook(arrived)).toEqual(periodBook(told));
    }),
  );
});

test('a book holds what some filing told, each key once, and counts what it came from', () => {
  fc.assert(
    fc.property(filings, (told) => {
      const book = periodBook(told);
      if (!book.ok) return;
      const told13F = new Set(told.flatMap((one) => one.positions.map(({ cusip }) => cusip)));
      const keys = book.value.positions.map(({ cusip, kind }) => `${cusip} ${kind}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(book.value.positions.every(({ cusip }) => told13F.has(cusip))).toBe(true);
      expect([...book.value.released].every((key) => keys.includes(key))).toBe(true);
      expect(book.value.filings.length).toBeGreaterThan(0);
    }),
  );
});
