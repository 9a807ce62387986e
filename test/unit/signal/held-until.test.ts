import { describe, expect, test } from 'vitest';
import { day } from '@/test/unit/insider/known';
import { answerOf, bought, sold } from './events';

/** A list fetched on 20 November and shown on 4 January. */
const LATER = { today: day('2027-01-04'), heldUntil: '2026-11-20' };

const lone = bought(1, { on: '2026-11-10' });
const cluster = [1, 2, 3].map((one) => bought(one, { by: [one], on: `2026-11-0${one + 2}` }));

describe('after the last day held nothing is known', () => {
  test('not that a trade stayed isolated', () => {
    const signal = answerOf('isolated', [lone], LATER);
    expect(signal.state).toBe('unknown');
    expect(signal.sentence).toContain('only filings up to');
    expect(answerOf('isolated', [lone], { today: LATER.today }).state).toBe('present');
  });

  test('not that a sequence has ended', () => {
    const two = [lone, bought(2, { on: '2026-10-05' })];
    expect(answerOf('sequence', two, LATER).sentence).not.toContain('ended');
    expect(answerOf('sequence', two, { today: LATER.today }).sentence).toContain('has ended');
  });

  test('not that a cluster has ended', () => {
    expect(answerOf('ended-cluster', cluster, LATER).state).toBe('unknown');
    expect(answerOf('cluster', cluster, LATER).badge).toBe('Cluster of 3');
    expect(answerOf('ended-cluster', cluster, { today: LATER.today }).state).toBe('present');
  });

  test.each(['cluster', 'chief-buys', 'net-purchases'] as const)('not %s', (kind) => {
    expect(answerOf(kind, [sold(1, { on: '2026-11-10' })], LATER).state).toBe('unknown');
  });

  test('what was before a trade stays known', () => {
    expect(answerOf('reversal', [lone], LATER).state).toBe('absent');
    expect(answerOf('first-buy', [lone], LATER).state).toBe('present');
  });
});
