import { afterEach, beforeEach, expect, test } from 'vitest';
import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import type { Cik } from '@/lib/core/edgar/cik';
import { ownerRows } from '@/lib/core/insider/owner-row';
import { keepOwners } from '@/lib/services/owners';
import { cik } from '@/test/unit/insider/known';
import { day, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

async function nameOf(kind: 'person' | 'fund', of: Cik): Promise<string | undefined> {
  await world.entries.add(kind, of, null);
  return (await world.reader.entries.toArray())[0]?.name;
}

const PERSON = cik(2002);

test.each(['person', 'fund'] as const)(
  'a %s that stands on stored filings has its name at once',
  async (kind) => {
    const about = { cik: cikOf(SAMPLE), name: SAMPLE.name };
    const owners = [{ cik: PERSON, name: 'QUILL ADA' }];
    const rows = ownerRows({ owners, issuer: about, filedOn: day('2026-11-10') });
    const { cache } = world;
    await cache.transaction('rw', cache.owners, () => keepOwners(cache, rows));
    expect(await nameOf(kind, PERSON)).toBe('QUILL ADA');
  },
);

test.each(['person', 'fund'] as const)('so has a known manager as a %s', async (kind) => {
  const [manager] = KNOWN_MANAGERS;
  if (!manager) throw new Error('there are known managers');
  expect(await nameOf(kind, manager.cik)).toBe(manager.name);
});

test('of whom nothing is known has none before its list was read', async () => {
  expect(await nameOf('person', PERSON)).toBe('');
});
