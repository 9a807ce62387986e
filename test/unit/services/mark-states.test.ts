import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feedCard } from '@/lib/services/card-feed';
import { MarkStates } from '@/lib/services/mark-states';
import { BANK, filing, OTHER } from './filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

let world: World;
let states: MarkStates;

const wake = () => {
  const { companies, funds } = world;
  states = new MarkStates({ companies, funds, now: () => world.ms });
};

beforeEach(async () => {
  world = await World.begin();
  world.sec.publish([filing(1, '2026-11-10')]);
  wake();
});
afterEach(() => {
  vi.restoreAllMocks();
  world.close();
});

const read = () => states.of([cikOf(), cikOf(BANK), cikOf(OTHER)]);
const open = () => feedCard(world, { cik: cikOf(), ticker: 'SMPW' }, () => {});

test('nothing is known of a company before its card was opened, and nobody is asked', async () => {
  world.sec.look();
  expect(await read()).toEqual([]);
  expect(world.sec.look()).toEqual([]);
});

test('what a card has read is known from then on, without a request, however old', async () => {
  await open();
  world.sec.look();
  expect(await read()).toEqual([[cikOf(), 'bought']]);
  world.restart();
  wake();
  world.ms += 30 * DAY_MS;
  expect(await read()).toEqual([[cikOf(), 'bought']]);
  expect(world.sec.look()).toEqual([]);
});

test('that nobody traded is known for a day', async () => {
  world.sec.publish([]);
  await open();
  expect(await read()).toEqual([[cikOf(), 'quiet']]);
  world.ms += DAY_MS;
  expect(await read()).toEqual([]);
});

test('a report is made once while its list is the same, and anew when a newer was read', async () => {
  world.sec.publish([]);
  await open();
  const kept = vi.spyOn(world.companies, 'kept');
  await read();
  await read();
  expect(kept).toHaveBeenCalledOnce();
  world.ms += 20 * MINUTE_MS;
  world.sec.publish([filing(1, '2026-11-10')]);
  await open();
  expect(await read()).toEqual([[cikOf(), 'bought']]);
});
