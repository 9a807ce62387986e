import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentUrl } from '../fake-sec';
import { filing } from '../filings';
import { load, publishPaged, stateOf } from '../history';
import { World } from '../world';

let world: World;
/** How often the disk refuses a document before it takes one. */
let refusals: number;

const recent = [filing(2, '2026-11-12'), filing(1, '2026-11-11')];

beforeEach(async () => {
  world = await World.begin();
  refusals = 0;
  world.cache.documents.hook('creating', () => {
    if (refusals-- > 0) throw new DOMException('no room', 'QuotaExceededError');
  });
  publishPaged(world, { recent });
});
afterEach(() => world.close());

test('a full disk is met by making room once, and the load goes on by itself', async () => {
  refusals = 1;
  world.makeRoom = vi.fn(() => Promise.resolve());
  expect(await load(world, '2026-11-01')).toMatchObject({ state: 'done', problem: null });
  expect(world.makeRoom).toHaveBeenCalledOnce();
  for (const one of recent) expect(world.sec.times(documentUrl(one))).toBeLessThanOrEqual(2);
});

test('where that does not do, the reader is told, nothing is lost, and it goes on later', async () => {
  refusals = Infinity;
  world.makeRoom = vi.fn(() => Promise.resolve());
  await load(world, '2026-11-01');
  expect(await stateOf(world)).toMatchObject({ state: 'failed', problem: { kind: 'full' } });
  expect(world.makeRoom).toHaveBeenCalledOnce();
  refusals = 0;
  await world.history.resume();
  expect(await stateOf(world)).toMatchObject({ state: 'done', read: 2, of: 2 });
});
