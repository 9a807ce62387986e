import { describe, expect, test } from 'vitest';
import { habitSignal } from '@/lib/core/signal/habit';
import { recentPeople } from '@/lib/core/signal/person-trades';
import { day } from '@/test/unit/insider/known';
import { answerOf, answersOf, bought, inputOf, sold } from './events';

const now = bought(1, { on: '2026-05-05' });
const months = (...days: readonly string[]) => [
  now,
  ...days.map((on, at) => (at % 2 === 0 ? bought : sold)(at + 2, { on })),
];

describe('by Cohen, Malloy and Pomorski', () => {
  const sameMonth = months('2025-03-02', '2024-03-31', '2023-03-01');

  test('a trade in one month of each of three years is routine', () => {
    const signal = answerOf('routine', sameMonth, { heldSince: '2023-01-01' });
    expect(signal).toMatchObject({ state: 'present', badge: 'Routine', n: 3 });
    expect(signal.sentence).toContain('in March of each of 2023, 2024 and 2025');
    expect(answersOf('opportunistic', sameMonth)).toEqual([]);
  });

  test('trades in each year, yet in no common month, are opportunistic', () => {
    const events = months('2025-03-02', '2024-03-31', '2023-04-01');
    expect(answerOf('opportunistic', events)).toMatchObject({
      state: 'present',
      badge: 'Opportunistic',
      n: 3,
    });
    expect(answersOf('routine', events)).toEqual([]);
  });

  test('a year without a trade leaves the person unclassified, never opportunistic', () => {
    const signal = answerOf('opportunistic', months('2025-03-02', '2023-03-01'));
    expect(signal).toMatchObject({ state: 'absent', badge: '' });
    expect(signal.sentence).toContain('unclassified for 2026: no trade on the market in 2024');
  });

  test('a history that begins a day after 1 January of the third year before is too short', () => {
    const signal = answerOf('opportunistic', sameMonth, { heldSince: '2023-01-02' });
    expect(signal).toMatchObject({ state: 'unknown', badge: '', n: 0 });
    expect(answersOf('routine', sameMonth, { heldSince: '2023-01-02' })).toEqual([]);
  });

  test('the year is that of the newest trade, not of today', () => {
    const december = bought(9, { on: '2025-12-20' });
    const events = [december, ...months('2024-03-01', '2023-03-01', '2022-03-01').slice(1)];
    const given = { today: day('2026-01-20'), heldSince: '2022-01-01' };
    expect(answerOf('routine', events, given).sentence).toContain('the trades of 2025 are routine');
  });

  test('grants and exercises make nobody routine', () => {
    const events = sameMonth.map((event) =>
      event === now ? event : { ...event, class: 'exercise' as const },
    );
    expect(answerOf('opportunistic', events).state).toBe('absent');
  });

  test('the number of years is a parameter', () => {
    const input = inputOf(months('2025-03-02', '2024-03-31'));
    const signals = recentPeople(input).map((person) => habitSignal(person, input, { years: 2 }));
    expect(signals).toMatchObject([{ kind: 'routine', state: 'present' }]);
  });
});
