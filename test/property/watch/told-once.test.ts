import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NewsItem } from '@/lib/core/watch/news';
import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { EVENTS, step, stepOrUnstar } from './told-steps';
import { eventOf, isAsked, World } from './told-world';

function isOver({ telling }: NewsItem): boolean {
  return telling.state === 'silent' && telling.why === 'cap';
}

/** Notifications of the company on each day: no more than the reader wants. */
function mostInADay(world: World): number {
  const notes = new Map<string, Set<string>>();
  for (const { note, day } of world.alerts) {
    notes.set(day, (notes.get(day) ?? new Set()).add(note));
  }
  return Math.max(0, ...[...notes.values()].map(({ size }) => size));
}

const settings = fc.constantFrom<TellingSettings>(
  { ...DEFAULT_TELLING, quiet: null, capPerDay: 1 },
  { ...DEFAULT_TELLING, capPerDay: 2 },
  { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 },
  { ...DEFAULT_TELLING, capPerDay: 100 },
  { ...DEFAULT_TELLING, digestAt: 9 * 60, capPerDay: 100 },
);

test('whatever comes in whatever order, each event that a rule asks for and nobody saw is told once', () => {
  fc.assert(
    fc.property(settings, fc.array(step, { maxLength: 80, size: 'max' }), (chosen, steps) => {
      const world = new World(chosen);
      for (const one of steps) world.run(one);
      world.settle();
      const told = world.alerts.map((alert) => alert.event);
      // None twice, none unasked, none after the reader had looked.
      expect(new Set(told).size).toBe(told.length);
      expect(told.filter((one) => !isAsked(one))).toEqual([]);
      expect(world.alerts.filter(({ wasSeen }) => wasSeen)).toEqual([]);
      // Nor in a pause or quiet hours, nor more in a day than the reader wants.
      expect(world.untimely).toEqual([]);
      if (chosen.digestAt === null) expect(mostInADay(world)).toBeLessThanOrEqual(chosen.capPerDay);
      // None lost, but those that are over what the reader wants in a day.
      const over = new Set(world.items().filter(isOver).map(eventOf));
      if (chosen.capPerDay >= EVENTS) expect([...over]).toEqual([]);
      const wanted = [...new Set(world.filed.map((filing) => filing.event))].filter(
        (one) => isAsked(one) && !world.seen.has(one) && !over.has(one),
      );
      expect(wanted.filter((one) => !told.includes(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('and what is stored says so: nothing is left half-way', () => {
  fc.assert(
    fc.property(settings, fc.array(step, { maxLength: 80, size: 'max' }), (chosen, steps) => {
      const world = new World(chosen);
      for (const one of steps) world.run(one);
      world.settle();
      const told = new Set(world.alerts.map((alert) => alert.event));
      for (const item of world.items()) {
        expect(['told', 'silent']).toContain(item.telling.state);
      }
      const isTold = world.items().filter(({ telling }) => telling.state === 'told');
      expect(new Set(isTold.map(eventOf))).toEqual(told);
    }),
    { numRuns: 100 },
  );
}, 120_000);

test('of a company that nobody watches each event that a rule about any company asks for is told once', () => {
  const open = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const world = new World(open, true);
      for (const one of steps) world.run(one);
      world.settle();
      const told = world.alerts.map((alert) => alert.event);
      expect(new Set(told).size).toBe(told.length);
      expect(world.alerts.filter(({ wasSeen }) => wasSeen)).toEqual([]);
      expect(told.filter((one) => !isAsked(one))).toEqual([]);
      const wanted = [...new Set(world.filed.map((filing) => filing.event))].filter(
        (one) => isAsked(one) && !world.seen.has(one),
      );
      expect(wanted.filter((one) => !told.includes(one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('nor is any told again after the reader has watched the company and does so no more', () => {
  const open = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  fc.assert(
    fc.property(fc.array(stepOrUnstar, { maxLength: 80, size: 'max' }), (steps) => {
      const world = new World(open, true);
      for (const one of steps) world.run(one);
      world.settle();
      // What the watched person did as well is told by that entry, which knows nothing of the other.
      const alerts = world.alerts.filter(({ event }) => event >= EVENTS / 2);
      const told = alerts.map(({ event }) => event);
      expect(new Set(told).size).toBe(told.length);
      expect(alerts.filter(({ wasSeen }) => wasSeen)).toEqual([]);
      // And what is filed since is told.
      const last = steps.findLastIndex((one) => one.do === 'unstar');
      const filed = (list: typeof steps) =>
        list.flatMap((one) => (one.do === 'file' && isAsked(one.event) ? one.event : []));
      const before = new Set(filed(steps.slice(0, last + 1)));
      const since = filed(steps.slice(last + 1)).filter(
        (one) => !before.has(one) && !world.seen.has(one),
      );
      expect(since.filter((one) => !world.alerts.some(({ event }) => event === one))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 120_000);
