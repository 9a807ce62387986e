import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { saySentence } from '@/lib/core/format/say-sentence';
import { addDays } from '@/lib/core/iso-date';
import { TRANSACTION_CLASSES } from '@/lib/core/insider/transaction-class';
import { day } from '@/test/unit/insider/known';
import { classOf, owner } from '@/test/unit/insider/ownership-rows';

const phrases = fc.constantFrom(
  'purchased',
  'sold',
  'acquired',
  'not',
  'in the open market',
  'private placement',
  'initial public offering',
  'underwriters',
  'from the Issuer',
  'to satisfy the person’s tax',
  'dividend reinvestment',
  'Rule 10b5-1 plan',
  'upon request',
  '. The',
  ';',
);
const words = fc.oneof(
  fc.constant('Weighted average price.'),
  fc.string({ maxLength: 80 }),
  fc.array(phrases, { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const number = fc.option(fc.oneof(fc.double(), fc.constant(0)));
const someDay = fc.integer({ min: -40, max: 40 }).map((count) => addDays(day('2026-05-05'), count));
const offerings = fc.option(fc.array(someDay, { maxLength: 3 }));

/** Mostly what a plain purchase has, so that each oddity also meets an otherwise plain row. */
function mostly<T, U>(plain: T, odd: fc.Arbitrary<U>): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: odd });
}

const filed = fc.record({
  row: fc.record({
    table: mostly('n' as const, fc.constant('d' as const)),
    security: mostly('Common Stock', words),
    date: mostly(day('2026-05-05'), fc.option(someDay)),
    code: mostly('P', fc.option(fc.oneof(fc.constantFrom('S', 'S', 'A'), fc.string()))),
    equitySwap: mostly(false, fc.constant(true)),
    shares: mostly(1000, number),
    price: mostly(12.5, number),
    acquiredDisposed: mostly('A' as const, fc.constantFrom('D', null)),
  }),
  note: mostly('Weighted average price.', words),
  document: fc.record({
    remarks: mostly(null, words),
    owners: fc.array(
      fc.record({ isDirector: fc.boolean(), isOfficer: fc.boolean() }).map((facts) => owner(facts)),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  issuer: fc.record({
    sic: mostly('3420', fc.constantFrom('6770', null)),
    prospectusDays: offerings,
    listingDays: offerings,
  }),
});

test('every row whatsoever has a class of the list and a reason', () => {
  fc.assert(
    fc.property(filed, (facts) => {
      const { class: name, why, words: quoted } = classOf(facts);
      expect(TRANSACTION_CLASSES).toContain(name);
      expect(saySentence(why, day('2026-05-05'))).toMatch(/^[A-Z].+\.$/s);
      expect((quoted ?? '').length).toBeLessThanOrEqual(282);
    }),
    { numRuns: 2000 },
  );
});

test('"bought" and "sold" are said of usable rows alone', () => {
  let told = 0;
  fc.assert(
    fc.property(filed, (facts) => {
      const { class: name } = classOf(facts);
      const { code, acquiredDisposed, table, shares, price } = facts.row;
      const isMarket = name === 'open-market' || name === 'open-market-sale';
      if (!isMarket) return;
      told += 1;
      expect([table, code, acquiredDisposed]).toEqual(
        name === 'open-market' ? ['n', 'P', 'A'] : ['n', 'S', 'D'],
      );
      expect(shares).toBeGreaterThan(0);
      expect(price).toBeGreaterThan(0);
      expect(facts.issuer.sic).not.toBe('6770');
      expect(facts.document.owners.some((one) => one.isDirector || one.isOfficer)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(told).toBeGreaterThan(20);
});

test('no note takes longer to read than its length allows', () => {
  const parts = [
    'to pay ',
    'not ',
    'purchased ',
    'dividend ',
    'from other ',
    'a',
    ' ',
    'sold in ',
    '; ',
    'purchased a share from ',
    'sold 5 shares to the ',
    'following the ',
    'not under a ',
    'A ',
    'exercise of ',
    'in the ',
    'proceeds ',
    'no ',
    'Bought of B. ',
    'before a ',
    'upon the ',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.constantFrom('P', 'S'), (part, code) => {
      const startedAt = performance.now();
      const note = part.repeat(Math.ceil(200_000 / part.length));
      expect(TRANSACTION_CLASSES).toContain(classOf({ row: { code }, note }).class);
      expect(performance.now() - startedAt).toBeLessThan(2000);
    }),
    { numRuns: 48 },
  );
});
