import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byteSize } from '@/lib/core/prune/byte-size';
import { CacheDatabase } from '@/lib/db/cache';
import { Asked } from '@/lib/services/prune/asked';
import { cachedSubjects } from '@/lib/services/prune/cached-subjects';
import { documentUrl } from '../fake-sec';
import { filing, OTHER, SAMPLE } from '../filings';
import { load, notice, publishPaged } from '../history';
import { cikOf, World } from '../world';

const JANE = { cik: 999_101, name: 'DOE JANE', ticker: '' };
const HEAVY = 'x'.repeat(100_000);
/** What filings and notices are made of is weighed with them. */
const PARTS: readonly string[] = ['documents', 'transactions', 'holdings'];
const TABLES = new CacheDatabase().tables.map(({ name }) => name);

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const weighed = () => cachedSubjects(world.cache, world.reader);

test('the total is what all tables hold', async () => {
  const broken = filing(3, '2026-11-13');
  publishPaged(world, {
    recent: [broken, filing(2, '2026-11-12'), notice(1, '2026-11-12'), filing(1, '2026-11-11')],
  });
  world.sec.serve(documentUrl(broken), () => new Response('<nothing/>'));
  await load(world, '2026-11-01');
  new Asked(world.cache, world.now).note({ kind: 'company', id: cikOf(SAMPLE) });
  await expect.poll(() => world.cache.asked.count()).toBe(1);
  const rows = await Promise.all(world.cache.tables.map((table) => table.toArray()));
  const bytes = rows.flat().reduce((sum: number, row: unknown) => sum + byteSize(row), 0);
  const { totalBytes } = await weighed();
  expect(await world.cache.notices.count()).toBe(1);
  expect(await world.cache.filings.count()).toBe(3);
  expect(totalBytes / bytes).toBeGreaterThan(0.95);
  expect(totalBytes / bytes).toBeLessThan(1.1);
});

test.for(TABLES.filter((name) => !PARTS.includes(name)))('%s counts', async (name) => {
  const { keyPath } = world.cache.table(name).schema.primKey;
  const key = Object.fromEntries([keyPath ?? 'id'].flat().map((path) => [path, '0000999999']));
  await world.cache.table(name).put({ ...key, state: 'done', rows: [], text: HEAVY });
  // A book counts for the manager who filed it.
  if (name === 'books') await world.cache.managers.put({ cik: '0000999999' } as never);
  expect((await weighed()).totalBytes).toBeGreaterThan(HEAVY.length);
});

describe('filings about a company of which no list is kept', () => {
  beforeEach(async () => {
    const hers = [11, 12].map((one) => filing(one, `2026-11-${one}`, { issuer: OTHER }));
    publishPaged(world, { recent: hers }, JANE);
    await load(world, '2026-11-01', 'person', JANE);
  });

  test('count for the person who made them', async () => {
    const { subjects } = await weighed();
    expect(subjects.map(({ key }) => key)).toEqual([{ kind: 'person', id: cikOf(JANE) }]);
    const documents = await world.cache.documents.toArray();
    expect(subjects[0]?.bytes).toBeGreaterThan(byteSize(documents));
  });

  test('are not dropped again and again', async () => {
    await world.entries.add('person', cikOf(JANE), 'DOE JANE');
    await world.history.want('person', cikOf(JANE), '2026-01-01' as never);
    world.limitBytes = 0;
    expect(await world.pruner.run()).toMatchObject({ dropped: 0 });
    expect(await world.cache.filings.count()).toBe(2);
  });

  test('count for the company, and go with it, where they stand on no list', async () => {
    await world.cache.historyLists.clear();
    await world.cache.histories.clear();
    expect((await weighed()).subjects.map(({ key }) => key)).toEqual([
      { kind: 'company', id: cikOf(OTHER) },
    ]);
    world.limitBytes = 0;
    expect(await world.pruner.run()).toMatchObject({ dropped: 1 });
    expect(await world.cache.documents.count()).toBe(0);
  });
});
