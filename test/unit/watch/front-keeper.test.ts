import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FrontPage } from '@/lib/core/watch/front-page';
import { FrontKeeper } from '@/lib/services/watch/front-keeper';
import { filing, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

let world: World;
let saved: (FrontPage | null)[];
let keeper: FrontKeeper;

beforeEach(async () => {
  world = await World.begin();
  saved = [];
  const save = (front: FrontPage | null) => Promise.resolve(void saved.push(front));
  keeper = new FrontKeeper(
    world.reader,
    save,
    () => world.ms,
    () => '1 en',
  );
});
afterEach(() => world.close());

test('it says what the watch says, and counts as the badge does', async () => {
  world.sec.publish([filing(1, '2026-11-10')]);
  const added = await world.entries.add('company', cikOf(SAMPLE), SAMPLE.ticker);
  await world.watch.checkFirst(added.ok ? added.value : []);
  await keeper.keep();
  const [front] = saved;
  expect(front).toMatchObject({ entries: '1', madeAtMs: world.ms, edition: '1 en' });
  expect(front?.unseen).toBe((await world.watch.countUnseen()).all);
  expect(front?.lines.map(({ label }) => label)).toEqual([SAMPLE.ticker]);
});

test('with nothing watched any more the one before is taken away', async () => {
  await keeper.keep();
  expect(saved).toEqual([null]);
});

test('of many changes at once it is made for the first and after the last', async () => {
  await Promise.all([keeper.keep(), keeper.keep(), keeper.keep()]);
  expect(saved).toHaveLength(2);
  await keeper.keep();
  expect(saved).toHaveLength(3);
});

test('a saving that fails is not the last one', async () => {
  let fails = true;
  const save = (front: FrontPage | null) =>
    fails ? Promise.reject(new Error('no room')) : Promise.resolve(void saved.push(front));
  const failing = new FrontKeeper(
    world.reader,
    save,
    () => world.ms,
    () => '1 en',
  );
  await failing.keep();
  expect(saved).toEqual([]);
  fails = false;
  await failing.keep();
  expect(saved).toEqual([null]);
});
