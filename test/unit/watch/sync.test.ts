import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import { packSync, storedBytes, SYNC_ALL_BYTES, SYNC_ITEM_BYTES } from '@/lib/core/watch/pack-sync';
import type { Telling } from '@/lib/core/watch/news';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { mergeSync, type SyncState } from '@/lib/core/watch/sync-state';
import { isToldElsewhere, namesToldElsewhere, toldMarks } from '@/lib/core/watch/told-name';
import { unpackSync } from '@/lib/core/watch/unpack-sync';
import { cik } from '@/test/unit/insider/known';
import { entry, NOW, row, stored } from './news';

const empty: SyncState = { entries: [], removed: [], rules: null, told: [] };
const list = (count: number, facts: Partial<WatchEntry> = {}) =>
  Array.from({ length: count }, (_, at) =>
    entry({
      cik: cik(1_000_000 + at),
      name: `Company number ${at}, Inc.`,
      addedAtMs: NOW + at,
      changedAtMs: NOW + at,
      ...facts,
    }),
  );

test('a thousand entries with rules and told events fit, and come back as they were', () => {
  const told = toldMarks(
    list(300).map((_, at) =>
      stored([row(at + 1)], { telling: { state: 'told', atMs: NOW, ruleId: 'a', where: 'here' } }),
    ),
    '1f3c9a',
    NOW,
  );
  const removed = list(250).map(({ id }, at) => ({
    id: id.replace('1', '2') as typeof id,
    removedAtMs: NOW - at,
  }));
  const state: SyncState = {
    entries: list(1_000),
    removed,
    rules: { list: DEFAULT_RULES, changedAtMs: NOW },
    told,
  };
  const { items, bytes, left } = packSync(state);
  expect(left).toEqual({ entries: [], notes: 0, rules: false });
  expect(bytes).toBeLessThan(SYNC_ALL_BYTES);
  for (const [key, value] of Object.entries(items)) {
    expect(storedBytes(key) + storedBytes(JSON.stringify(value))).toBeLessThanOrEqual(
      SYNC_ITEM_BYTES,
    );
  }
  const read = unpackSync(JSON.parse(JSON.stringify(items)) as Record<string, unknown>);
  expect(read && mergeSync(empty, read)).toEqual(mergeSync(empty, state));
});

test('what does not fit is named: notes first, then the oldest entries', () => {
  const noted = packSync({ ...empty, entries: list(300, { note: 'n'.repeat(400) }) });
  expect(noted.left.entries).toEqual([]);
  expect(noted.left.notes).toBeGreaterThan(50);
  const many = list(3_000);
  const { left, bytes } = packSync({ ...empty, entries: many });
  expect(left.entries.length).toBeGreaterThan(500);
  expect(left.entries).not.toContain(many.at(-1)?.id);
  expect(bytes).toBeLessThan(SYNC_ALL_BYTES);
});

test('a change of one entry changes one item', () => {
  const entries = list(200);
  const [first, ...others] = entries;
  const changed = first ? [{ ...first, isMuted: true, changedAtMs: NOW + 9 }, ...others] : [];
  const [before, after] = [entries, changed].map(
    (one) => packSync({ ...empty, entries: one }).items,
  );
  const differ = Object.keys(after ?? {}).filter(
    (key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]),
  );
  expect(differ).toHaveLength(1);
});

test.each([
  ['nothing', {}],
  ['another version', { 'watch.version': 2 }],
])('%s is read as nothing', (_, items) => {
  expect(unpackSync(items)).toBeNull();
});

test('whatever else is there never throws and adds nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      const items = {
        'watch.version': 1,
        'watch.list.0': [a],
        'watch.rules': b,
        'watch.removed': a,
        'watch.told': [b],
      };
      expect(unpackSync(items)?.entries.every(({ id }) => /^\w+:\d{10}$/.test(id))).toBe(true);
    }),
  );
});

const arbitrary = fc
  .array(
    fc.record({
      at: fc.nat({ max: 3 }),
      moment: fc.nat({ max: 3 }),
      note: fc.constantFrom('', 'a', 'b'),
      isRemoval: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((facts): SyncState => {
    const own = new Map(facts.map((fact) => [fact.at, fact]));
    const all = [...own.values()];
    return {
      ...empty,
      entries: all
        .filter((one) => !one.isRemoval)
        .map(({ at, moment, note }) =>
          entry({ cik: cik(at + 1), note, addedAtMs: 0, changedAtMs: moment }),
        ),
      removed: all
        .filter((one) => one.isRemoval)
        .map(({ at, moment }) => ({ id: watchId('company', cik(at + 1)), removedAtMs: moment })),
      told: all.map(({ at, moment, note }) => ({ name: `t${at}`, hour: moment, by: `p${note}` })),
    };
  });

test('merging in any order, and again, gives the same; the later change counts', () => {
  fc.assert(
    fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
      expect(mergeSync(a, b)).toEqual(mergeSync(b, a));
      expect(mergeSync(mergeSync(a, b), c)).toEqual(mergeSync(a, mergeSync(b, c)));
      expect(mergeSync(mergeSync(a, b), b)).toEqual(mergeSync(a, b));
    }),
  );
  const [one] = list(1);
  const removed = one ? [{ id: one.id, removedAtMs: one.changedAtMs + 1 }] : [];
  expect(mergeSync({ ...empty, entries: one ? [one] : [] }, { ...empty, removed }).entries).toEqual(
    [],
  );
});

const HERE: Telling = { state: 'told', atMs: NOW, ruleId: 'a', where: 'here' };

test.each([
  ['was told here', HERE, true],
  ['is about to be', { state: 'telling', note: 'news:a', ruleId: 'a' }, true],
  ['was told elsewhere', { ...HERE, where: 'elsewhere' }, false],
  ['waits', { state: 'new' }, false],
] as const)(
  'an event that %s is known to other profiles by any early mark',
  (_, telling, isKnown) => {
    const marks = toldMarks([stored([row(1), row(2)], { telling })], 'mine', NOW);
    const names = namesToldElsewhere(marks, 'other');
    expect(isToldElsewhere(stored([row(2), row(3)]), names)).toBe(isKnown);
    expect(isToldElsewhere(stored([row(3)]), names)).toBe(false);
    // What a profile said itself does not keep it from telling.
    expect(namesToldElsewhere(marks, 'mine').size).toBe(0);
  },
);
