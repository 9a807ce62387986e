import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readLoading } from '@/lib/services/history-progress';
import { day, filing, mention } from './filings';
import { load, publishPaged, stateOf } from './history';
import { cikOf, DAY_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

/** Two filings in the window, two before it, and two older pages. */
const list = {
  recent: [
    filing(9, '2026-11-18'),
    filing(8, '2026-10-01'),
    filing(7, '2026-06-01'),
    filing(6, '2026-01-15'),
  ],
  older: [
    [filing(4, '2024-12-02'), filing(3, '2024-03-04')],
    [filing(2, '2021-05-06'), filing(1, '2019-02-01')],
  ],
};
const loading = () => readLoading(world.cache, 'company', cikOf());

describe('what older code has kept of lists', () => {
  test('is read again with all of its pages', async () => {
    publishPaged(world, list);
    await load(world, '1993-01-01');
    await world.cache.historyLists.toCollection().modify((row) => {
      Object.assign(row, { version: 0, rows: row.rows.slice(0, 4), olderPages: [] });
    });
    world.sec.look();
    const { list: kept, held } = await load(world, '1993-01-01');
    expect(world.sec.look()).toEqual(['list', 'page 001', 'page 002']);
    expect(kept?.rows).toHaveLength(8);
    expect(held?.since).toBe('1993-01-01');
  });

  test('is taken for nothing where it tells of the issuer', async () => {
    publishPaged(world, { ...list, recent: [mention(3, '424B4', '2026-11-02'), ...list.recent] });
    await load(world, '2026-01-01');
    const [facts] = await world.cache.issuers.toArray();
    await world.cache.issuers.toCollection().modify({ version: 0, prospectusDays: [] });
    world.ms += DAY_MS;
    await load(world, '2026-01-01');
    const anew = await world.cache.issuers.toArray();
    expect(anew).toMatchObject([{ version: facts?.version, prospectusDays: ['2026-11-02'] }]);
  });
});

describe('a page that wakes what it shows', () => {
  test('goes on with what a stopped worker left running', async () => {
    publishPaged(world, list);
    await world.history.want('company', cikOf(), day('2026-01-01'));
    world.restart();
    await world.history.wake('company', cikOf());
    expect(await loading()).toMatchObject({ state: 'done', read: 4, of: 4 });
  });

  test.each(['stopped', 'done'] as const)('begins nothing anew that is %s', async (state) => {
    publishPaged(world, list);
    await world.history.want('company', cikOf(), day('2026-01-01'));
    if (state === 'stopped') await world.history.stop('company', cikOf());
    else await world.history.run('company', cikOf());
    world.sec.look();
    await world.history.wake('company', cikOf());
    expect(await loading()).toMatchObject({ state });
    expect(world.sec.look()).toEqual([]);
  });

  test('stops the one that was meant, and not a person of that number', async () => {
    await world.history.want('company', cikOf(), day('2026-01-01'));
    await world.history.want('person', cikOf(), day('2026-01-01'));
    await world.history.stop('person', cikOf());
    expect(await loading()).toMatchObject({ state: 'running' });
    expect((await stateOf(world, 'person')).state).toBe('stopped');
  });
});

test('how far it is costs no look at the list, and the span no look at all filings each time', async () => {
  const many = Array.from({ length: 100 }, (_, index) => filing(190 - index, '2026-05-04'));
  publishPaged(world, { recent: many });
  const lists = vi.spyOn(world.cache.historyLists, 'put');
  const keys = vi.spyOn(world.cache.filings, 'bulkGet');
  await load(world, '2026-01-01');
  expect(lists).toHaveBeenCalledTimes(1);
  const asked = keys.mock.calls.reduce((total, [some]) => total + some.length, 0);
  // What is missing, what is held, and once more each filing on its own.
  expect(asked).toBeLessThan(500);
  const row = await world.cache.histories.toArray();
  expect(JSON.stringify(row).length).toBeLessThan(300);
});
