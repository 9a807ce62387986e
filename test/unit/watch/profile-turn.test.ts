import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HUSH_MS, nextTurn, TURN_MS, waitForTurn } from '@/lib/core/watch/profile-turn';

const NOW = Date.parse('2026-11-23T15:00:00Z');
const HOUR = 3_600_000;
const ONE = { place: 1, count: 3 };

describe('news', () => {
  test('of a profile that is alone waits for nobody', () => {
    expect(waitForTurn({ place: 0, count: 1 }, null, NOW)).toBeNull();
  });

  test('waits for a moment that stays the same, and is told then', () => {
    const until = waitForTurn(ONE, null, NOW) ?? 0;
    expect(until).toBeGreaterThanOrEqual(NOW + HUSH_MS);
    expect(waitForTurn(ONE, until, NOW + 60_000)).toBe(until);
    expect(waitForTurn(ONE, until, until)).toBeNull();
  });

  test('that was slept over waits anew, in the turn of its own too', () => {
    const until = waitForTurn(ONE, null, NOW) ?? 0;
    const round = ONE.count * TURN_MS;
    expect(waitForTurn(ONE, until, until + round)).toBeGreaterThanOrEqual(until + round + HUSH_MS);
  });

  test('does not wait for as long as a clock that was set back was ahead', () => {
    const until = waitForTurn(ONE, NOW + 90 * HOUR, NOW) ?? 0;
    expect(until - NOW).toBeLessThanOrEqual(HUSH_MS + ONE.count * TURN_MS);
  });

  test('waits anew when its profile has another place', () => {
    const until = waitForTurn({ place: 0, count: 2 }, null, NOW) ?? 0;
    expect(waitForTurn({ place: 1, count: 2 }, until, until)).toBeGreaterThan(until);
  });
});

test('each has its turn in every round, and no two tell within three minutes of each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.nat(10 * TURN_MS),
      fc.nat(10 * TURN_MS),
      fc.nat(5),
      fc.nat(5),
      (count, a, b, one, other) => {
        const tells = (at: number, ms: number) =>
          nextTurn({ place: at % count, count }, NOW + ms) - NOW;
        const [first, second] = [tells(one, a), tells(other, b)];
        expect(first).toBeGreaterThanOrEqual(a);
        expect(first).toBeLessThanOrEqual(a + count * TURN_MS);
        if (one % count !== other % count) {
          expect(Math.abs(first - second)).toBeGreaterThanOrEqual(HUSH_MS);
        }
      },
    ),
  );
});
