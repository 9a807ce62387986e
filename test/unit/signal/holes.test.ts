import { describe, expect, test } from 'vitest';
import type { TradeEvent } from '@/lib/core/insider/report';
import { SIGNAL_KINDS, type SignalKind } from '@/lib/core/signal/signal';
import { day } from '@/test/unit/insider/known';
import { person } from '@/test/unit/insider/transactions';
import { answerOf, answersOf, bought, sold, type Given } from './events';

const buy = bought(1, { on: '2026-05-05' });
const LATER: Given = { today: day('2026-07-01') };

/** What is denied of a lone purchase, of one after another, and of a company without any. */
const DENIALS: readonly [SignalKind, readonly TradeEvent[], Given][] = [
  ['first-buy', [buy], {}],
  ['reversal', [buy], {}],
  ['opportunistic', [buy], {}],
  ['isolated', [buy], LATER],
  ['cluster', [buy], {}],
  ['chief-buys', [buy], {}],
  ['net-purchases', [buy], {}],
  ['late-filing', [buy], {}],
  ['stake-increase', [bought(1, { stake: { kind: 'known', before: 90_000, after: 90_100 } })], {}],
];

describe('a filing that cannot be read', () => {
  test.each(DENIALS)('leaves %s unknown, with its day', (kind, events, given) => {
    const whole = answerOf(kind, events, given);
    expect(whole.state).not.toBe('unknown');
    const holed = answerOf(kind, events, { ...given, gaps: ['2010-01-01', '2026-05-06'] });
    expect(holed).toMatchObject({ state: 'unknown', badge: '' });
    expect(holed.sentence).toMatch(/a filing of 6\u00A0May could not be read\.$/);
  });

  test.each(DENIALS)(
    'from before the days asked about leaves %s as it is',
    (kind, events, given) => {
      expect(answerOf(kind, events, { ...given, gaps: ['2010-01-01'] })).toEqual(
        answerOf(kind, events, given),
      );
    },
  );

  test('shortens the time of which a first purchase is told', () => {
    expect(answerOf('first-buy', [buy], { gaps: ['2024-01-01'] })).toMatchObject({
      state: 'present',
      badge: 'First buy in 2 years',
    });
  });

  test('takes nothing from what is seen', () => {
    const events = [1, 2, 3].map((one) => bought(one, { by: [one], on: `2026-05-0${one}` }));
    const given = { gaps: ['2026-05-19'] };
    expect(answerOf('cluster', events, given)).toMatchObject({ state: 'present', n: 3 });
    const before = sold(9, { on: '2026-03-03' });
    expect(answerOf('reversal', [buy, before], given).state).toBe('present');
  });

  test('keeps a sequence from being told as over', () => {
    const events = [buy, bought(2, { on: '2026-04-05' })];
    expect(answerOf('sequence', events, LATER).sentence).toContain('has ended');
    const holed = answerOf('sequence', events, { ...LATER, gaps: ['2026-06-10'] });
    expect(holed).toMatchObject({ state: 'present', n: 2 });
    expect(holed.sentence).not.toContain('has ended');
  });

  test('keeps a programme from being told as no cluster', () => {
    const programme = [1, 2, 3, 4].map((one) => bought(one, { by: [one] }));
    expect(answerOf('cluster', programme, { gaps: ['2026-05-06'] }).state).toBe('unknown');
  });
});

const unclear = (facts: Parameters<typeof bought>[1] = {}) =>
  bought(9, { on: '2026-05-04', class: 'price-unclear', ...facts });

describe('a row that may be a market trade', () => {
  const elsewhere = ['reversal', 'chief-buys', 'opportunistic'];

  test.each(DENIALS.filter(([kind]) => !elsewhere.includes(kind)))(
    'leaves %s unknown',
    (kind, events, given) => {
      expect(answerOf(kind, [...events, unclear()], given).state).toBe('unknown');
    },
  );

  test.each(['inconsistent', 'unclassified'] as const)('does so when it is %s', (name) => {
    const row = unclear({ class: name });
    expect(answerOf('first-buy', [buy, row]).state).toBe('unknown');
    expect(answerOf('reversal', [buy, row]).state).toBe('unknown');
  });

  test('does so of a habit in the years that it is made of', () => {
    expect(answerOf('opportunistic', [buy, unclear()]).state).toBe('absent');
    expect(answerOf('opportunistic', [buy, unclear({ on: '2025-12-31' })]).state).toBe('unknown');
  });

  test('does so of its own side alone, where the side is clear', () => {
    expect(answerOf('reversal', [buy, unclear()]).state).toBe('absent');
    const sale = unclear({ code: 'S', direction: 'disposed' });
    expect(answerOf('reversal', [buy, sale]).state).toBe('unknown');
    expect(answerOf('first-buy', [buy, sale]).state).toBe('present');
    expect(answerOf('cluster', [buy, sale]).state).toBe('absent');
  });

  test('does so of its own people alone, whoever they file with', () => {
    expect(answerOf('first-buy', [buy, unclear({ by: [2] })]).state).toBe('present');
    const joint = bought(3, { by: [1, 2], on: '2026-05-06' });
    expect(answerOf('first-buy', [buy, joint, unclear({ by: [2] })]).state).toBe('unknown');
  });

  test('does so of chiefs only where a chief is among its owners', () => {
    expect(answerOf('chief-buys', [buy, unclear()]).state).toBe('absent');
    const chief = { ...person(2), office: 'chief-executive' as const };
    expect(answerOf('chief-buys', [buy, unclear({ owners: [chief] })]).state).toBe('unknown');
  });

  test('after the days asked about does not matter', () => {
    expect(answerOf('first-buy', [buy, unclear({ on: '2026-05-06' })]).state).toBe('present');
    expect(answerOf('reversal', [buy, unclear({ on: '2026-05-06', code: 'S' })]).state).toBe(
      'absent',
    );
  });

  test('counts with the day of its filing where its own cannot be believed', () => {
    const mistyped = unclear({ class: 'unclassified', on: '0026-05-04', firstFiled: '2026-05-05' });
    expect(answerOf('first-buy', [buy, mistyped]).state).toBe('unknown');
  });

  test('is none under a code that no market trade has', () => {
    const grant = unclear({ class: 'unclassified', code: 'A' });
    expect(answerOf('first-buy', [buy, grant]).state).toBe('present');
    expect(answersOf('cluster', [buy, grant])).toMatchObject([{ state: 'absent' }]);
  });
});

test('every kind that denies anything is among those tried', () => {
  const positive = [
    'ended-cluster',
    'routine',
    'unusual-size',
    'sequence',
    'after-hours',
    'small-company',
  ];
  const tried = DENIALS.map(([kind]) => kind);
  expect([...tried, ...positive].sort()).toEqual([...SIGNAL_KINDS].sort());
});
