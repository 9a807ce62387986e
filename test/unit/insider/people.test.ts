import { expect, test } from 'vitest';
import { leadingOwner, peopleBehind } from '@/lib/core/insider/people';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import { person, traded } from './transactions';

function namesOf(...rows: readonly InsiderTransaction[]): string[][] {
  return peopleBehind(tradeEvents(rows)).map(({ owners }) => owners.map(({ name }) => name).sort());
}

const by = (filing: number, ...numbers: readonly number[]) =>
  traded({ filing, facts: { owners: numbers.map((n) => person(n)), sharesAfter: filing } });

test('three joint owners are one person', () => {
  expect(namesOf(by(1, 1, 2, 3))).toEqual([['Person 1', 'Person 2', 'Person 3']]);
});

test('owners linked through a third are one person, in whatever order they come', () => {
  const rows = [by(1, 1), by(2, 2), by(3, 1, 2), by(4, 4)];
  const expected = [['Person 1', 'Person 2'], ['Person 4']];
  expect(namesOf(...rows).sort()).toEqual(expected);
  expect(namesOf(...rows.reverse()).sort()).toEqual(expected);
});

test('owners who never file together stay apart', () => {
  expect(namesOf(by(1, 1), by(2, 2))).toHaveLength(2);
});

test('an officer is named before a director, a director before a holder', () => {
  const [holder, director, chief] = [person(1, '10% owner'), person(2), person(3, 'CEO')];
  expect(leadingOwner([holder, director, chief])).toBe(chief);
  expect(leadingOwner([holder, director])).toBe(director);
  expect(leadingOwner([])).toBeNull();
});
