import { afterEach, beforeEach, expect, test } from 'vitest';
import { readListTimes, readReport } from '@/lib/services/read-report';
import { filing } from './filings';
import { cikOf, World } from './world';

let world: World;
beforeEach(async () => void (world = await World.begin()));
afterEach(() => world.close());

test('a company that was never read has no report, and asking makes no request', async () => {
  expect(await readReport(world.cache, cikOf(), world.ms)).toBeNull();
  expect(await readListTimes(world.cache, [cikOf()])).toEqual(new Map());
  expect(world.sec.look()).toEqual([]);
});

test('what was read is the report of its card, without any request', async () => {
  world.sec.publish([filing(3, '2026-11-18'), filing(2, '2026-11-10')]);
  const { report, asOfMs } = await world.companies.refresh(cikOf(), 'hover', () => {});
  world.sec.look();
  expect(await readReport(world.cache, cikOf(), world.ms)).toEqual({ report, asOfMs });
  expect(await readListTimes(world.cache, [cikOf()])).toEqual(new Map([[cikOf(), asOfMs]]));
  expect(world.sec.look()).toEqual([]);
});
