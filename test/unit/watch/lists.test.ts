import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cik } from '@/lib/core/edgar/cik';
import { watchId } from '@/lib/core/watch/entry';
import { importWatch, type ImportFile } from '@/lib/services/watch/import-watch';
import { saveRule } from '@/lib/services/watch/rule-list';
import { readWatchPage } from '@/lib/services/watch/read-watch';
import { WatchSync } from '@/lib/services/watch/watch-sync';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { ReaderDatabase } from '@/lib/db/reader';
import { writeSetting } from '@/lib/settings/stored-settings';
import { BANK, filing, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, MINUTE_MS, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const id = (company = SAMPLE) => watchId('company', cikOf(company));
const names = async () =>
  (await world.reader.entries.orderBy('addedAtMs').toArray()).map(({ id: one }) => one);
const add = (company = SAMPLE) => world.entries.add('company', cikOf(company), company.ticker);

function take(file: ImportFile) {
  const { reader, directory, entries } = world;
  return importWatch({ reader, directory, entries }, file);
}

describe('an import', () => {
  test('merged adds what is new, and names what it does not know by its line', async () => {
    await add();
    const text = 'symbol,group\nSMPW,Old\nOTHP,New\nZZZZ,\n';
    expect(await take({ text, format: 'csv', mode: 'merge' })).toMatchObject({
      ok: true,
      value: {
        imported: { isTaken: true, added: 1, known: 1, removed: 0, complaints: [{ line: 4 }] },
        fresh: [id(OTHER)],
      },
    });
    expect(await world.reader.entries.get(id(OTHER))).toMatchObject({ group: 'New' });
    expect(await world.reader.entries.get(id())).toMatchObject({ group: null });
  });

  test.each([
    ['with a line that is unknown', 'symbol\nOTHP\nZZZZ\n', 'csv'],
    ['that is no JSON', '{"entries": [', 'json'],
    ['that is empty', '', 'csv'],
    ['that is a list of lists', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'json'],
  ] as const)('in the place of the list by a file %s changes nothing', async (_, text, format) => {
    await add();
    const taken = await take({ text, format, mode: 'replace' });
    expect(taken).toMatchObject({ ok: true, value: { imported: { isTaken: false }, fresh: [] } });
    expect(taken.ok && taken.value.imported.complaints.length).toBeGreaterThan(0);
    expect(await names()).toEqual([id()]);
  });

  test('in the place of the list takes all that it says, notes too', async () => {
    await add();
    await add(BANK);
    const entries = [
      { kind: 'company', symbol: 'SMPW', note: 'mine' },
      { kind: 'person', cik: '0000999102', name: 'DOE JANE' },
    ];
    const text = JSON.stringify({ format: 'buyline-watchlist', entries });
    expect(await take({ text, format: 'json', mode: 'replace' })).toMatchObject({
      value: { imported: { isTaken: true, added: 1, known: 1, removed: 1 } },
    });
    expect(await names()).toEqual([id(), 'person:0000999102']);
    expect(await world.reader.entries.get(id())).toMatchObject({ note: 'mine' });
  });
});

describe('two profiles with one list', () => {
  test('have the same entries and rules, and tell an event once', async () => {
    const { syncStore } = world;
    await writeSetting(world.reader, 'isSynced', true);
    world.sec.publish([filing(1, '2026-11-10')]);
    await add();
    await world.watch.checkFirst([id()]);
    const [rule] = DEFAULT_RULES;
    if (!rule) throw new Error('there are no rules to begin with');
    await saveRule(world.reader, { ...rule, id: 'mine' }, world.ms);
    await world.sync.step();

    const second = await otherProfile();
    const sync = new WatchSync(second, syncStore, world.now);
    expect(await sync.step()).toEqual([id()]);
    expect((await second.rules.get('mine'))?.topics).toEqual(rule.topics);

    world.ms += 15 * MINUTE_MS;
    world.sec.publish([filing(2, '2026-11-20'), filing(1, '2026-11-10')]);
    await world.watch.poll();
    const found = await world.reader.news.where('telling.state').equals('new').toArray();
    // Each in its turn.
    world.ms = (await world.watch.tell()) ?? world.ms;
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
    expect(await sync.toldOf(found)).toEqual(found);

    await second.entries.clear();
    await second.removed.put({ id: id(), removedAtMs: world.ms + 1 });
    await sync.step();
    await world.sync.step();
    expect(await names()).toEqual([]);
    second.close();
  });

  test('write nothing when nothing changed', async () => {
    await writeSetting(world.reader, 'isSynced', true);
    await add();
    await world.sync.step();
    const { writes } = world.syncStore;
    await world.sync.step();
    expect(world.syncStore.writes).toBe(writes);
  });

  test('share nothing unless the reader wishes it', async () => {
    await add();
    await world.sync.step();
    expect([world.syncStore.items, await world.sync.place()]).toEqual([{}, { place: 0, count: 1 }]);
  });
});

/** A second profile's own database, beside the first one's. */
async function otherProfile(): Promise<ReaderDatabase> {
  const second = new SecondReader();
  await second.delete();
  await second.open();
  await writeSetting(second, 'isSynced', true);
  return second;
}

class SecondReader extends ReaderDatabase {
  override readonly name = 'buyline-reader-2';
}

test('the page of the watch is read without deriving anything, entries without news too', async () => {
  world.sec.publish([filing(1, '2026-11-10')]);
  await add();
  await world.entries.add('person', '0000999102' as Cik, null);
  await world.watch.checkFirst([id()]);
  world.ms += 15 * MINUTE_MS;
  world.sec.publish([filing(2, '2026-11-20'), filing(1, '2026-11-10')]);
  await world.watch.checkFirst([id()]);
  expect(await readWatchPage(world.reader)).toMatchObject({
    unseen: 1,
    groups: [{ subject: { ticker: 'SMPW' }, unseen: 1, items: [{ unseen: 1 }, { unseen: 0 }] }],
    lines: [
      {
        entry: { id: id() },
        unseen: 1,
        summary: { filings: 2, latest: { filedOn: '2026-11-20' } },
      },
      { entry: { kind: 'person' }, checkedAtMs: null, summary: null },
    ],
  });
});
