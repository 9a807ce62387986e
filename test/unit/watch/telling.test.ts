import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchId } from '@/lib/core/watch/entry';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { writeSetting } from '@/lib/settings/stored-settings';
import { filing, OTHER, purchase, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const id = watchId('company', cikOf());
const old = filing(1, '2026-11-10');
const news = filing(2, '2026-11-20');
const states = async () => (await world.reader.news.toArray()).map(({ telling }) => telling.state);
const item = async () =>
  (await world.reader.news.toArray()).find(({ filedOn }) => filedOn === '2026-11-20');

/** A company that was checked once, and of which there is a purchase since. */
async function bought(): Promise<void> {
  world.sec.publish([old]);
  await world.entries.add('company', cikOf(), SAMPLE.ticker);
  await world.watch.checkFirst([id]);
  await world.watch.tell();
  world.ms += 15 * MINUTE_MS;
  world.sec.publish([news, old]);
  await world.watch.checkFirst([id]);
}

describe('a purchase', () => {
  test('is told once, however often the worker looks', async () => {
    await bought();
    await world.watch.tell();
    world.restart();
    await world.watch.tell();
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
    expect(await item()).toMatchObject({ telling: { state: 'told', where: 'here' }, unseen: 1 });
  });

  test('that was there before is not told at all', async () => {
    world.sec.publish([old]);
    await world.entries.add('company', cikOf(), SAMPLE.ticker);
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    expect(world.notices.asked).toEqual([]);
    expect(await states()).toEqual(['silent']);
  });

  test('of which the worker died before the browser was asked is told by the next one', async () => {
    await bought();
    world.notices.shown = () => Promise.reject(new Error('died'));
    await expect(world.watch.tell()).rejects.toThrow('died');
    expect(await item()).toMatchObject({ telling: { state: 'telling' } });
    world.notices.shown = () => Promise.resolve(new Set());
    world.restart();
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
    expect(await item()).toMatchObject({ telling: { state: 'told' } });
  });

  test('of which the worker died after the browser was asked is not told again', async () => {
    await bought();
    // The database is gone before the word of it can be stored.
    world.notices.onShow = () => world.reader.close();
    await expect(world.watch.tell()).rejects.toThrow();
    world.notices.onShow = () => {};
    await world.reader.open();
    world.restart();
    expect(await item()).toMatchObject({ telling: { state: 'telling' } });
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
    expect(await item()).toMatchObject({ telling: { state: 'told' } });
  });

  test('whose notification was closed meanwhile was told', async () => {
    await bought();
    world.notices.onShow = () => world.reader.close();
    await expect(world.watch.tell()).rejects.toThrow();
    await world.reader.open();
    const [note = ''] = world.notices.asked;
    world.notices.now.clear();
    world.restart();
    expect(await world.watch.noticeClosed(note)).toMatchObject([{ watchId: id }]);
    await world.watch.tell();
    expect(world.notices.asked).toEqual([note]);
  });

  test('that the reader saw in the popup first is not told', async () => {
    await bought();
    const seen = await item();
    await world.watch.news.markSeen([seen?.id ?? '']);
    await world.watch.tell();
    expect(world.notices.asked).toEqual([]);
    expect((await world.watch.countUnseen()).all).toBe(0);
  });

  test('is not told without the permission, nor later when it is given', async () => {
    world.notices.isAllowed = false;
    await bought();
    await world.watch.tell();
    world.notices.isAllowed = true;
    await world.watch.tell();
    expect(world.notices.asked).toEqual([]);
    expect(await item()).toMatchObject({ telling: { state: 'silent', why: 'off' }, unseen: 1 });
  });

  test('waits for the end of quiet hours, and says when that is', async () => {
    await writeSetting(world.reader, 'telling', {
      ...DEFAULT_TELLING,
      quiet: { from: 11 * 60, to: 14 * 60 },
    });
    await bought();
    const due = await world.watch.tell();
    expect(due).toBe(Date.parse('2026-11-20T14:00:00-05:00'));
    expect(world.notices.asked).toEqual([]);
    world.ms = due ?? 0;
    expect(await world.watch.tell()).toBeNull();
    expect(world.notices.asked).toHaveLength(1);
  });

  test('an amendment of it, and a joint owner’s form, are no news', async () => {
    await bought();
    await world.watch.tell();
    const again = filing(3, '2026-11-21', {
      form: '4/A',
      originalFiledOn: news.filedOn,
      rows: [purchase('2026-11-20', { after: 1_002, price: 11 })],
    });
    world.ms += DAY_MS;
    world.sec.publish([again, news, old]);
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
  });
});

test('one purchase under a company and under the owner of it is one notification', async () => {
  await bought();
  const rows = await world.reader.news.toArray();
  await world.entries.add('company', cikOf(OTHER), OTHER.ticker);
  const other = watchId('company', cikOf(OTHER));
  // As a watched owner would have it: the same event under another entry.
  await world.reader.news.bulkPut(rows.map((row) => ({ ...row, watchId: other })));
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(1);
  expect((await world.watch.countUnseen()).all).toBe(1);
  await world.watch.news.markSeen([rows.find(({ unseen }) => unseen === 1)?.id ?? '']);
  expect((await world.watch.countUnseen()).all).toBe(0);
});
