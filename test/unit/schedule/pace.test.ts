import { describe, expect, test } from 'vitest';
import {
  answerArrived,
  COOL_DOWN_MS,
  coolDown,
  freshPace,
  MAX_ALLOWANCE,
  PLACES,
  pullIn,
  revivePace,
  startRequest,
  waitMs,
  type Pace,
} from '@/lib/core/schedule/pace';

const NOW = 1_700_000_000_000;

function started(count: number, pace: Pace = freshPace(NOW)): Pace {
  return Array.from({ length: count }).reduce<Pace>((before) => startRequest(before, NOW), pace);
}

describe('places', () => {
  test('five requests start at once, the sixth waits for an answer', () => {
    expect(waitMs(started(PLACES - 1), NOW)).toBe(0);
    expect(waitMs(started(PLACES), NOW)).toBeNull();
    expect(waitMs(started(PLACES), NOW + 3_600_000)).toBeNull();
  });

  test('a place is free one second after the answer, to the millisecond', () => {
    const pace = answerArrived(started(PLACES), NOW + 250);
    expect(waitMs(pace, NOW + 250)).toBe(1_000);
    expect(waitMs(pace, NOW + 1_249)).toBe(1);
    expect(waitMs(pace, NOW + 1_250)).toBe(0);
  });

  test('an answer to nothing changes nothing', () => {
    const pace = freshPace(NOW);
    expect(answerArrived(pace, NOW)).toBe(pace);
  });
});

describe('average', () => {
  test('once the allowance is used, a request may start every half second', () => {
    const pace: Pace = { ...freshPace(NOW), allowance: 0 };
    expect(waitMs(pace, NOW)).toBe(500);
    expect(waitMs(pace, NOW + 499)).toBeGreaterThan(0);
    expect(waitMs(pace, NOW + 500)).toBe(0);
    expect(startRequest(pace, NOW + 500).allowance).toBe(0);
  });

  test('the allowance never grows beyond its limit', () => {
    expect(startRequest(freshPace(NOW), NOW + 86_400_000).allowance).toBe(MAX_ALLOWANCE - 1);
  });
});

describe('cool-down', () => {
  test('everything waits for its end, free places or not', () => {
    const pace = coolDown(freshPace(NOW), NOW);
    expect(waitMs(pace, NOW)).toBe(COOL_DOWN_MS);
    expect(waitMs(pace, NOW + COOL_DOWN_MS)).toBe(0);
  });

  test('outlives a restart', () => {
    const pace = coolDown(freshPace(NOW), NOW);
    expect(revivePace(pace, NOW + 1_000).blockedUntilMs).toBe(NOW + COOL_DOWN_MS);
  });
});

describe('restart', () => {
  test('frees the places of lost requests after a second, and not at once', () => {
    const pace = revivePace(started(PLACES), NOW + 5_000);
    expect(waitMs(pace, NOW + 5_000)).toBe(1_000);
    expect(waitMs(pace, NOW + 6_000)).toBe(0);
  });

  test('the allowance that was used stays used', () => {
    const pace = revivePace(started(PLACES), NOW);
    expect(pace.allowance).toBe(MAX_ALLOWANCE - PLACES);
  });
});

test('a clock set back by years costs a second at most, and ten minutes of a cool-down', () => {
  const later = NOW + 5 * 365 * 86_400_000;
  const busy = answerArrived(
    { ...started(PLACES), places: [null, later, later, later, later] },
    later,
  );
  const pace = pullIn({ ...busy, allowance: 0, allowanceAtMs: later }, NOW);
  expect(waitMs(pace, NOW)).toBe(1_000);
  expect(waitMs(pace, NOW + 1_000)).toBe(0);
  expect(pullIn(coolDown(pace, later), NOW).blockedUntilMs).toBe(NOW + COOL_DOWN_MS);
});
