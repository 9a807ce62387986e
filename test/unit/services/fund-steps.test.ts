import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { day } from '@/test/unit/insider/known';
import { cusip } from '@/test/unit/form13f-change/books';
import { beginWithFunds, cik, followOnly, loadFunds } from './funds-world';
import { DAY_MS, type World } from './world';

const TWO = [9992002, 9992003];
const WRENFIELD = [cusip('Q90009101')];
const NOW = day('2026-09-30');

let world: World;

beforeEach(async () => {
  ({ world } = await beginWithFunds());
  await world.directory.ensure('hover');
  await followOnly(world, TWO);
  world.sec.asked.splice(0);
});
afterEach(() => world.close());

const failsAsked = () => world.sec.asked.filter((url) => url.includes('fails'));

describe('the files of fails to deliver', () => {
  test('are asked for once each, though the worker is stopped between them', async () => {
    const { elsewhere } = world.sec;
    world.sec.elsewhere = (url) =>
      failsAsked().length === 3
        ? new Promise<Response>(() => {})
        : (elsewhere?.(url) ?? new Response(null, { status: 404 }));
    await world.funds.want();
    void world.funds.run();
    while (failsAsked().length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    const [page, first, second] = failsAsked();
    world.sec.elsewhere = elsewhere;
    world.restart();
    await world.funds.resume();
    expect(failsAsked()).toEqual([page, first, second, second]);
    const ids = (await world.cache.cusips.toCollection().primaryKeys()).sort();
    expect(ids).toEqual(['fails', 'map']);
  });
});

describe('a filing that breaks off', () => {
  test('is no word of the filer’s: it is asked for again the next time', async () => {
    const { elsewhere } = world.sec;
    world.sec.elsewhere = async (url) => {
      const answer = (await elsewhere?.(url)) ?? new Response(null, { status: 404 });
      if (!url.endsWith('.txt')) return answer;
      const text = await answer.text();
      return new Response(text.slice(0, text.indexOf('<informationTable') + 200));
    };
    await loadFunds(world);
    const [row] = await world.cache.managers.bulkGet(TWO.map(cik));
    expect(row).toMatchObject({ unreadable: [], problem: { kind: 'malformed' } });
    world.sec.elsewhere = elsewhere;
    world.ms += DAY_MS + 1;
    await world.funds.resume();
    const [then] = await world.cache.managers.bulkGet(TWO.map(cik));
    expect(then).toMatchObject({ unreadable: [], problem: null });
    expect(await world.cache.books.where('cik').equals(cik(9992002)).count()).toBe(2);
  });
});

test('a card that is asked for while the list changes never gives one fund the rows of another', async () => {
  await loadFunds(world);
  const kept = new KeptFunds(world);
  await kept.quarter(NOW);
  await world.funds.reorder([cik(9992003), cik(9992002)]);
  const told = (await kept.under(NOW, WRENFIELD))?.map(({ fund, quarter }) => {
    const changes = quarter.state === 'compared' ? [...quarter.changes.values()].flat() : [];
    return [Number(fund.cik), changes[0]?.status];
  });
  expect(told).toEqual([
    [9992003, 'ADD'],
    [9992002, 'NEW'],
  ]);
});

test('what an older version worked out is made anew, and nothing is fetched for it', async () => {
  await loadFunds(world);
  await world.cache.quarters.toCollection().modify({ version: 0 });
  world.restart();
  const asked = world.sec.asked.length;
  const company = cik(9990009);
  expect((await world.funds.inCompany(company))?.inCompany).toBeNull();
  await world.funds.resume();
  expect((await world.funds.inCompany(company))?.inCompany?.counts.filed).toBe(2);
  expect(world.sec.asked).toHaveLength(asked);
});
