import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noticesAbout } from '@/lib/services/kept-notices';
import { BANK, filing } from './filings';
import { load, notice, publishPaged } from './history';
import { cikOf, DAY_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

describe('notices of intended sales', () => {
  test('are fetched with the history, and kept without an address', async () => {
    publishPaged(world, {
      recent: [filing(2, '2026-11-18'), notice(7, '2026-11-17'), notice(8, '2026-10-01', BANK)],
    });
    await load(world, '2026-01-01');
    expect(world.sec.look().sort()).toEqual(['2', '7', '8', 'count', 'list']);
    const kept = await world.cache.notices.toArray();
    expect(kept).toMatchObject([
      { issuerCik: cikOf(), notice: { person: 'Ada Quillfeather', filedOn: '2026-11-17' } },
      { issuerCik: cikOf(BANK) },
    ]);
    expect(JSON.stringify(kept)).not.toContain('Hidden');
    const { report } = await world.companies.kept(cikOf());
    expect(report?.notices.map(({ filedOn }) => filedOn)).toEqual(['2026-11-17']);
    await load(world, '2026-01-01');
    expect(world.sec.look()).toEqual([]);
  });

  test('are read again from their documents by newer code', async () => {
    publishPaged(world, { recent: [filing(2, '2026-11-18'), notice(7, '2026-11-17')] });
    await load(world, '2026-01-01');
    const before = await world.cache.notices.toArray();
    const outdated = async () => {
      await world.cache.notices.toCollection().modify((row) => {
        if (row.notice) Object.assign(row, { readWith: 0, notice: { ...row.notice, person: '?' } });
      });
    };
    await outdated();
    expect(await noticesAbout(world.cache, cikOf())).toEqual(before.map((row) => row.notice));
    await world.companies.renew();
    expect(await world.cache.notices.toArray()).toEqual(before);
    await outdated();
    await world.cache.documents.clear();
    await world.companies.renew();
    expect(await world.cache.notices.toArray()).toMatchObject([{ notice: null, readWith: null }]);
    world.sec.look();
    await load(world, '2026-01-01');
    expect(world.sec.look()).toContain('7');
    expect(JSON.stringify(await world.cache.documents.toArray())).toContain('Quillfeather');
    expect(JSON.stringify(await world.cache.documents.toArray())).not.toContain('Hidden');
  });

  test('that make no sense are kept as such', async () => {
    publishPaged(world, { recent: [{ ...notice(7, '2026-11-17'), body: '<x/>' }] });
    expect(await load(world, '2026-01-01')).toMatchObject({ state: 'done' });
    expect(await world.cache.notices.toArray()).toMatchObject([
      { issuerCik: null, notice: null, tryAgainAtMs: world.ms + DAY_MS },
    ]);
  });
});
