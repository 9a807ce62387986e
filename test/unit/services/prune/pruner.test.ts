import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { watchId } from '@/lib/core/watch/entry';
import { Asked } from '@/lib/services/prune/asked';
import { cachedSubjects } from '@/lib/services/prune/cached-subjects';
import { dropInsiders } from '@/lib/services/prune/drop-insiders';
import { readPersonHistory } from '@/lib/services/read-person-history';
import { writeSetting } from '@/lib/settings/stored-settings';
import { listUrl } from '../fake-sec';
import { BANK, filing, OTHER, SAMPLE, submissionsOf } from '../filings';
import { load, notice, publishPaged, stateOf } from '../history';
import { cikOf, MINUTE_MS, World } from '../world';
import { keepManager } from './managers';

const JANE = { cik: 999101, name: 'DOE JANE', ticker: '' };
const COMPANIES: readonly IssuerName[] = [SAMPLE, OTHER, BANK];
const idle = () => false;

let world: World;

beforeEach(async () => {
  world = await World.begin();
  for (const [at, issuer] of COMPANIES.entries()) {
    const filings = [1, 2, 3].map((one) => filing(10 * at + one, '2026-11-1' + one, { issuer }));
    world.sec.publish(filings, issuer);
    await world.companies.refresh(cikOf(issuer), 'hover', () => {});
    world.ms += MINUTE_MS;
  }
  await world.entries.add('company', cikOf(SAMPLE), 'SMPW');
  await world.corrections.add({ phrase: 'sample', not: cikOf(), instead: null, host: null });
  await writeSetting(world.reader, 'marks', 'symbols');
});
afterEach(() => world.close());

const report = async (issuer: IssuerName) => (await world.companies.kept(cikOf(issuer))).report;
const held = async () => {
  const lists = await world.cache.submissions.toCollection().primaryKeys();
  return COMPANIES.filter((one) => lists.includes(cikOf(one))).map(({ ticker }) => ticker);
};
const rowsAbout = async (issuer: IssuerName) => {
  const { filings, transactions, holdings, documents } = world.cache;
  const about = [cikOf(issuer)];
  const index = '[issuerCik+filedOn]';
  const [f, t, h] = await Promise.all(
    [filings, transactions, holdings].map((table) =>
      table
        .where(index)
        .between(about, [...about, []])
        .count(),
    ),
  );
  return { filings: f, rows: (t ?? 0) + (h ?? 0), documents: await documents.count() };
};
const total = async () => (await cachedSubjects(world.cache, world.reader)).totalBytes;
const readerRows = () =>
  Promise.all(world.reader.tables.map(async ({ name }) => [name, await readerTable(name)]));
const readerTable = (name: string) => world.reader.table(name).toArray();

describe('pruning', () => {
  test('leaves a cache alone that is under its limit', async () => {
    expect(await world.pruner.run()).toMatchObject({ dropped: 0 });
    expect(await held()).toEqual(['SMPW', 'OTHP', 'SMPB']);
  });

  test('drops what was asked for longest ago, and what is watched last', async () => {
    world.limitBytes = (await total()) - 1;
    const done = await world.pruner.run();
    expect(await held()).toEqual(['SMPW', 'SMPB']);
    expect(done).toMatchObject({ dropped: 1, bytes: await total() });
    expect(done.bytes).toBeLessThan(done.bytesBefore);
  });

  test('goes by when the reader asked, where that is later than the last fetch', async () => {
    new Asked(world.cache, world.now).note({ kind: 'company', id: cikOf(OTHER) });
    await expect.poll(() => world.cache.asked.count()).toBe(1);
    world.limitBytes = (await total()) - 1;
    await world.pruner.run();
    expect(await held()).toEqual(['SMPW', 'OTHP']);
  });

  test('touches nothing that is the reader’s, and ends though the limit cannot be kept', async () => {
    const before = await readerRows();
    world.limitBytes = 0;
    expect(await world.pruner.run()).toMatchObject({ dropped: 3 });
    expect(await held()).toEqual([]);
    expect(await readerRows()).toEqual(before);
    for (const table of [world.cache.documents, world.cache.transactions, world.cache.issuers]) {
      expect(await table.count()).toBe(0);
    }
    expect(await world.directory.find(cikOf(SAMPLE), 'SMPW')).toMatchObject({ ok: true });
  });

  test('what was dropped is nothing, never a part, and comes back whole when asked for', async () => {
    const before = await report(OTHER);
    world.limitBytes = 0;
    await world.pruner.run();
    expect(await report(OTHER)).toBeNull();
    expect(await world.companies.isFresh(cikOf(OTHER), 10 * MINUTE_MS)).toBe(false);
    world.sec.look();
    const again = await world.companies.refresh(cikOf(OTHER), 'hover', () => {});
    expect(world.sec.look()).toEqual(['list', '11', '12', '13']);
    expect(again.report).toEqual(before);
  });

  test('leaves a company alone whose filings are being fetched', async () => {
    world.limitBytes = 0;
    let answer: (() => void) | undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const list = submissionsOf(OTHER, [filing(11, '2026-11-11', { issuer: OTHER })]);
    world.sec.serve(listUrl(OTHER), () => answered.then(() => new Response(list)));
    const reading = world.companies.refresh(cikOf(OTHER), 'hover', () => {});
    await world.pruner.run();
    answer?.();
    expect((await reading).report).not.toBeNull();
    expect(await held()).toEqual(['OTHP']);
  });

  test('makes room even within the limit where the browser has none left', async () => {
    const { bytes, bytesBefore } = await world.pruner.makeRoom();
    expect(bytes).toBeLessThan(bytesBefore * 0.8);
    expect(await held()).toContain('SMPW');
    expect(await held()).not.toContain('OTHP');
  });
});

