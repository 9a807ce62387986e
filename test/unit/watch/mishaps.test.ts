import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchId } from '@/lib/core/watch/entry';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { readSyncLeft } from '@/lib/services/watch/sync-left';
import { saveRule } from '@/lib/services/watch/rule-list';
import { writeSetting } from '@/lib/settings/stored-settings';
import { documentUrl } from '@/test/unit/services/fake-sec';
import { day, filing, purchase, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';

let world: World;
beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const id = watchId('company', cikOf());
const old = filing(1, '2026-11-10');
const fresh = filing(2, '2026-11-20');
const telling = async () =>
  (await world.reader.news.toArray()).find(({ filedOn }) => filedOn === '2026-11-20');
const look = () => world.watch.checkFirst([id]);

async function bought(): Promise<void> {
  world.sec.publish([old]);
  await world.entries.add('company', cikOf(), SAMPLE.ticker);
  await look();
  world.ms += 15 * MINUTE_MS;
  world.sec.publish([fresh, old]);
  await look();
}

describe('the browser', () => {
  test('that cannot show a notification this time is asked again, under the same name', async () => {
    await bought();
    const { show } = world.notices;
    world.notices.show = () => Promise.reject(new Error('no room for the picture'));
    await world.watch.tell();
    expect(await telling()).toMatchObject({ telling: { state: 'telling' } });
    world.notices.show = show;
    await world.watch.tell();
    expect(await telling()).toMatchObject({ telling: { state: 'told' } });
    expect(world.notices.asked).toHaveLength(1);
  });

  test('whose permission is taken back while it is asked is asked no more', async () => {
    await bought();
    world.notices.show = () => {
      world.notices.isAllowed = false;
      return Promise.reject(new Error('no permission'));
    };
    await world.watch.tell();
    expect(await telling()).toMatchObject({ telling: { state: 'silent', why: 'off' }, unseen: 1 });
  });
});

test('a purchase that an amendment makes a gift is taken back, and never told again', async () => {
  await bought();
  await world.watch.tell();
  const amend = (number: number, rows: Parameters<typeof purchase>[1], on: string) =>
    filing(number, on, {
      form: '4/A',
      originalFiledOn: fresh.filedOn,
      rows: [purchase('2026-11-20', { after: 1_002, ...rows })],
    });
  const gift = amend(3, { code: 'G', price: 0 }, '2026-11-23');
  world.ms += 3 * DAY_MS;
  world.sec.publish([gift, fresh, old]);
  await look();
  expect(await telling()).toMatchObject({
    isWithdrawn: true,
    unseen: 0,
    telling: { state: 'told' },
  });
  const bought2 = amend(4, {}, '2026-11-24');
  world.ms += DAY_MS;
  world.sec.publish([bought2, gift, fresh, old]);
  await look();
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(1);
});

test('an older answer that comes late takes nothing back', async () => {
  await bought();
  const entry = await world.reader.entries.get(id);
  const check = await world.reader.checks.get(id);
  if (!entry || !check?.summary) throw new Error('the company is watched');
  const covers = { insidersSince: day('2026-08-01'), quarters: new Set<string>() };
  const late = { name: '', derived: [], listed: [], covers, summary: check.summary };
  await world.watch.news.take(entry, { ...late, checkedAtMs: (check.checkedAtMs ?? 0) - 1 });
  expect(await telling()).toMatchObject({ isWithdrawn: false });
});

describe('a clock that was set back', () => {
  test('does not hold news for as long as it was ahead', async () => {
    await writeSetting(world.reader, 'telling', {
      ...DEFAULT_TELLING,
      quiet: null,
      digestAt: 18 * 60,
    });
    await bought();
    const item = await telling();
    if (!item) throw new Error('there is news');
    await world.reader.news.put({ ...item, foundAtMs: world.ms + 300 * DAY_MS });
    const due = await world.watch.tell();
    expect(due).toBe(Date.parse('2026-11-20T18:00:00-05:00'));
    world.ms = due ?? 0;
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
  });
});

test('a digest that sleep held up until the night waits for the morning', async () => {
  await writeSetting(world.reader, 'telling', { ...DEFAULT_TELLING, digestAt: 18 * 60 });
  await bought();
  await world.watch.tell();
  world.ms = Date.parse('2026-11-21T03:00:00-05:00');
  expect(await world.watch.tell()).toBe(Date.parse('2026-11-21T07:00:00-05:00'));
  expect(world.notices.asked).toEqual([]);
  world.ms = Date.parse('2026-11-21T07:00:00-05:00');
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(1);
});

test('a rule that is changed while news waits decides what becomes of it', async () => {
  await writeSetting(world.reader, 'telling', {
    ...DEFAULT_TELLING,
    quiet: { from: 660, to: 840 },
  });
  await bought();
  await world.watch.tell();
  const [buys] = await world.reader.rules.orderBy('place').toArray();
  if (!buys) throw new Error('there are rules');
  const { place: _, ...rule } = buys;
  await saveRule(world.reader, { ...rule, atLeast: 1_000_000 }, world.ms);
  expect(await world.watch.tell()).toBeNull();
  expect(await telling()).toMatchObject({ telling: { state: 'silent', why: 'no-rule' } });
});

test('of a poll that is blocked midway nothing is lost and nothing is told twice', async () => {
  await bought();
  await world.watch.tell();
  const later = filing(5, '2026-11-20', {
    rows: [purchase('2026-11-19', { after: 9_000, shares: 777 })],
  });
  world.sec.publish([later, fresh, old]);
  world.sec.serve(documentUrl(later), () => new Response('<!DOCTYPE html>', { status: 403 }));
  world.ms += 15 * MINUTE_MS;
  await world.watch.poll();
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(1);
  world.sec.publish([later, fresh, old]);
  world.ms += 15 * MINUTE_MS;
  world.restart();
  await world.watch.poll();
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(2);
});

describe('a second profile', () => {
  test('does not tell what was filed before the list came to it', async () => {
    await writeSetting(world.reader, 'isSynced', true);
    await bought();
    await world.watch.tell();
    await world.sync.step();
    const seen = world.notices.asked.length;
    // The list as it is, in another profile: its own database knows nothing.
    world.syncStore.items = Object.fromEntries(
      Object.entries(world.syncStore.items).filter(([key]) => key !== 'watch.told'),
    );
    await world.reader.delete();
    await world.reader.open();
    await writeSetting(world.reader, 'isSynced', true);
    world.ms += 10 * DAY_MS;
    world.restart();
    const came = await world.sync.step();
    expect(came).toEqual([id]);
    await world.watch.checkFirst(came);
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(seen);
    expect((await world.watch.countUnseen()).all).toBe(0);
  });

  test('loses nothing that the reader changes while lists are brought together', async () => {
    await writeSetting(world.reader, 'isSynced', true);
    await world.entries.add('company', cikOf(), SAMPLE.ticker);
    await world.sync.step();
    world.ms += 1_000;
    const stepping = world.sync.step();
    await world.entries.remove([id]);
    await stepping;
    await world.sync.step();
    expect(await world.reader.entries.count()).toBe(0);
  });

  test('whose storage refuses keeps its own list', async () => {
    await writeSetting(world.reader, 'isSynced', true);
    await world.entries.add('company', cikOf(), SAMPLE.ticker);
    world.syncStore.write = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await world.sync.step();
    expect(await world.reader.entries.count()).toBe(1);
    const left = { entries: 0, notes: 0, rules: false, isRefused: true };
    expect(await readSyncLeft(world.reader)).toEqual(left);
    world.syncStore.write = () => Promise.resolve();
    await world.sync.step();
    expect(await readSyncLeft(world.reader)).toBeNull();
  });
});

test('a database that was deleted begins anew, and tells nothing of what was there', async () => {
  await bought();
  await world.watch.tell();
  await world.reader.delete();
  await world.reader.open();
  world.restart();
  expect(await world.watch.tell()).toBeNull();
  expect(await world.reader.rules.count()).toBeGreaterThan(0);
  await world.entries.add('company', cikOf(), SAMPLE.ticker);
  await look();
  await world.watch.tell();
  expect(world.notices.asked).toHaveLength(1);
});
