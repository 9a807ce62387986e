import { expect, test } from 'vitest';
import { personSignals } from '@/lib/core/signal/build-signals';
import { person } from '@/test/unit/insider/transactions';
import { answersOf, bought, inputOf, sold } from './events';

const [a, b, fund] = [person(1), person(2), person(3)];
const joined = [
  bought(8, { owners: [a, fund], on: '2025-01-05' }),
  bought(9, { owners: [b, fund], on: '2025-01-06' }),
];

test('a sale by one is not told of another who files with the same fund', () => {
  const events = [
    bought(1, { owners: [a], on: '2026-05-05' }),
    sold(2, { owners: [b], on: '2026-03-05' }),
    ...joined,
  ];
  const [reversal, ...more] = answersOf('reversal', events);
  expect(more).toEqual([]);
  expect(reversal).toMatchObject({ state: 'absent', owner: { cik: a.cik } });
});

test('each is asked about their own trades, and the fund about none of them', () => {
  const events = [
    bought(1, { owners: [a], on: '2026-05-05' }),
    sold(2, { owners: [b], on: '2026-03-05' }),
    ...joined,
  ];
  const owners = answersOf('unusual-size', events).map(({ owner }) => owner?.cik);
  expect(owners).toEqual([a.cik, b.cik]);
  expect(personSignals(inputOf(events), b.cik).every(({ owner }) => owner?.cik === b.cik)).toBe(
    true,
  );
});

test('a joint trade is told of one of its owners', () => {
  const events = [bought(1, { owners: [a, fund], on: '2026-05-05' }), ...joined];
  expect(answersOf('unusual-size', events).map(({ owner }) => owner?.cik)).toEqual([a.cik]);
});
