import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filing, mention, SAMPLE } from './filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const refresh = () => world.companies.refresh(cikOf(), 'hover', () => {});

describe('the budget of requests', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => filing(90 - index, '2026-11-10'));
  const others = [mention(1, '144', '2026-11-17'), mention(2, '424B4', '2026-11-01')];

  test('is one and twelve for a cold card, none for a warm one, one where nothing is new', async () => {
    world.sec.publish([...others, ...twelve], SAMPLE, {});
    const { report } = await refresh();
    expect(world.sec.look()).toHaveLength(1 + 12);
    expect(report).toMatchObject({ filings: 12, notices: [{ filedOn: '2026-11-17' }] });
    await world.companies.kept(cikOf());
    expect(world.sec.look()).toEqual([]);
    world.ms += DAY_MS;
    await refresh();
    expect(world.sec.look()).toEqual(['list']);
  });

  test('counts Forms 3 and 5, and amendments, as well', async () => {
    const forms = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;
    const all = forms.map((form, index) => filing(90 - index, '2026-11-10', { form, rows: [] }));
    world.sec.publish(all);
    const { report } = await refresh();
    expect(world.sec.look()).toHaveLength(1 + 6);
    expect(report?.filed.map(({ accession }) => accession)).toEqual(
      all.map(({ accession }) => accession),
    );
  });
});

test('a list that an older version kept is not fresh, and stands until the next one', async () => {
  world.sec.publish([filing(1, '2026-11-10')]);
  await refresh();
  await world.cache.submissions.update(cikOf(), { version: 1 });
  expect(await world.companies.isFresh(cikOf(), 10 * MINUTE_MS)).toBe(false);
  expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(1);
});
