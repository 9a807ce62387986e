import { expect, test } from 'vitest';
import { personRecords } from '@/lib/core/insider/person-records';
import { bought, sold } from '@/test/unit/signal/events';
import { cik, day } from './known';
import { person } from './transactions';

const as = (role: string) => ({ ...person(1), role });

test('a record sums one owner’s trades, counts all events and knows the days', () => {
  const events = [
    bought(3, { on: '2026-05-05', value: 3000 }),
    sold(2, { on: '2026-02-01', value: 2000 }),
    bought(1, { on: '2025-01-05', class: 'grant', code: 'A' }),
  ];
  expect(personRecords(events)).toMatchObject([
    {
      owner: person(1),
      issuer: { name: 'Invented Company, Inc.' },
      bought: { trades: 1, value: 3000, people: 1 },
      sold: { trades: 1, value: 2000 },
      events: 3,
      firstOn: '2025-01-05',
      lastOn: '2026-05-05',
    },
  ]);
});

test('grouped by owner and company, the one with the newest event first', () => {
  const elsewhere = { issuerCik: cik(9_990_777), issuerName: 'Other, Inc.' };
  const records = personRecords([
    bought(1, { by: [1], on: '2026-03-01' }),
    bought(2, { by: [2], on: '2026-04-01' }),
    bought(3, { by: [1], on: '2026-05-01', ...elsewhere }),
    bought(4, { by: [1], on: '2026-02-01' }),
  ]);
  expect(records.map(({ owner, issuer, events }) => [owner.name, issuer.name, events])).toEqual([
    ['Person 1', 'Other, Inc.', 1],
    ['Person 2', 'Invented Company, Inc.', 1],
    ['Person 1', 'Invented Company, Inc.', 2],
  ]);
});

test('joint owners have a record each', () => {
  const records = personRecords([bought(1, { by: [1, 2] })]);
  expect(records).toHaveLength(2);
  expect(records.map((record) => record.bought?.trades)).toEqual([1, 1]);
});

test('name and role are those of the newest filing, and every role is kept with its last day', () => {
  const [record] = personRecords([
    bought(1, { on: '2024-05-05', owners: [as('CFO')] }),
    bought(2, { on: '2025-05-05', owners: [as('CFO')] }),
    bought(3, { on: '2026-05-05', owners: [as('CEO')] }),
  ]);
  expect(record?.owner.role).toBe('CEO');
  expect(record?.roles).toEqual([
    { role: 'CEO', lastOn: '2026-05-05' },
    { role: 'CFO', lastOn: '2025-05-05' },
  ]);
});

test('a day that cannot be believed does not make a record older', () => {
  const mistyped = bought(1, { on: '0022-05-05', firstFiled: '2026-05-07', class: 'unclassified' });
  const [record] = personRecords([mistyped, bought(2, { on: '2026-05-05' })]);
  expect(record).toMatchObject({ events: 2, firstOn: '2026-05-05', lastOn: '2026-05-07' });
});

test('the order of events does not matter, and nothing is a record of nobody', () => {
  const events = [1, 2, 3].map((at) => bought(at, { by: [(at % 2) + 1], on: `2026-05-0${at}` }));
  expect(personRecords(events.toReversed())).toEqual(personRecords(events));
  expect(personRecords([bought(9, { on: day('2026-05-05'), by: [] })])).toEqual([]);
});
