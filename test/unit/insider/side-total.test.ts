import { expect, test } from 'vitest';
import { sideTotal } from '@/lib/core/insider/side-total';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { person, traded } from './transactions';

const chief = traded({ facts: { owners: [person(1, 'CEO')], shares: 3000, price: 10 } });
const director = traded({
  filing: 2,
  facts: { owners: [person(2)], shares: 1000, price: 10, plan: 'plan' },
});

test('no events are no total', () => {
  expect(sideTotal([])).toBeNull();
});

test('sums people, trades and dollars, and names the largest part', () => {
  expect(sideTotal(tradeEvents([chief, director]))).toEqual({
    people: 2,
    trades: 2,
    value: 40_000,
    planned: 1,
    toCover: 0,
    lead: { owner: person(1, 'CEO'), part: 0.75 },
  });
});

test('a trade without a price leaves no value and no lead', () => {
  const unpriced = traded({ filing: 3, facts: { price: null } });
  expect(sideTotal(tradeEvents([chief, unpriced]))).toMatchObject({
    value: null,
    lead: null,
  });
});

test('the part of a person is that of all who file with them', () => {
  const joint = traded({
    filing: 3,
    tradedOn: '2026-05-04',
    facts: { owners: [person(3, 'Ten-percent holder'), person(2)], shares: 5000, price: 10 },
  });
  expect(sideTotal(tradeEvents([chief, director, joint]))).toMatchObject({
    people: 2,
    lead: { owner: person(2), part: 6 / 9 },
  });
});
