import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { findCluster } from '@/lib/core/insider/cluster';
import type { TradeEvent } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { buildSignals } from '@/lib/core/signal/build-signals';
import { isBuy } from '@/lib/core/insider/market-trades';
import { day } from '@/test/unit/insider/known';
import { bought, inputOf, said, sold } from '@/test/unit/signal/events';
import { someRows } from '../insider/arbitrary-rows';

const TODAY = day('2026-05-20');
const RUNS = 250;
/** What a fact that is not there leaves in a sentence, and figures that say nothing. */
const HOLE = /NaN|Infinity|undefined|null|\$1,000K|[^\d]0\s%/;
const dayBefore = (most: number) =>
  fc.integer({ min: 0, max: most }).map((count) => addDays(TODAY, -count));

const facts = fc.record({
  on: fc.oneof(dayBefore(20), dayBefore(60), dayBefore(1500)),
  late: fc.integer({ min: 0, max: 8 }),
  by: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 6 }).map((one) => [one]) },
    { weight: 1, arbitrary: fc.constant([1, 2]) },
  ),
  make: fc.constantFrom(bought, bought, sold),
  shares: fc.constantFrom(1, 800, 1000, 1000, 90_000, 90_000, null),
  price: fc.constantFrom(0.1, 12.5, 12.5, 13, null),
  plan: fc.constantFrom('no-plan', 'no-plan', 'plan', 'unknown'),
  stake: fc.oneof(
    fc.constant({ kind: 'withheld', why: { key: 'stakeWithheldAstray' } } as const),
    fc.record({ kind: fc.constant('known' as const), before: fc.nat(2000), after: fc.nat(4000) }),
  ),
  class: fc.constantFrom(undefined, undefined, undefined, 'grant' as const),
});

const someEvents: fc.Arbitrary<TradeEvent[]> = fc
  .array(facts, { maxLength: 14 })
  .map((all) =>
    all.map(({ on, late, make, class: other, ...rest }, at) =>
      make(at + 1, { on, firstFiled: addDays(on, late), ...rest, ...(other && { class: other }) }),
    ),
  );
const held: fc.Arbitrary<IsoDate> = fc.oneof(dayBefore(120), dayBefore(2000));

test('the order in which events come never changes an answer', () => {
  fc.assert(
    fc.property(someEvents, held, fc.infiniteStream(fc.nat()), (events, heldSince, order) => {
      const keys = events.map((event) => ({ event, key: order.next().value }));
      const shuffled = keys.sort((a, b) => a.key - b.key).map(({ event }) => event);
      const given = { heldSince };
      expect(buildSignals(inputOf(shuffled, given))).toEqual(buildSignals(inputOf(events, given)));
    }),
    { numRuns: RUNS },
  );
});

test('every answer is a whole sentence without a hole, with a badge only when present', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(someEvents, held, (events, heldSince) => {
      const known = new Set(events.flatMap(({ rows }) => rows));
      const signals = buildSignals(inputOf(events, { heldSince }));
      for (const { kind, state } of signals) kinds.add(`${kind} ${state}`);
      const odd = signals
        .map((signal) => said(signal))
        .filter(
          ({ state, badge, sentence, n, rows }) =>
            (badge !== '') !== (state === 'present') ||
            HOLE.test(`${badge} ${sentence}`) ||
            !/^[A-Z0-9].*\.$/.test(sentence) ||
            !Number.isInteger(n) ||
            rows.some((row) => !known.has(row)),
        );
      expect(odd).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  expect(kinds.size).toBeGreaterThan(20);
});

test('what is present with a short history stays present with a longer one', () => {
  fc.assert(
    fc.property(someEvents, held, held, (events, one, other) => {
      const [longer, shorter] = one < other ? [one, other] : [other, one];
      const presentSince = (heldSince: IsoDate) =>
        buildSignals(inputOf(events, { heldSince }))
          .filter(({ state }) => state === 'present')
          .map(({ kind, owner }) => `${kind} ${owner?.cik}`);
      expect(presentSince(longer)).toEqual(expect.arrayContaining(presentSince(shorter)));
    }),
    { numRuns: RUNS },
  );
});

/** Many buyers in few days, so that clusters and programmes are common. */
const crowd: fc.Arbitrary<TradeEvent[]> = fc
  .array(
    fc.record({
      on: dayBefore(25),
      by: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 7 }).map((one) => [one]) },
        { weight: 1, arbitrary: fc.constant([1, 2]) },
      ),
      price: fc.constantFrom(12.5, 12.5, 1),
      plan: fc.constantFrom('no-plan', 'no-plan', 'unknown', 'plan'),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) => all.map((one, at) => bought(at + 1, one)));

test('the cluster of the signals is the one of the card', () => {
  let found = 0;
  fc.assert(
    fc.property(crowd, (events) => {
      const since = addDays(TODAY, -90);
      const cluster = findCluster(events.filter((e) => isBuy(e) && e.tradedOn >= since));
      const signal = buildSignals(inputOf(events)).find(({ kind }) => kind === 'cluster');
      expect(signal?.state === 'present').toBe(cluster !== null);
      if (cluster) expect(signal).toMatchObject({ n: cluster.people, rows: cluster.rows });
      if (cluster) found += 1;
    }),
    { numRuns: RUNS },
  );
  expect(found).toBeGreaterThan(10);
});

test('the same filings twice change no answer', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const once = buildSignals(inputOf(tradeEvents(rows)));
      expect(buildSignals(inputOf(tradeEvents([...rows, ...rows])))).toEqual(once);
    }),
    { numRuns: 100 },
  );
});
