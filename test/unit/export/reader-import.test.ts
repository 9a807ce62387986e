import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReaderImport } from '@/lib/core/export/reader-import';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { IsoDate } from '@/lib/core/iso-date';
import { watchId } from '@/lib/core/watch/entry';
import { DEFAULT_RULES, DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { exportReader } from '@/lib/services/export-reader';
import { importReader } from '@/lib/services/import-reader';
import { saveRule } from '@/lib/services/watch/rule-list';
import { readSettings, writeSetting } from '@/lib/settings/stored-settings';
import { BANK, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

let world: World;
beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const importFrom = (text: string) =>
  importReader(
    {
      reader: world.reader,
      directory: world.directory,
      entries: world.entries,
      corrections: world.corrections,
      now: world.now,
    },
    text,
  );

const OWN = { ...DEFAULT_TELLING, capPerDay: 2, digestAt: 18 * 60 };
const RULE = { ...DEFAULT_RULES[0], id: 'mine', topics: ['sale'] as const } as const;

test('what was exported comes back into an empty browser as it was', async () => {
  const { reader } = world;
  await world.entries.add('company', cikOf(), SAMPLE.ticker);
  await world.entries.put([{ kind: 'person', cik: cikOf(BANK), ticker: null, name: 'DOE JANE' }]);
  const id = watchId('company', cikOf());
  await world.entries.edit(id, { group: 'Energy', note: 'why', isMuted: true });
  await saveRule(
    reader,
    { scope: { of: 'all' }, atLeast: 5, by: 'chiefs', isOn: true, ...RULE },
    1,
  );
  await world.corrections.add({ phrase: 'works', not: cikOf(), instead: null, host: 'a.example' });
  await reader.follows.add({ cik: cikOf(BANK), name: 'BANK LLC', place: 0, addedAtMs: 7 });
  const muted = { cik: cikOf(OTHER), name: OTHER.name, ticker: null, mutedAtMs: 8 };
  await reader.mutes.add(muted);
  await writeSetting(reader, 'telling', OWN);
  await writeSetting(reader, 'pollMinutes', 30);
  await writeSetting(reader, 'cacheLimit', 100_000_000);
  await writeSetting(reader, 'pausedSites', [{ host: 'a.example', untilMs: null }]);
  const before = await exportReader(reader, world.ms);
  const text = JSON.stringify(before);
  await reader.delete();
  await reader.open();
  expect(await importFrom(text)).toMatchObject({
    ok: true,
    value: {
      imported: {
        watch: { added: 2, complaints: [] },
        rules: 5,
        corrected: 1,
        followed: 1,
        muted: 1,
        problems: [],
      },
      fresh: [id, watchId('person', cikOf(BANK))],
    },
  });
  expect(await exportReader(reader, world.ms)).toEqual(before);
  expect(await reader.mutes.toArray()).toEqual([muted]);
});

test('an export of version 1 is read too, and leaves the rules as they are', async () => {
  const old = {
    format: 'buyline',
    version: 1,
    exportedAtMs: 1,
    watches: [{ cik: cikOf(), ticker: 'SMPW', name: 'SAMPLE', addedAtMs: 1 }],
    corrections: [],
    follows: [{ cik: cikOf(BANK), name: 'BANK LLC', addedAtMs: 1 }],
    settings: { marks: 'symbols' },
  };
  expect(await importFrom(JSON.stringify(old))).toMatchObject({
    value: { imported: { watch: { added: 1 }, rules: 0, followed: 1, problems: [] } },
  });
  expect(await world.reader.rules.count()).toBe(DEFAULT_RULES.length);
  expect(await readSettings(world.reader)).toMatchObject({ marks: 'symbols', pollMinutes: 15 });
});

test('an export of version 2 is read too, and leaves paused sites as they are', async () => {
  const mine = [{ host: 'mine.example', untilMs: null }];
  await writeSetting(world.reader, 'pausedSites', mine);
  const old = { format: 'buyline', version: 2, entries: [], settings: { pollMinutes: 5 } };
  expect(await importFrom(JSON.stringify(old))).toMatchObject({ value: { imported: {} } });
  expect(await readSettings(world.reader)).toMatchObject({ pollMinutes: 5, pausedSites: mine });
});

test('sites that a file pauses are paused too, but for those whose pause has ended', async () => {
  const mine = { host: 'mine.example', untilMs: null };
  const theirs = { host: 'theirs.example', untilMs: world.ms + 1 };
  const ended = { host: 'ended.example', untilMs: world.ms };
  await writeSetting(world.reader, 'pausedSites', [mine]);
  const settings = { pausedSites: [theirs, ended] };
  await importFrom(JSON.stringify({ format: 'buyline', version: 3, entries: [], settings }));
  expect((await readSettings(world.reader)).pausedSites).toEqual([mine, theirs]);
});

test('names that a file mutes are muted too; a file without such a list unmutes none', async () => {
  const { mutes } = world.reader;
  const mine = { cik: cikOf(BANK), name: 'BANK LLC', ticker: null, mutedAtMs: 1 };
  const theirs = { cik: cikOf(OTHER), name: OTHER.name, ticker: null, mutedAtMs: 2 };
  await mutes.add(mine);
  const file = { format: 'buyline', version: 3, entries: [] };
  const again = { ...mine, mutedAtMs: 9 };
  const read = await importFrom(JSON.stringify({ ...file, mutes: [again, theirs, theirs] }));
  expect(read).toMatchObject({ value: { imported: { muted: 1, problems: [] } } });
  expect(await importFrom(JSON.stringify(file))).toMatchObject({
    value: { imported: { muted: 0, problems: [] } },
  });
  expect(await mutes.bulkGet([mine.cik, theirs.cik])).toEqual([mine, theirs]);
  expect(await mutes.count()).toBe(2);
});

test('what cannot be taken is named, and the rest is', async () => {
  const hostile = {
    format: 'buyline',
    version: 2,
    entries: [{ kind: 'company', symbol: 'SMPW' }, { kind: 'fund', cik: '<b>' }, null],
    rules: [{ id: 'x', topics: ['steal'] }],
    corrections: [{ phrase: 'x'.repeat(81) }, 7],
    follows: [{ cik: '1', name: '', addedAtMs: 0 }],
    mutes: [{ cik: cikOf(), name: '', ticker: '<b>', mutedAtMs: 0 }],
    settings: { telling: { capPerDay: 0 }, pollMinutes: 0 },
  };
  const read = await importFrom(JSON.stringify(hostile));
  expect(read).toMatchObject({
    value: { imported: { watch: { isTaken: true, added: 1 }, corrected: 0, followed: 0 } },
  });
  const { watch, problems } = read.ok ? read.value.imported : { watch: null, problems: [] };
  expect(watch?.complaints.map(({ line }) => line)).toEqual([2, 3]);
  expect(problems.map((one) => saySentence(one, '2026-11-20' as IsoDate))).toEqual([
    'The rule in place 1 cannot be read.',
    'The correction in place 1 cannot be read.',
    'The correction in place 2 cannot be read.',
    'The followed fund in place 1 cannot be read.',
    'The muted name in place 1 cannot be read.',
    'The setting “telling” cannot be read.',
    'The setting “pollMinutes” cannot be read.',
  ]);
  expect(await readSettings(world.reader)).toMatchObject({
    telling: DEFAULT_TELLING,
    pollMinutes: 15,
  });
  expect(await world.reader.rules.count()).toBe(DEFAULT_RULES.length);
});

test('a file that is no export changes nothing, and is refused with its reason', async () => {
  const read = await importFrom('{"format":"other","version":2}');
  const watch = { isTaken: false, complaints: [{ line: 0, why: { key: 'importNoExport' } }] };
  expect(read).toMatchObject({ value: { imported: { watch, rules: 0, problems: [] }, fresh: [] } });
  expect(await world.reader.rules.count()).toBe(DEFAULT_RULES.length);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['another make', '{"format":"other","version":2}'],
  ['a later version', '{"format":"buyline","version":4}'],
  ['deep nests', '['.repeat(100_000)],
  ['a huge text', `{"format":"buyline","version":2,"x":"${'y'.repeat(4_000_000)}"}`],
  ['a prototype', '{"__proto__":{"format":"buyline","version":2}}'],
])('%s is no export', (_, text) => {
  expect(readReaderImport(text)).toBeNull();
});
