import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedSubjects } from '@/lib/services/prune/cached-subjects';
import { Pruner, type PruneSources } from '@/lib/services/prune/pruner';
import { filing, OTHER, SAMPLE } from '../filings';
import { load, publishPaged } from '../history';
import { cikOf, MINUTE_MS, World } from '../world';
import { keepManager } from './managers';

let world: World;

beforeEach(async () => {
  world = await World.begin();
  for (const [at, issuer] of [SAMPLE, OTHER].entries()) {
    world.sec.publish([filing(at, '2026-11-11', { issuer })], issuer);
    await world.companies.refresh(cikOf(issuer), 'hover', () => {});
    world.ms += MINUTE_MS;
  }
});
afterEach(() => world.close());

const held = () => world.cache.submissions.toCollection().primaryKeys();
const prunerWith = (changes: Partial<PruneSources>) =>
  new Pruner({
    cache: world.cache,
    reader: world.reader,
    limitBytes: () => Promise.resolve(world.limitBytes),
    isBusy: () => false,
    pause: () => Promise.resolve(),
    ...changes,
  });

test('room is made though a run that finds nothing to drop is under way', async () => {
  const running = world.pruner.run();
  const made = await world.pruner.makeRoom();
  expect(await running).toMatchObject({ dropped: 0 });
  expect(made.dropped).toBe(1);
  expect(made.bytes).toBeLessThan(made.bytesBefore);
  expect(await held()).toEqual([cikOf(OTHER)]);
});

test('a disk that fills while the alarm weighs the cache is met by what can be dropped', async () => {
  const filer = { cik: 999_101, name: 'DOE JANE', ticker: '' };
  publishPaged(world, { recent: [filing(7, '2026-11-12')] }, filer);
  let isFull = true;
  world.cache.submissions.hook('deleting', () => void (isFull = false));
  world.cache.documents.hook('creating', () => {
    if (isFull) throw new DOMException('no room', 'QuotaExceededError');
  });
  world.makeRoom = () => {
    void world.pruner.run();
    return world.pruner.makeRoom();
  };
  const loaded = await load(world, '2026-11-01', 'person', filer);
  expect(loaded).toMatchObject({ state: 'done', problem: null, read: 1 });
});

test('who finds the disk full at the same time shares what is done about it', async () => {
  const [first, second] = await Promise.all([world.pruner.makeRoom(), world.pruner.makeRoom()]);
  expect(second).toBe(first);
  expect(await held()).toHaveLength(1);
});

test('a limit that is lowered during a run is kept by it', async () => {
  let limit = world.limitBytes;
  const pruner = prunerWith({
    limitBytes: () => {
      const now = limit;
      limit = 0;
      return Promise.resolve(now);
    },
  });
  const { totalBytes } = await cachedSubjects(world.cache, world.reader);
  expect(await pruner.run()).toMatchObject({ dropped: 2, bytesBefore: totalBytes });
  expect(await held()).toEqual([]);
});

test('work that failed does not keep the next from beginning', async () => {
  let isBroken = true;
  const pruner = prunerWith({
    limitBytes: () => (isBroken ? Promise.reject(new Error('no settings')) : Promise.resolve(0)),
  });
  await expect(pruner.run()).rejects.toThrow('no settings');
  isBroken = false;
  expect(await pruner.run()).toMatchObject({ dropped: 2 });
});

test('a manager who is followed in the middle of a round keeps what it filed', async () => {
  const first = await keepManager(world, 1);
  const second = await keepManager(world, 2);
  world.limitBytes = 0;
  const pruner = prunerWith({
    pause: async () => {
      await world.reader.follows.put({ cik: second, name: 'F', place: 0, addedAtMs: 1 });
    },
  });
  expect(await pruner.run()).toMatchObject({ dropped: 3 });
  expect(await world.cache.managers.bulkGet([first, second])).toMatchObject([
    undefined,
    { cik: second, fetchedAtMs: 2 },
  ]);
  expect((await world.cache.books.toArray()).map(({ cik }) => cik)).toEqual([second]);
});
