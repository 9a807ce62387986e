import * as fc from 'fast-check';
import { addDays } from '@/lib/core/iso-date';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { day } from '@/test/unit/insider/known';
import { person, traded } from '@/test/unit/insider/transactions';

const START = day('2026-04-01');
const LEAST = 1;

const days = fc.integer({ min: 0, max: 4 }).map((count) => addDays(START, count));

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
      shares: fc.constantFrom(LEAST, 100, 200),
      price: fc.constantFrom(0.1, 10.1, null),
      sharesAfter: fc.constantFrom(5000, 6000, null),
    }),
    { maxLength: 4 },
  ),
});

/** All rows of up to six filings, originals and amendments of one another. */
export const someRows: fc.Arbitrary<InsiderTransaction[]> = fc
  .array(filing, { maxLength: 6 })
  .map((filings) =>
    filings.flatMap(({ filedOn, original, owners, rows }, number) =>
      rows.map(({ tradedOn, kind, ...facts }, index) =>
        traded({
          filing: number + 1,
          index,
          tradedOn,
          filedOn,
          ...(original === null ? {} : { originalFiledOn: original }),
          facts: { ...facts, ...kind, owners: owners.map((owner) => person(owner)) },
        }),
      ),
    ),
  );
