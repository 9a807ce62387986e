import { describe, expect, test } from 'vitest';
import type { Office } from '@/lib/core/insider/report';
import { accession, day } from '@/test/unit/insider/known';
import { person } from '@/test/unit/insider/transactions';
import { answerOf, answersOf, bought, sold, type Given } from './events';

const chief = (number: number, role: string, office: Office) => ({
  ...person(number, role),
  kind: 'officer' as const,
  office,
});

const held = (shares: number, asOf = '2026-04-30'): Given => ({
  outstanding: { shares, asOf: day(asOf), accession: accession(900) },
});

const at = (price: number, security = 'Common Stock') => bought(1, { price, security });

describe('a chief buys', () => {
  test('is a fact of the owner’s office, one answer for each', () => {
    const ceo = chief(1, 'Interim CEO', 'chief-executive');
    const cfo = chief(2, 'CFO', 'chief-financial');
    const signals = answersOf('chief-buys', [
      bought(1, { owners: [cfo] }),
      bought(2, { owners: [ceo] }),
      bought(3, { owners: [ceo], plan: 'plan' }),
    ]);
    expect(signals).toMatchObject([
      { state: 'present', badge: 'CEO bought', owner: ceo, n: 2 },
      { state: 'present', badge: 'CFO bought', owner: cfo, n: 1 },
    ]);
    expect(signals[0]?.sentence).toBe(
      'The interim chief executive, Person 1, bought shares for $25K on the market in 2 purchases during the last 90 days, 1 of them under a trading plan.',
    );
  });

  test('without a value in the filing names none', () => {
    const ceo = chief(1, 'CEO', 'chief-executive');
    const [signal] = answersOf('chief-buys', [bought(1, { owners: [ceo], price: null })]);
    expect(signal?.sentence).toContain('bought shares on the market');
  });

  test('is not said of a title alone, nor of a sale', () => {
    const unread = chief(1, 'CEO', null);
    const ceo = chief(2, 'CEO', 'chief-executive');
    const events = [bought(1, { owners: [unread] }), sold(2, { owners: [ceo] })];
    expect(answerOf('chief-buys', events)).toMatchObject({ state: 'absent', owner: null });
  });

  test('is unknown when less than 90 days are held', () => {
    expect(answerOf('chief-buys', [bought(1)], { heldSince: '2026-02-20' }).state).toBe('unknown');
  });
});

describe('the net purchase ratio', () => {
  test.each([
    [3, 1, 'present', '+0.50 (n = 4)', '3 of 4 trades were purchases'],
    [1, 1, 'absent', '0.00 (n = 2)', ''],
    [0, 4, 'absent', '\u22121.00 (n = 4)', ''],
  ])('of %d purchases and %d sales is %s', (buys, sales, state, figure, badge) => {
    const events = [
      ...Array.from({ length: buys }, (_, at) => bought(at + 1, { by: [at + 1] })),
      ...Array.from({ length: sales }, (_, at) => sold(at + 20, { by: [at + 1] })),
    ];
    const signal = answerOf('net-purchases', events);
    expect(signal).toMatchObject({ state, badge, n: buys + sales });
    expect(signal.sentence).toContain(figure);
  });

  test('holds six months, and is unknown when fewer are held', () => {
    const edge = [bought(1, { on: '2025-11-20' }), bought(2, { on: '2025-11-19' })];
    expect(answerOf('net-purchases', edge, { heldSince: '2025-11-20' }).n).toBe(1);
    expect(answerOf('net-purchases', edge, { heldSince: '2025-11-21' }).state).toBe('unknown');
  });

  test('leaves out plans, tax and everything off the market, and keeps what is not stated', () => {
    const events = [
      sold(1, { plan: 'plan' }),
      sold(2, { link: 'to-cover' }),
      bought(3, { class: 'private-placement' }),
      sold(4, { plan: 'unknown' }),
      sold(5, { link: 'after-exercise' }),
    ];
    expect(answerOf('net-purchases', events).n).toBe(2);
  });

  test('of nothing is absent without a figure', () => {
    const signal = answerOf('net-purchases', []);
    expect(signal).toMatchObject({ state: 'absent', n: 0 });
    expect(signal.sentence).not.toMatch(/\d\.\d|NaN/);
  });
});

describe('the size of the company', () => {
  test.each([
    [29_999_999, 10, 'present', 'Very small company, approx. $300M'],
    [30_000_000, 10, 'present', 'Small company, approx. $300M'],
    [199_900_000, 10, 'present', 'Small company, approx. $2B'],
    [200_000_000, 10, 'absent', ''],
  ])('with %d shares at $%d is %s %s', (shares, price, state, badge) => {
    const signal = answerOf('small-company', [at(price)], held(shares));
    expect(signal).toMatchObject({ state, badge, n: 1 });
    expect(signal.sentence).toContain('approx.');
  });

  test('is unknown without a count or a price', () => {
    expect(answerOf('small-company', [at(10)]).state).toBe('unknown');
    expect(answerOf('small-company', [bought(1, { price: null })], held(1000)).state).toBe(
      'unknown',
    );
    const placed = bought(1, { class: 'private-placement' });
    expect(answerOf('small-company', [placed], held(1000)).state).toBe('unknown');
  });

  test('takes the newest trade that states a price', () => {
    const events = [bought(2, { on: '2026-05-06', price: null }), at(10)];
    expect(answerOf('small-company', events, held(50_000_000)).badge).toBe(
      'Small company, approx. $500M',
    );
  });

  test('is unknown when the count or the price is over 400 days old', () => {
    expect(answerOf('small-company', [at(10)], held(1000, '2025-03-31')).state).toBe('present');
    expect(answerOf('small-company', [at(10)], held(1000, '2025-03-30')).state).toBe('unknown');
    const old = bought(1, { on: '2025-04-14' });
    expect(answerOf('small-company', [old], held(1000, '2025-04-30')).state).toBe('unknown');
  });

  test('is unknown where the price is that of depositary receipts', () => {
    const shares = held(50_000_000);
    for (const security of ['American Depositary Shares', 'ADSs', 'ADR']) {
      expect(answerOf('small-company', [at(10, security)], shares).state).toBe('unknown');
    }
    expect(answerOf('small-company', [at(10, 'Roads common')], shares).state).toBe('present');
  });
});
