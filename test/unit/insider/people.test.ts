import { expect, test } from 'vitest';
import { compareText } from '@/lib/core/order';
import { leadingFirst, peopleBehind } from '@/lib/core/insider/people';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded } from './transactions';

/** The people behind the rows, each as the names of their owners. */
function namesOf(...rows: readonly InsiderTransaction[]): Set<string> {
  const people = peopleBehind(tradeEvents(rows)).map(({ owners }) =>
    owners
      .map(({ name }) => name)
      .sort(compareText)
      .join(' + '),
  );
  return new Set(people);
}

const by = (filing: number, ...numbers: readonly number[]) =>
  traded({ filing, facts: { owners: numbers.map((n) => person(n)), sharesAfter: filing } });

test('three joint owners are one person', () => {
  expect(namesOf(by(1, 1, 2, 3))).toEqual(new Set(['Person 1 + Person 2 + Person 3']));
});

test('owners linked through a third are one person, in whatever order they come', () => {
  const rows = [by(1, 1), by(2, 2), by(3, 1, 2), by(4, 4)];
  const expected = new Set(['Person 1 + Person 2', 'Person 4']);
  expect(namesOf(...rows)).toEqual(expected);
  expect(namesOf(...rows.toReversed())).toEqual(expected);
});

test('owners who never file together stay apart', () => {
  expect(namesOf(by(1, 1), by(2, 2)).size).toBe(2);
});

test('an officer is named before a director, a director before a holder', () => {
  const [holder, director, chief] = [person(1, 'Ten-percent holder'), person(2), person(3, 'CEO')];
  expect(leadingFirst([holder, director, chief])).toEqual([chief, director, holder]);
  expect(leadingFirst([])).toEqual([]);
});

test('what an owner is called does not matter to the order, what the owner is does', () => {
  const adviser = { ...person(1, 'Adviser to the board'), kind: 'other' as const };
  const chair = { ...person(2, 'Chair of the board'), kind: 'director' as const };
  expect(leadingFirst([adviser, chair])).toEqual([chair, adviser]);
});

test('an owner is told as in the first event, so that the newest role counts', () => {
  const events = tradeEvents([
    traded({ tradedOn: '2026-05-04', facts: { owners: [person(1, 'CFO')] } }),
    traded({ filing: 2, facts: { owners: [person(1, 'CEO')] } }),
  ]);
  expect(peopleBehind(events).map(({ owners }) => owners.map(({ role }) => role))).toEqual([
    ['CEO'],
  ]);
});
