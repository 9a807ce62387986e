import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filing, mention } from './filings';
import { load, publishPaged } from './history';
import { cikOf, DAY_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const list = {
  recent: [filing(8, '2026-11-18'), filing(6, '2026-01-15'), filing(5, '2025-07-01')],
};

describe('a card and a page of one company', () => {
  test('never derive each other’s rows again', async () => {
    const prospectus = [mention(4, '424B4', '2026-03-02'), mention(5, '8-A12B', '2026-03-01')];
    publishPaged(world, {
      recent: [filing(9, '2026-11-18'), ...prospectus],
      older: [[mention(6, '424B4', '2024-12-20'), filing(4, '2024-12-02')]],
    });
    await load(world, '2024-01-01');
    const derived = await world.cache.filings.toArray();
    world.ms += DAY_MS;
    await world.companies.refresh(cikOf(), 'hover', () => {});
    await load(world, '2024-01-01');
    await world.companies.kept(cikOf());
    expect(await world.cache.filings.toArray()).toEqual(derived);
    expect(derived.map(({ derivedWith }) => derivedWith?.includes('2024-12-20'))).toEqual([
      true,
      true,
    ]);
  });

  test('stay joined when the card alone goes on being read', async () => {
    publishPaged(world, list);
    await load(world, '2026-01-01');
    for (let month = 0; month < 6; month++) {
      world.ms += 30 * DAY_MS;
      await world.companies.refresh(cikOf(), 'hover', () => {});
    }
    const { report } = await world.companies.kept(cikOf());
    expect(report).toMatchObject({ heldSince: '2025-07-02', bought: null });
  });

  test('part when the card was not read for longer than its window', async () => {
    publishPaged(world, list);
    await load(world, '2026-01-01');
    world.ms += 100 * DAY_MS;
    await world.companies.refresh(cikOf(), 'hover', () => {});
    const { report } = await world.companies.kept(cikOf());
    expect(report?.heldSince).toBe(report?.since);
  });
});
