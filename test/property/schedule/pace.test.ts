import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ALLOWANCE_PER_SECOND,
  COOL_DOWN_MS,
  MAX_ALLOWANCE,
  PLACES,
} from '@/lib/core/schedule/pace';
import { mostWithin, simulate, type Happening } from './pace-simulation';

const request = fc.record({
  latencyMs: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 8_000 })),
  reachedAt: fc.double({ min: 0, max: 1, noNaN: true }),
});

const demand = fc.record({
  kind: fc.constant('demand' as const),
  requests: fc.array(request, { minLength: 1, maxLength: 30 }),
});
const restart = fc.constant({ kind: 'restart' as const });
const setBack = fc.record({
  kind: fc.constant('clock' as const),
  byMs: fc.oneof(fc.integer({ min: -3_000, max: -1 }), fc.integer({ min: -86_400_000, max: -1 })),
});
const afterMs = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 6_000 }));

function story(...whats: fc.Arbitrary<Happening['what']>[]): fc.Arbitrary<Happening[]> {
  return fc.array(fc.record({ afterMs, what: fc.oneof(demand, ...whats) }), {
    minLength: 1,
    maxLength: 12,
  });
}

test('no second holds more than five arrivals, whatever delays, restarts or a clock set back', () => {
  fc.assert(
    fc.property(story(demand, restart, setBack), (happenings) => {
      expect(mostWithin(simulate(happenings, 300_000).arrivals, 1_000)).toBeLessThanOrEqual(PLACES);
    }),
    { numRuns: 300 },
  );
});

test('over any stretch of time the average holds, with the burst on top', () => {
  fc.assert(
    fc.property(story(demand, restart, setBack), (happenings) => {
      const { arrivals } = simulate(happenings, 300_000);
      for (const seconds of [5, 20, 60]) {
        // A request may wait up to eight seconds on its way, so starts are spread a little.
        const most = MAX_ALLOWANCE + (seconds + 8) * ALLOWANCE_PER_SECOND + 1;
        expect(mostWithin(arrivals, seconds * 1_000)).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 200 },
  );
});

test('everything that waits is started in the end', () => {
  fc.assert(
    fc.property(story(demand, restart, setBack), (happenings) => {
      const asked = happenings.flatMap(({ what }) => (what.kind === 'demand' ? what.requests : []));
      // Five at once that take up to eight seconds each, and at least half a second apiece.
      expect(simulate(happenings, 20_000 + asked.length * 2_500).left).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test('nothing starts during a cool-down, after a restart neither, and all goes on after it', () => {
  const block = fc.constant({ kind: 'block' as const });
  fc.assert(
    fc.property(story(demand, restart, block), (happenings) => {
      const outcome = simulate(happenings, COOL_DOWN_MS + 600_000);
      expect(outcome.startedWhileBlocked).toBe(0);
      expect(outcome.left).toBe(0);
    }),
    { numRuns: 25 },
  );
});

test('a clock set forward lets at most one more burst through each time', () => {
  const setForward = fc.record({
    kind: fc.constant('clock' as const),
    byMs: fc.integer({ min: 1, max: 7_200_000 }),
  });
  fc.assert(
    fc.property(story(demand, setForward), (happenings) => {
      const jumps = happenings.filter(({ what }) => what.kind === 'clock').length;
      const most = mostWithin(simulate(happenings, 300_000).arrivals, 1_000);
      expect(most).toBeLessThanOrEqual(PLACES * (jumps + 1));
    }),
    { numRuns: 100 },
  );
});