describe('what several count on', () => {
  beforeEach(async () => {
    const hers = [11, 12, 13].map((one) => filing(one, '2026-11-' + one, { issuer: OTHER }));
    publishPaged(world, { recent: hers }, JANE);
    await load(world, '2026-11-01', 'person', JANE);
  });

  test('a filing stays while the list of who made it is there', async () => {
    const hers = () => readPersonHistory(world.cache, cikOf(JANE), world.ms);
    const before = (await hers())?.events.map(({ id }) => id);
    expect(before).toHaveLength(3);
    expect(await dropInsiders(world.cache, 'company', cikOf(OTHER), idle)).toBe(true);
    expect((await hers())?.events.map(({ id }) => id)).toEqual(before);
    expect(await rowsAbout(OTHER)).toMatchObject({ filings: 3 });
    expect(await world.cache.issuers.get(cikOf(OTHER))).toBeDefined();
    expect(await report(OTHER)).toBeNull();
  });

  test('and goes with the last of them', async () => {
    await dropInsiders(world.cache, 'company', cikOf(OTHER), idle);
    await dropInsiders(world.cache, 'person', cikOf(JANE), idle);
    expect(await rowsAbout(OTHER)).toEqual({ filings: 0, rows: 0, documents: 6 });
  });

  test('a person who is dropped takes no filing from a company that is held', async () => {
    const before = await report(OTHER);
    await dropInsiders(world.cache, 'person', cikOf(JANE), idle);
    expect(await report(OTHER)).toEqual(before);
    expect(await readPersonHistory(world.cache, cikOf(JANE), world.ms)).toBeNull();
  });

  test('what is read just now for somebody keeps what is dropped for another', async () => {
    await dropInsiders(world.cache, 'person', cikOf(JANE), idle);
    const isBusy = (cik: string) => cik === cikOf(JANE);
    expect(await dropInsiders(world.cache, 'company', cikOf(OTHER), isBusy)).toBe(true);
    expect(await rowsAbout(OTHER)).toMatchObject({ filings: 3 });
    expect(await dropInsiders(world.cache, 'person', cikOf(JANE), isBusy)).toBe(false);
  });

  test('a history that is being loaded is left alone', async () => {
    await world.history.want(
      'person',
      cikOf(JANE),
      (await stateOf(world, 'person', JANE)).wantedSince,
    );
    expect(await dropInsiders(world.cache, 'person', cikOf(JANE), idle)).toBe(false);
    const { subjects } = await cachedSubjects(world.cache, world.reader);
    const hers = subjects.find(({ key }) => key.kind === 'person');
    expect(hers).toMatchObject({ hold: 'fixed' });
  });
});

test('notices go with the company that they are about', async () => {
  publishPaged(world, { recent: [notice(1, '2026-11-12'), filing(1, '2026-11-11')] });
  await load(world, '2026-11-01');
  expect(await world.cache.notices.count()).toBe(1);
  await dropInsiders(world.cache, 'company', cikOf(SAMPLE), idle);
  expect(await world.cache.notices.count()).toBe(0);
  expect((await rowsAbout(SAMPLE)).documents).toBe(6);
});

test('funds go where nobody follows or watches them', async () => {
  const followed = await keepManager(world, 1);
  const watched = await keepManager(world, 2);
  await keepManager(world, 3);
  await world.reader.follows.put({ cik: followed, name: 'F', place: 0, addedAtMs: 1 });
  const entry = await world.reader.entries.get(watchId('company', cikOf(SAMPLE)));
  if (!entry) throw new Error('nothing is watched');
  await world.reader.entries.put({
    ...entry,
    id: watchId('fund', watched),
    kind: 'fund',
    cik: watched,
  });
  world.limitBytes = 0;
  await world.pruner.run();
  expect(await world.cache.managers.toCollection().primaryKeys()).toEqual([followed, watched]);
  expect((await world.cache.books.toArray()).map(({ cik }) => cik)).toEqual([followed, watched]);
});
