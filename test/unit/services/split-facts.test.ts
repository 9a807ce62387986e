import { afterEach, beforeEach, expect, test } from 'vitest';
import { splitFactsUrl } from '@/lib/core/edgar/split-facts-url';
import { beginWithFunds, cik, followOnly, loadFunds } from './funds-world';
import { DAY_MS, type World } from './world';

const NETHERBY = cik(9990027);
const URL = splitFactsUrl(NETHERBY);
const HOLDERS = [9992008, 9992009];

let world: World;

beforeEach(async () => {
  ({ world } = await beginWithFunds());
  await world.directory.ensure('hover');
  await followOnly(world, HOLDERS);
});
afterEach(() => world.close());

/** How the managers' changes in Netherby are explained. */
async function explained() {
  const view = await world.funds.inCompany(NETHERBY);
  return view?.inCompany?.lines.map(({ action, changes }) => [action, changes[0]?.adjustment]);
}

const split = (basis: string) => ({ kind: 'split', from: 1, to: 4, basis });

test('what the company reported makes a likely split one, with one request a month', async () => {
  await loadFunds(world);
  expect(await explained()).toEqual(HOLDERS.map(() => ['held', split('filed')]));
  expect(world.sec.asked.filter((url) => url.includes('/us-gaap/'))).toEqual([URL]);
  world.ms += 20 * DAY_MS;
  await loadFunds(world);
  expect(world.sec.times(URL)).toBe(1);
  world.ms += 20 * DAY_MS;
  await loadFunds(world);
  expect(world.sec.times(URL)).toBe(2);
});

test.each([
  [
    'the SEC has no such list',
    403,
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
  ],
  ['it makes no sense', 200, '{"units": []}'],
  ['it is of another split', 200, '{"units":{"pure":[{"end":"2026-08-21","val":3}]}}'],
])('where %s, the split stays likely', async (_, status, body) => {
  world.sec.serve(URL, () => new Response(body, { status }));
  await loadFunds(world);
  expect(await explained()).toEqual(HOLDERS.map(() => ['held', split('holders')]));
  expect((await world.funds.inCompany(NETHERBY))?.loading.state).toBe('done');
});

test('nothing is asked where no split is at stake, nor again after a fault within the load', async () => {
  await followOnly(world, [9992003]);
  await loadFunds(world);
  expect(world.sec.asked.filter((url) => url.includes('/us-gaap/'))).toEqual([]);
  await followOnly(world, HOLDERS);
  world.sec.serve(URL, () => Promise.reject(new TypeError('no connection')));
  world.ms += DAY_MS;
  await loadFunds(world);
  expect(world.sec.times(URL)).toBe(1);
  expect((await world.funds.inCompany(NETHERBY))?.loading.state).toBe('done');
  expect(await explained()).toEqual(HOLDERS.map(() => ['held', split('holders')]));
});
