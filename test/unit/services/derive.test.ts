import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filing, purchase, SAMPLE } from './filings';
import { cikOf, DAY_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const refresh = () => world.companies.refresh(cikOf(), 'hover', () => {});

const classes = async () =>
  (await world.cache.transactions.toArray()).map((row) => row.class).sort();

describe('rows are derived again', () => {
  test('when the list says something new of the issuer', async () => {
    const one = filing(1, '2026-11-10');
    world.sec.publish([one]);
    expect((await refresh()).report?.bought?.trades).toBe(1);
    expect(await classes()).toEqual(['open-market']);
    world.ms += DAY_MS;
    world.sec.publish([one], SAMPLE, { sic: '6770' });
    const { report } = await refresh();
    expect(report).toMatchObject({ bought: null, lookalikes: [{ class: 'blank-check' }] });
    expect(await classes()).toEqual(['blank-check']);
    expect(world.sec.look()).toEqual(['list', '1', 'list']);
  });

  test('when other code derived them', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    await world.cache.transactions.toCollection().modify({ class: 'other' });
    expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(1);
    expect(await classes()).toEqual(['open-market']);
  });

  test('all at once after an update', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    const before = await world.cache.filings.toArray();
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    await world.cache.transactions.toCollection().modify({ class: 'other' });
    await world.companies.renew();
    expect(await world.cache.filings.toArray()).toEqual(before);
    expect(await classes()).toEqual(['open-market']);
  });

  test('and rows that are no more disappear', async () => {
    world.sec.publish([
      filing(1, '2026-11-10', { rows: [purchase('2026-11-09'), purchase('2026-11-10')] }),
    ]);
    await refresh();
    const [first] = await world.cache.transactions.toArray();
    if (!first) throw new Error('no row');
    await world.cache.transactions.add({
      ...first,
      id: '0000999101-26-000001#n7' as typeof first.id,
    });
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(2);
    expect(await world.cache.transactions.count()).toBe(2);
  });
});
