import { expect, test } from 'vitest';
import { EVERYTHING, filterEvents, yearsOf } from '@/lib/core/insider/event-filter';
import { cik, event, owner } from '../../gallery/states/invented';

const jane = owner('Doe Jane', 'Director', 1);
const john = owner('Roe John', 'CFO', 2);
const buy = event({ tradedOn: '2026-11-02', owners: [jane, john] });
const sale = event({ tradedOn: '2025-03-02', class: 'open-market-sale', owners: [john] });
const placement = event({ tradedOn: '2026-01-12', class: 'private-placement', owners: [jane] });
const elsewhere = event({ tradedOn: '2026-01-12', issuerCik: cik(9_980_022), owners: [jane] });
const all = [buy, placement, elsewhere, sale];

test.each([
  ['everything', {}, all],
  ['real buys, which no placement is', { kind: 'buys' as const }, [buy, elsewhere]],
  ['real sales', { kind: 'sales' as const }, [sale]],
  ['a person, joint trades included', { person: john.cik }, [buy, sale]],
  ['a year', { year: '2025' }, [sale]],
  ['a company', { company: cik(9_980_022) }, [elsewhere]],
  ['all parts together', { kind: 'buys' as const, person: jane.cik, year: '2025' }, []],
])('%s', (_, filter, expected) => {
  expect(filterEvents(all, { ...EVERYTHING, ...filter })).toEqual(expected);
});

test('years are listed once, newest first', () => {
  expect(yearsOf(all)).toEqual(['2026', '2025']);
});
