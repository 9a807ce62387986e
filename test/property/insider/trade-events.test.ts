import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAmendments } from '@/lib/core/insider/amend';
import { buildReport } from '@/lib/core/insider/build-report';
import { peopleBehind } from '@/lib/core/insider/people';
import { mergeCopies } from '@/lib/core/insider/same-block';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { day } from '@/test/unit/insider/known';
import { someRows } from './arbitrary-rows';

const rowsAndOrder = someRows.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
  ),
);

const reportOf = (transactions: readonly InsiderTransaction[]) =>
  buildReport({ today: day('2026-05-01'), transactions, filings: 6, unread: [], beyondLimit: 0 });

const total = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

test('the order in which rows arrive changes neither events nor report', () => {
  fc.assert(
    fc.property(rowsAndOrder, ([rows, shuffled]) => {
      expect(tradeEvents(shuffled)).toEqual(tradeEvents(rows));
      expect(reportOf(shuffled)).toEqual(reportOf(rows));
    }),
    { numRuns: 500 },
  );
});

test('the same rows twice change nothing', () => {
  fc.assert(
    fc.property(rowsAndOrder, ([rows, again]) => {
      expect(tradeEvents([...rows, ...again])).toEqual(tradeEvents(rows));
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
