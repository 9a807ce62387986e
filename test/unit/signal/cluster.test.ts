import { describe, expect, test } from 'vitest';
import { clusterSignals } from '@/lib/core/signal/cluster-signals';
import { CLUSTER } from '@/lib/core/insider/cluster';
import { day } from '@/test/unit/insider/known';
import { answerOf, answersOf, bought, inputOf, sold } from './events';

const three = [
  bought(1, { by: [1], on: '2026-05-05' }),
  bought(2, { by: [2], on: '2026-05-08' }),
  bought(3, { by: [3], on: '2026-05-18' }),
];

const early = [1, 2, 3].map((one) => bought(one, { by: [one], on: `2026-05-0${one + 2}` }));

/** Whether it has ended by that day. */
const onDay = (text: string) => answerOf('ended-cluster', early, { today: day(text) });

const badgeOn = (text: string) => answerOf('cluster', early, { today: day(text) }).badge;

describe('a cluster', () => {
  test('is present with its people, days and rows', () => {
    expect(answerOf('cluster', three)).toMatchObject({
      state: 'present',
      badge: 'Cluster of 3',
      n: 3,
      owner: null,
      rows: three.map(({ id }) => id),
    });
    expect(answerOf('cluster', three).sentence).toMatch(
      /^3 insiders bought on the market within 14 days/,
    );
  });

  test('is present however little is held, since nothing more could undo it', () => {
    expect(answerOf('cluster', three, { heldSince: '2026-05-01' }).state).toBe('present');
  });

  test('is unknown, not absent, when less than 90 days are held', () => {
    expect(answerOf('cluster', three.slice(1), { heldSince: '2026-02-20' }).state).toBe('unknown');
    expect(answerOf('cluster', three.slice(1), { heldSince: '2026-02-19' }).state).toBe('absent');
  });

  test('is looked for in the last 90 days alone', () => {
    const old = three.map((event, at) =>
      bought(at + 1, { by: [at + 1], on: `2026-02-${17 + at}`, id: event.id }),
    );
    expect(answerOf('cluster', old).state).toBe('absent');
  });

  test('of purchases under a plan is none', () => {
    const planned = three.map((event) => ({ ...event, plan: 'plan' as const }));
    expect(answerOf('cluster', planned).state).toBe('absent');
    const silent = three.map((event) => ({ ...event, plan: 'unknown' as const }));
    expect(answerOf('cluster', silent).state).toBe('present');
  });

  test('of sellers is none', () => {
    const sales = [1, 2, 3].map((one) => sold(one, { by: [one], on: `2026-05-0${one}` }));
    expect(answerOf('cluster', sales).state).toBe('absent');
  });

  test('at one day and price is told as the programme it is', () => {
    const programme = [1, 2, 3, 4].map((one) => bought(one, { by: [one] }));
    const answer = answerOf('cluster', programme);
    expect(answer).toMatchObject({ state: 'absent', n: 4 });
    expect(answer.sentence).toContain('a programme, not a cluster');
  });

  test('is none where too few bought besides a programme, which is told with its part', () => {
    const programme = [1, 2, 3, 4].map((one) => bought(one, { by: [one] }));
    const others = [5, 6].map((one) => bought(one, { by: [one], on: `2026-05-0${one + 1}` }));
    const answer = answerOf('cluster', [...programme, ...others]);
    expect(answer).toMatchObject({ state: 'absent', n: 6 });
    expect(answer.sentence).toMatch(/^6 insiders bought .+, but 4 of them on one day at one price/);
  });

  test('is not known where it hangs on a purchase of unknown amount', () => {
    const unpriced = bought(3, { by: [3], on: '2026-05-18', price: null });
    const answer = answerOf('cluster', [...three.slice(0, 2), unpriced]);
    expect(answer.state).toBe('unknown');
    expect(answer.sentence).toContain('the amount of 1 purchase is not stated');
    expect(answerOf('cluster', [...three, unpriced]).state).toBe('present');
  });

  test('is denied where an unknown amount could make none, and says so', () => {
    const unpriced = bought(3, { by: [2], on: '2026-05-18', price: null });
    const answer = answerOf('cluster', [...three.slice(0, 2), unpriced]);
    expect(answer.state).toBe('absent');
    expect(answer.sentence).toContain('not stated, and could not change that');
    expect(answerOf('cluster', three.slice(1)).sentence).not.toContain('not stated');
  });

  test('takes its parameters', () => {
    const input = inputOf(three.slice(0, 2));
    const [signal] = clusterSignals(input, { ...CLUSTER, people: 2 });
    const badge = { values: { people: 2 } };
    expect(signal).toMatchObject({ state: 'present', badge });
  });
});

describe('an ended cluster', () => {
  test('has ended when more than fourteen days have gone by since the newest purchase', () => {
    expect(onDay('2026-05-19').state).toBe('absent');
    expect(onDay('2026-05-20')).toMatchObject({ state: 'present', badge: 'Cluster ended', n: 3 });
  });

  test('is told by the badge of the cluster', () => {
    expect(badgeOn('2026-05-19')).toBe('Cluster of 3');
    expect(badgeOn('2026-05-20')).toBe('Cluster of 3, ended');
  });

  test('is not known to have ended while a filing since then cannot be read', () => {
    const given = { gaps: ['2026-05-19'] };
    expect(answerOf('ended-cluster', early, given).state).toBe('unknown');
    expect(answerOf('cluster', early, given).badge).toBe('Cluster of 3');
    expect(answerOf('ended-cluster', early, { gaps: ['2026-05-04'] }).state).toBe('present');
  });

  test('has not ended while anyone buys', () => {
    const small = bought(9, { by: [9], on: '2026-05-10', shares: 1 });
    expect(answerOf('ended-cluster', [small, ...early]).state).toBe('absent');
  });

  test('is asked only where there was a cluster', () => {
    expect(answersOf('ended-cluster', early.slice(1))).toEqual([]);
  });
});
