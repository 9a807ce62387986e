import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTraded } from '@/lib/services/read-traded';
import { traded } from '@/test/unit/insider/transactions';
import { cikOf, World } from './world';

const NOW_MS = Date.UTC(2026, 4, 20);
const cik = traded({}).issuerCik;

let world: World;
beforeEach(async () => void (world = await World.begin()));
afterEach(() => world.close());

const read = (nowMs = NOW_MS) => readTraded(world.cache, [cik, cikOf()], nowMs);

test('a company with a market trade filed in the last 90 days is named, no other', async () => {
  await world.cache.transactions.put(traded({ filedOn: '2026-05-07' }));
  expect(await read()).toEqual(new Set([cik]));
  expect(await read(NOW_MS + 91 * 86_400_000)).toEqual(new Set());
});

test('a row that is no market trade names nobody', async () => {
  await world.cache.transactions.put(traded({ filedOn: '2026-05-07', facts: { class: 'grant' } }));
  expect(await read()).toEqual(new Set());
});
