import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/core/iso-date';
import { applyAmendments } from '@/lib/core/insider/amend';
import { buildReport } from '@/lib/core/insider/build-report';
import { peopleBehind } from '@/lib/core/insider/people';
import { mergeCopies } from '@/lib/core/insider/same-block';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import { growth } from '@/test/unit/growth';
import { day } from '@/test/unit/insider/known';
import { person, traded } from '@/test/unit/insider/transactions';
import { someFilings, someRows } from './arbitrary-rows';

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const filingsAndOrder = someFilings.chain(({ rows, holdings }) =>
  fc.tuple(fc.constant({ rows, holdings }), shuffled(rows), shuffled(holdings)),
);

const reportOf = (
  transactions: readonly InsiderTransaction[],
  holdings: readonly InsiderHolding[],
) =>
  buildReport({
    today: day('2026-05-01'),
    transactions,
    holdings,
    heldSince: day('2026-01-31'),
    heldUntil: day('2026-05-01'),
    filings: 6,
    filed: [],
    notices: [],
    unread: [],
    gaps: [],
    beyondLimit: 0,
    acceptedAt: new Map(),
    outstanding: null,
  });

const total = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

test('the order in which rows and holdings arrive changes no event', () => {
  fc.assert(
    fc.property(filingsAndOrder, ([{ rows, holdings }, otherRows, otherHoldings]) => {
      expect(tradeEvents(otherRows, otherHoldings)).toEqual(tradeEvents(rows, holdings));
    }),
    { numRuns: 500 },
  );
});

test('nor does it change the report', () => {
  fc.assert(
    fc.property(filingsAndOrder, ([{ rows, holdings }, otherRows, otherHoldings]) => {
      expect(reportOf(otherRows, otherHoldings)).toEqual(reportOf(rows, holdings));
    }),
  );
});

test('the same filings twice change nothing', () => {
  fc.assert(
    fc.property(filingsAndOrder, ([{ rows, holdings }, otherRows, otherHoldings]) => {
      expect(tradeEvents([...rows, ...otherRows], [...holdings, ...otherHoldings])).toEqual(
        tradeEvents(rows, holdings),
      );
    }),
  );
});

test('a known stake is never below nothing and changes by the shares of the event', () => {
  let told = 0;
  fc.assert(
    fc.property(someFilings, ({ rows, holdings }) => {
      for (const { stake, shares, direction } of tradeEvents(rows, holdings)) {
        if (stake.kind === 'withheld') {
          expect(stake.why).toMatchObject({ key: expect.any(String) as unknown });
          continue;
        }
        told += 1;
        expect(Math.min(stake.before, stake.after)).toBeGreaterThanOrEqual(0);
        const change = direction === 'acquired' ? (shares ?? 0) : -(shares ?? 0);
        expect(stake.after - stake.before).toBeCloseTo(change, 6);
      }
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(100);
});

test('the story of an event names its own rows and filings, oldest first', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      for (const event of tradeEvents(rows)) {
        const days = event.amendments.map(({ by }) => by.filedOn);
        expect(days).toEqual(days.toSorted());
        const named = new Set(event.rows.map((row) => row.slice(0, row.indexOf('#'))));
        for (const { row, by, of, isAdded } of event.amendments) {
          expect(event.rows).toContain(row);
          expect(named.has(by.accession)).toBe(true);
          expect(named.has(of.accession) || isAdded === true).toBe(true);
          expect(of.filedOn <= by.filedOn).toBe(true);
        }
        const filings = event.filings.map(({ accession }) => accession);
        expect(new Set(filings).size).toBe(filings.length);
        expect(filings[0]).toBe(event.accession);
        expect(event.firstFiledOn <= event.filedOn).toBe(true);
      }
    }),
  );
});

test('the shares of the events are those of the rows that count', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const counted = mergeCopies(applyAmendments(rows));
      expect(total(tradeEvents(rows).map(({ shares }) => shares))).toBe(
        total(counted.map(({ row }) => row.shares)),
      );
    }),
  );
});

test('every row belongs to exactly one event, whose id is the first of its rows', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const events = tradeEvents(rows);
      expect(events.flatMap((event) => event.rows).sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(events.every((event) => event.id === event.rows[0])).toBe(true);
    }),
  );
});

test('every owner is one person and every event belongs to one', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const events = tradeEvents(rows);
      const people = peopleBehind(events);
      const owners = people.flatMap((person) => person.owners.map(({ cik }) => cik));
      expect(new Set(owners).size).toBe(owners.length);
      expect(people.flatMap((person) => person.events)).toHaveLength(events.length);
    }),
  );
});

/** Filings of ten lots by forty people, one in five an amendment, of one day or of many. */
function busyCompany(filings: number, days: number): InsiderTransaction[] {
  return Array.from({ length: filings * 10 }, (_, at) => {
    const number = Math.floor(at / 10);
    const tradedOn = addDays(day('2020-01-01'), number % days);
    return traded({
      filing: number + 1,
      index: at % 10,
      tradedOn,
      filedOn: addDays(tradedOn, number % 5 === 4 ? 9 : 2),
      ...(number % 5 === 4 ? { originalFiledOn: addDays(tradedOn, 2) } : {}),
      facts: {
        owners: [person(number % 40)],
        shares: 101 + (at % 10),
        sharesAfter: number * 10_000 + (at % 10),
      },
    });
  });
}

/** Four times the rows cost sixteen times as much where each is held against each. */
const LINEAR = 4 * 2;

const eventsOf = (rows: readonly InsiderTransaction[]) => tradeEvents(rows, []);

test.each([2000, 30])('time grows with the rows and no faster, over %d days', (days) => {
  const rowsOf = (filings: number) => busyCompany(filings, days);
  expect(growth(rowsOf, eventsOf, { size: 120, limit: LINEAR })).toBeLessThan(LINEAR);
});
