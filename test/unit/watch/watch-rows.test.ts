import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WatchRow } from '@/lib/core/watch/row';
import { readWatchRows } from '@/lib/services/watch-rows';
import { filing, purchase, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, MINUTE_MS, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const rows = () => readWatchRows(world.reader, world.cache, world.ms);
const old = filing(1, '2026-11-10');
const news = filing(2, '2026-11-20');

async function addAndCheck(): Promise<void> {
  await world.watchList.add(cikOf(), SAMPLE.ticker);
  await world.watchList.check(cikOf());
}

describe('the rows of the popup', () => {
  test('tell the newest event by its filing, a lookalike too', async () => {
    const placement = filing(3, '2026-11-20', {
      rows: [purchase('2026-11-19', { notes: { coding: ['F1'] } })],
      footnotes: { F1: 'Purchased in a private placement directly from the issuer.' },
    });
    world.sec.publish([placement, old]);
    await addAndCheck();
    expect(await rows()).toMatchObject([
      { newest: { class: 'private-placement', accession: placement.accession }, unseen: [] },
    ]);
  });

  test('follow the database live, also while rows have to be derived again', async () => {
    world.sec.publish([old]);
    await addAndCheck();
    world.ms += 15 * MINUTE_MS;
    world.sec.publish([news, old]);
    const shown: WatchRow[][] = [];
    const errors: unknown[] = [];
    const subscription = liveQuery(() => rows()).subscribe({
      next: (value) => shown.push(value),
      error: (error) => errors.push(error),
    });
    await expect.poll(() => shown.at(-1)?.[0]?.unseen.length).toBe(0);
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    await world.watchList.check(cikOf());
    await expect.poll(() => shown.at(-1)?.[0]?.unseen.length).toBe(1);
    subscription.unsubscribe();
    expect(errors).toEqual([]);
  });
});
