import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { writeSettings } from '@/lib/settings/stored-settings';
import { filing } from '@/test/unit/services/filings';
import { World } from '@/test/unit/services/world';
import { idOf } from '../feed-of-companies';
import { AnySec, askOfAny, companyOf, FRIDAY, ring, watching } from './any-sec';

const SECOND = { cik: 999102, name: 'ROE RICHARD', officer: 'Chief Financial Officer' };
const COMPANY = 700_001;

let world: World;
let sec: AnySec;

beforeEach(async () => {
  world = await World.begin();
  sec = new AnySec(world);
  const telling = { ...DEFAULT_TELLING, quiet: null, capPerDay: 100 };
  await writeSettings(world.reader, { telling });
});
afterEach(() => world.close());

function bought(number: number, facts: Parameters<typeof filing>[2] = {}): string {
  const issuer = companyOf(COMPANY);
  const published = filing(number, FRIDAY, { issuer, ...facts });
  sec.file(published, issuer);
  return published.accession;
}

/** Puts the company on the list and takes it off again. */
async function starAndUnstar(): Promise<void> {
  await watching(world, [COMPANY]);
  world.ms += 1;
  await world.entries.remove([idOf(COMPANY)]);
  world.ms += 1;
}

const kept = async () =>
  (await world.reader.news.toArray()).map(({ accession, telling }) => [accession, telling.state]);

describe('a company that was taken off the list', () => {
  test('once has its news by a rule about any company kept while the list is synced', async () => {
    await writeSettings(world.reader, { isSynced: true });
    await starAndUnstar();
    await world.sync.step();
    await askOfAny(world);
    const accession = bought(1);
    await ring(world);
    // Two profiles are none: what was about to be told is there to be told, and stays.
    expect(await kept()).toEqual([[accession, 'told']]);
    await world.sync.step();
    await world.sync.step();
    expect(await kept()).toEqual([[accession, 'told']]);
    await ring(world);
    expect(world.notices.asked).toHaveLength(1);
  });

  test('by another profile leaves no news behind', async () => {
    await writeSettings(world.reader, { isSynced: true });
    await askOfAny(world);
    bought(1);
    await ring(world);
    await watching(world, [COMPANY]);
    await world.reader.removed.put({ id: idOf(COMPANY), removedAtMs: world.ms + 1 });
    await world.sync.step();
    expect(await world.reader.entries.count()).toBe(0);
    expect(await kept()).toEqual([]);
  });

  test('is not told of again what was told before, and of what is filed since is', async () => {
    await askOfAny(world);
    bought(1);
    await ring(world);
    await starAndUnstar();
    expect(await kept()).toEqual([]);
    const later = bought(2, { owners: [SECOND] });
    await ring(world);
    expect(await kept()).toEqual([[later, 'told']]);
    expect(world.notices.asked).toHaveLength(2);
  });

  test('before it was judged is judged and told all the same', async () => {
    await askOfAny(world);
    await ring(world);
    const accession = bought(1);
    await world.watch.poll();
    expect(await world.reader.wideFilings.count()).toBe(1);
    world.ms += 1;
    await starAndUnstar();
    await ring(world);
    expect(await kept()).toEqual([[accession, 'told']]);
  });
});
