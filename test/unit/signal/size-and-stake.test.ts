import { describe, expect, test } from 'vitest';
import type { Stake } from '@/lib/core/insider/report';
import { answerOf, answersOf, bought, sold } from './events';

/** Purchases for those dollars, the newest first, a month apart. */
const worth = (...dollars: readonly (number | null)[]) =>
  dollars.map((value, at) =>
    bought(at + 1, {
      value,
      on: at === 0 ? '2026-05-05' : `2025-${String(13 - at).padStart(2, '0')}-05`,
    }),
  );

const raised = (before: number, after: number): Stake => ({ kind: 'known', before, after });

const stakeOf = (...stakes: readonly Stake[]) =>
  answerOf(
    'stake-increase',
    stakes.map((stake, at) => bought(at + 1, { stake })),
  );

test.each([
  [1000, 1099, 'absent', ''],
  [1000, 1100, 'present', 'Stake +10%'],
  [3, 3.3, 'present', 'Stake +10%'],
  [1000, 1499, 'present', 'Stake +49%'],
  [1000, 1500, 'present', 'Stake +50%'],
  [1000, 1999, 'present', 'Stake +99%'],
  [1000, 2000, 'present', 'Stake × 2'],
  [1000, 12_590, 'present', 'Stake × 12.5'],
  [12, 119_316, 'present', 'Stake over 100 times'],
  [0, 500, 'present', 'New position'],
])('from %d to %d shares is %s %s', (before, after, state, badge) => {
  expect(stakeOf(raised(before, after))).toMatchObject({ state, badge });
});

describe('an unusual size', () => {
  // Before it 90, 100 and 110: the mean is 100, the standard deviation of the sample 10.
  test.each([
    [119.99, 'absent'],
    [120, 'present'],
    [50, 'absent'],
  ])('of %d thousand after 90, 100 and 110 is %s', (dollars, state) => {
    const events = worth(dollars * 1000, 90_000, 100_000, 110_000);
    expect(answerOf('unusual-size', events)).toMatchObject({ state, n: 3 });
  });

  test('takes three earlier trades with a value', () => {
    expect(answerOf('unusual-size', worth(500_000, 90_000, 110_000)).state).toBe('unknown');
    const signal = answerOf('unusual-size', worth(500_000, 90_000, null, 110_000));
    expect(signal).toMatchObject({ state: 'unknown', n: 2 });
  });

  test('of a trade without a value is unknown', () => {
    expect(answerOf('unusual-size', worth(null, 90_000, 100_000, 110_000)).state).toBe('unknown');
  });

  test('is no more of the same', () => {
    expect(answerOf('unusual-size', worth(100, 100, 100, 100)).state).toBe('absent');
  });

  test('looks at the newest twenty before it alone', () => {
    const days = Array.from({ length: 21 }, (_, at) =>
      bought(at + 2, { on: `2025-01-${31 - at}`, value: at < 20 ? 1000 : 9_000_000 }),
    );
    expect(answerOf('unusual-size', [bought(1, { value: 2000 }), ...days])).toMatchObject({
      state: 'present',
      n: 20,
    });
  });

  test('of a sale is measured by sales', () => {
    const sales = [2, 3, 4].map((at) => sold(at, { on: `2025-0${at}-05`, value: 1000 + at }));
    const signal = answerOf('unusual-size', [
      sold(1, { value: 50_000 }),
      ...sales,
      ...worth(1).slice(1),
    ]);
    expect(signal).toMatchObject({ state: 'present', badge: 'Unusually large sale' });
    const buys = sales.map((event) => ({ ...event, class: 'open-market' as const }));
    expect(answerOf('unusual-size', [sold(1, { value: 50_000 }), ...buys]).state).toBe('unknown');
  });

  test('trades of the same day are no history', () => {
    const sameDay = [2, 3, 4].map((at) => bought(at, { value: at }));
    expect(answerOf('unusual-size', [bought(1, { value: 900 }), ...sameDay]).state).toBe('unknown');
  });
});

describe('a larger stake', () => {
  test('the band is named beside the increase', () => {
    expect(stakeOf(raised(1000, 1499)).sentence).toContain(
      'by 49% (10% or more), from 1,000 to 1,499',
    );
    expect(stakeOf(raised(1000, 1620)).sentence).toContain('by 62% (50% or more)');
  });

  test('that is withheld is unknown, with its reason', () => {
    const signal = stakeOf({ kind: 'withheld', why: { key: 'stakeWithheldAlike' } });
    expect(signal.state).toBe('unknown');
    expect(signal.sentence).toContain('Two holdings of the filing cannot be told apart.');
  });

  test('that makes no sense for a purchase is unknown', () => {
    expect(stakeOf(raised(1000, 900)).state).toBe('unknown');
    expect(stakeOf(raised(-5, 900)).state).toBe('unknown');
  });

  test('of several purchases is the largest known; a withheld one keeps "absent" from being said', () => {
    const withheld: Stake = { kind: 'withheld', why: { key: 'stakeWithheldAstray' } };
    expect(stakeOf(raised(100, 160), withheld, raised(100, 120))).toMatchObject({
      state: 'present',
      badge: 'Stake +60%',
      n: 3,
    });
    expect(stakeOf(raised(100, 101), withheld).state).toBe('unknown');
    expect(stakeOf(raised(100, 101), raised(101, 102)).state).toBe('absent');
  });

  test('is not asked of a sale', () => {
    expect(answersOf('stake-increase', [sold(1, { stake: raised(100, 50) })])).toEqual([]);
  });
});
