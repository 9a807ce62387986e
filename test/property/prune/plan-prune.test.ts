import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cik } from '@/lib/core/edgar/cik';
import { subjectName, type CachedSubject } from '@/lib/core/prune/cached-subject';
import { planPrune } from '@/lib/core/prune/plan-prune';

const key = fc.record({
  kind: fc.constantFrom('company' as const, 'person' as const, 'manager' as const),
  id: fc.nat(60).map((at) => String(at).padStart(10, '0') as Cik),
});
const subject: fc.Arbitrary<CachedSubject> = fc.record({
  key,
  bytes: fc.nat(1_000),
  askedAtMs: fc.nat(20),
  hold: fc.constantFrom('free' as const, 'watched' as const, 'fixed' as const),
});
const input = fc
  .record({
    subjects: fc.uniqueArray(subject, { selector: (one) => subjectName(one.key), maxLength: 40 }),
    shared: fc.nat(5_000),
    limitBytes: fc.nat(20_000),
  })
  .map(({ subjects, shared, limitBytes }) => ({
    subjects,
    limitBytes,
    totalBytes: shared + sum(subjects),
  }));

function sum(subjects: readonly CachedSubject[]): number {
  return subjects.reduce((bytes, one) => bytes + one.bytes, 0);
}

/** What is counted and belongs to nothing that may go. */
function fixedOf({
  subjects,
  totalBytes,
}: {
  subjects: readonly CachedSubject[];
  totalBytes: number;
}) {
  return totalBytes - sum(subjects.filter(({ hold }) => hold !== 'fixed'));
}

const companyKey = { kind: 'company' as const, id: '0000000001' as Cik };

test('what is fixed never goes, and nothing goes twice', () => {
  fc.assert(
    fc.property(input, (given) => {
      const dropped = planPrune(given);
      expect(dropped.filter(({ hold }) => hold === 'fixed')).toEqual([]);
      expect(new Set(dropped.map((one) => subjectName(one.key))).size).toBe(dropped.length);
      for (const one of dropped) expect(given.subjects).toContain(one);
    }),
  );
});

test('the cache ends under its limit, or a fifth of it above what can never go', () => {
  fc.assert(
    fc.property(input, (given) => {
      const left = given.totalBytes - sum(planPrune(given));
      const fixed = fixedOf(given);
      const most = fixed < given.limitBytes ? given.limitBytes : fixed + given.limitBytes / 5;
      expect(left).toBeLessThanOrEqual(most);
    }),
  );
});

test('where what is fixed is over the limit, little of the rest is left alone', () => {
  const little = { key: companyKey, bytes: 1, askedAtMs: 1, hold: 'watched' as const };
  expect(planPrune({ subjects: [little], totalBytes: 101, limitBytes: 100 })).toEqual([]);
  expect(planPrune({ subjects: [little], totalBytes: 102, limitBytes: 100 })).toEqual([]);
});

test('nothing goes while the cache is under its limit', () => {
  fc.assert(
    fc.property(input, (given) => {
      const roomy = { ...given, limitBytes: given.totalBytes };
      expect(planPrune(roomy)).toEqual([]);
    }),
  );
});

test('what is watched goes after all that is free, and what was asked for longest ago first', () => {
  fc.assert(
    fc.property(input, (given) => {
      const dropped = planPrune(given);
      const free = given.subjects.filter(({ hold }) => hold === 'free');
      const firstWatched = dropped.findIndex(({ hold }) => hold === 'watched');
      if (firstWatched >= 0) expect(firstWatched).toBe(free.length);
      for (const hold of ['free', 'watched'] as const) {
        const gone = dropped.filter((one) => one.hold === hold);
        const times = gone.map(({ askedAtMs }) => askedAtMs);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        const stays = given.subjects.filter((one) => one.hold === hold && !gone.includes(one));
        const newest = times.at(-1) ?? -Infinity;
        for (const one of stays) expect(one.askedAtMs).toBeGreaterThanOrEqual(newest);
      }
    }),
  );
});

test('no more of what is watched goes than the limit takes', () => {
  fc.assert(
    fc.property(input, (given) => {
      const dropped = planPrune(given);
      const last = dropped.at(-1);
      if (last?.hold !== 'watched') return;
      const before = given.totalBytes - sum(dropped.slice(0, -1));
      expect(before).toBeGreaterThan(given.limitBytes);
    }),
  );
});

test('the order in which subjects are given does not matter', () => {
  fc.assert(
    fc.property(input, (given) => {
      const turned = { ...given, subjects: given.subjects.toReversed() };
      expect(planPrune(turned)).toEqual(planPrune(given));
    }),
  );
});
