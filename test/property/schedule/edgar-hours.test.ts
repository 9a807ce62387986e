import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { couldHaveNewFilings, isEdgarOpen } from '@/lib/core/schedule/edgar-hours';

const MINUTE_MS = 60_000;
// 2025 to 2027 in whole minutes: weekends, nights and six changes of the clock.
const minute = fc
  .integer({ min: Date.UTC(2025, 0, 1) / MINUTE_MS, max: Date.UTC(2027, 11, 31) / MINUTE_MS })
  .map((count) => count * MINUTE_MS);

test('there can be news exactly if EDGAR was open at some minute in between', () => {
  fc.assert(
    fc.property(minute, fc.integer({ min: 1, max: 5 * 1_440 }), (since, minutes) => {
      let open = false;
      for (let past = 0; past <= minutes && !open; past++) {
        open = isEdgarOpen(since + past * MINUTE_MS);
      }
      expect(couldHaveNewFilings(since, since + minutes * MINUTE_MS)).toBe(open);
    }),
    { numRuns: 150 },
  );
});

test('a longer time never has fewer news', () => {
  fc.assert(
    fc.property(minute, fc.nat(20_000), fc.nat(20_000), (since, first, more) => {
      const until = since + first * MINUTE_MS;
      if (first === 0 || !couldHaveNewFilings(since, until)) return;
      expect(couldHaveNewFilings(since, until + more * MINUTE_MS)).toBe(true);
    }),
  );
});
