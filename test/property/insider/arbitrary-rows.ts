import * as fc from 'fast-check';
import { addDays } from '@/lib/core/iso-date';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import { day } from '@/test/unit/insider/known';
import { held, person, traded } from '@/test/unit/insider/transactions';

const START = day('2026-04-01');
const LEAST = 1;

const days = fc.integer({ min: 0, max: 4 }).map((count) => addDays(START, count));

const ways = fc.constantFrom(
  { directOrIndirect: 'D', nature: null },
  { directOrIndirect: 'I', nature: 'By trust' },
  { directOrIndirect: 'I', nature: 'By Person 2' },
  { directOrIndirect: null, nature: null },
);

const titles = fc.constantFrom('Common Stock', 'Common Stock', 'Common Shares', 'Class B Stock');

/** A filing with up to four rows, of facts so few that rows often match one another. */
const filing = fc.record({
  filedOn: fc.integer({ min: 4, max: 12 }).map((count) => addDays(START, count)),
  original: fc.option(fc.integer({ min: 4, max: 12 }).map((count) => addDays(START, count))),
  owners: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  rows: fc.array(
    fc.record({
      tradedOn: days,
      table: fc.constantFrom('n', 'n', 'n', 'd'),
      kind: fc.constantFrom(
        { code: 'P', class: 'open-market', direction: 'acquired' },
        { code: 'P', class: 'private-placement', direction: 'acquired' },
        { code: 'P', class: 'ten-percent-holder-purchase', direction: 'acquired' },
        { code: 'S', class: 'open-market-sale', direction: 'disposed' },
      ),
      shares: fc.constantFrom(LEAST, 100, 200, 1234),
      price: fc.constantFrom(0.1, 10.1, null),
      sharesAfter: fc.constantFrom(5000, 5100, 4900, 100, 0, null),
      security: titles,
      way: ways,
    }),
    { maxLength: 4 },
  ),
  holdings: fc.array(
    fc.record({ security: titles, shares: fc.constantFrom(5000, 70, null), way: ways }),
    { maxLength: 2 },
  ),
});

/** What filings say: their rows, and their holdings without a trade. */
export interface SomeFilings {
  readonly rows: InsiderTransaction[];
  readonly holdings: InsiderHolding[];
}

/** Up to six filings, originals and amendments of one another. */
export const someFilings: fc.Arbitrary<SomeFilings> = fc
  .array(filing, { maxLength: 6 })
  .map((filings) => ({
    rows: filings.flatMap(({ filedOn, original, owners, rows }, number) =>
      rows.map(({ tradedOn, kind, way, ...facts }, index) =>
        traded({
          filing: number + 1,
          index,
          tradedOn,
          filedOn,
          ...(original === null ? {} : { originalFiledOn: original }),
          facts: { ...facts, ...kind, ...way, owners: owners.map((owner) => person(owner)) },
        }),
      ),
    ),
    holdings: filings.flatMap(({ filedOn, original, owners, holdings }, number) =>
      holdings.map(({ way, ...facts }, index) =>
        held({
          filing: number + 1,
          index,
          filedOn,
          ...(original === null ? {} : { originalFiledOn: original }),
          facts: { ...facts, ...way, owners: owners.map((owner) => person(owner)) },
        }),
      ),
    ),
  }));

/** All rows of up to six filings, originals and amendments of one another. */
export const someRows: fc.Arbitrary<InsiderTransaction[]> = someFilings.map(({ rows }) => rows);
