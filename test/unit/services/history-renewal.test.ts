import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filing } from './filings';
import { load, publishPaged, stateOf } from './history';
import { cikOf, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const list = {
  recent: [filing(4, '2026-11-18'), filing(3, '2025-07-01')],
  older: [[filing(2, '2024-12-02'), filing(1, '2024-03-04')]],
};

/** As older code, which has kept other rows of it, left the list. */
const age = () => world.cache.historyLists.update(['company', cikOf()], { version: 1, rows: [] });

describe('after an update that chooses otherwise what to keep of a list', () => {
  test('what was loaded to its end is listed anew, and no filing is fetched again', async () => {
    publishPaged(world, list);
    await load(world, '2024-06-01');
    await age();
    world.sec.look();
    await world.history.renew();
    expect(world.sec.look()).toEqual(['list', 'page 001']);
    const { state, held: span, list: kept } = await stateOf(world);
    expect({ state, since: span?.since }).toEqual({ state: 'done', since: '2024-03-05' });
    expect(kept?.rows).toHaveLength(4);
    await world.history.renew();
    expect(world.sec.look()).toEqual([]);
  });

  test('what the reader has stopped stays as it is', async () => {
    publishPaged(world, list);
    await load(world, '2024-06-01');
    await age();
    await world.cache.histories.update(['company', cikOf()], { state: 'stopped' });
    world.sec.look();
    await world.history.renew();
    expect(world.sec.look()).toEqual([]);
    expect((await stateOf(world)).state).toBe('stopped');
  });
});
