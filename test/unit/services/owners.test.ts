import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownerRows } from '@/lib/core/insider/owner-row';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Subject } from '@/lib/core/look-up/subject';
import {
  fillOwners,
  findOwners,
  keepOwners,
  ownersByCik,
  ownersNamed,
} from '@/lib/services/owners';
import { BANK, day, filing, OTHER, purchase, SAMPLE } from './filings';
import { cikOf, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const names = (found: readonly Subject[]) => found.map(({ name }) => name);
const noPause = () => Promise.resolve();

function keep(name: string, number: number, issuer = SAMPLE, filedOn = '2026-11-10') {
  const cik = String(number).padStart(10, '0') as Cik;
  const about = { cik: cikOf(issuer), name: issuer.name };
  const rows = ownerRows({ owners: [{ cik, name }], issuer: about, filedOn: day(filedOn) });
  return world.cache.transaction('rw', world.cache.owners, () => keepOwners(world.cache, rows));
}

describe('people of stored filings', () => {
  test('are there as soon as a filing was read, and found by any words of their names', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await world.directory.ensure('hover');
    await world.companies.refresh(cikOf(SAMPLE), 'hover', () => {});
    for (const text of ['doe', 'jane d', 'DOE JANE', 'do ja']) {
      expect(names(await findOwners(world.cache, text))).toEqual(['DOE JANE']);
    }
    for (const text of ['d', '', 'oe', 'jane smith', '!']) {
      expect(await findOwners(world.cache, text)).toEqual([]);
    }
  });

  test('are one each, with the companies of their filings, the newest name and filing first', async () => {
    await keep('DOE JANE', 7, SAMPLE, '2026-01-10');
    await keep('DOE JANE QUILL', 7, OTHER, '2026-11-10');
    await keep('DOE JOHN', 8, BANK, '2026-05-10');
    const [first, second] = await findOwners(world.cache, 'doe');
    expect([first?.name, second?.name]).toEqual(['DOE JANE QUILL', 'DOE JOHN']);
    expect(saySentence(first?.about ?? '', day('2026-11-20'))).toBe(
      'Files reports about OTHER PLACE CORP and SAMPLE WORKS INC',
    );
  });

  test('an older filing that is read later takes nothing back', async () => {
    await keep('DOE JANE QUILL', 7, SAMPLE, '2026-11-10');
    await keep('DOE JANE', 7, SAMPLE, '2026-01-10');
    expect(names(await findOwners(world.cache, 'jane'))).toEqual(['DOE JANE QUILL']);
  });

  test('a filing that better code reads again says what it is by now', async () => {
    await keep('DOE  JANE', 7, SAMPLE, '2026-11-10');
    await keep('DOE JANE QUILL', 7, SAMPLE, '2026-11-10');
    expect(names(await findOwners(world.cache, 'jane'))).toEqual(['DOE JANE QUILL']);
  });

  test('whoever is called so in full comes first', async () => {
    await keep('DOE JANET', 7, SAMPLE, '2026-11-10');
    await keep('DOE JANE BERYL', 8, SAMPLE, '2026-11-11');
    await keep('DOE JANE', 9, SAMPLE, '2026-01-10');
    const found = await findOwners(world.cache, 'jane doe');
    expect(names(found).slice(0, 2)).toEqual(['DOE JANET', 'DOE JANE']);
    expect(found).toHaveLength(3);
  });

  test('a company that reports about itself is no person', async () => {
    await keep(SAMPLE.name, SAMPLE.cik);
    expect(await world.cache.owners.count()).toBe(0);
  });
});

test('many written names are looked up at once, middle names more or less', async () => {
  await keep('BUFFETT WARREN E', 7);
  await keep('DOE JANE', 8);
  await keep('DOE JANE', 9);
  const found = await ownersNamed(world.cache, [
    'Warren Buffett',
    'Jane Doe',
    'Warren',
    'Nobody',
    '',
  ]);
  expect(found.map(names)).toEqual([['BUFFETT WARREN E'], ['DOE JANE', 'DOE JANE'], [], [], []]);
});

test('a CIK tells who it is', async () => {
  await keep('DOE JANE', 8);
  const cik = '0000000008' as Cik;
  expect((await ownersByCik(world.cache, [cik, cikOf(SAMPLE)])).get(cik)?.name).toBe('DOE JANE');
});

describe('after an update', () => {
  test('owners are taken from what is held, and a stopped worker goes on where it was', async () => {
    const filings = Array.from({ length: 3 }, (_, at) => filing(at + 1, `2026-11-1${at}`));
    world.sec.publish(filings);
    await world.directory.ensure('hover');
    await world.companies.refresh(cikOf(SAMPLE), 'hover', () => {});
    await world.cache.owners.clear();
    await world.cache.fills.put({ id: 'owners', after: '' });
    await fillOwners(world.cache, noPause);
    expect(await world.cache.owners.toArray()).toMatchObject([
      { cik: '0000999101', issuerCik: cikOf(SAMPLE), filedOn: '2026-11-12' },
    ]);
    expect(await world.cache.fills.count()).toBe(0);
    // Nothing is left to be done, and nothing is read again.
    await world.cache.owners.clear();
    await fillOwners(world.cache, noPause);
    expect(await world.cache.owners.count()).toBe(0);
  });

  test('a fault between two pieces leaves the rest to be done', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => ({
      id: `0000999101-26-${String(at).padStart(6, '0')}#n0`,
      owners: [{ cik: String(at + 1).padStart(10, '0'), name: `OWNER N${at}` }],
      issuerCik: cikOf(SAMPLE),
      issuerName: SAMPLE.name,
      filedOn: '2026-11-10',
      accession: `a${at}`,
    }));
    await world.cache.table('transactions').bulkPut(rows);
    await world.cache.fills.put({ id: 'owners', after: '' });
    const stopped = fillOwners(world.cache, () => Promise.reject(new Error('stopped')));
    await expect(stopped).rejects.toThrow('stopped');
    expect(await world.cache.owners.count()).toBe(1_000);
    await fillOwners(world.cache, noPause);
    expect(await world.cache.owners.count()).toBe(1_500);
  });
});

test('with the last filing about a company those who made them are forgotten', async () => {
  const about = {
    issuer: OTHER,
    rows: [purchase('2026-11-10')],
    accession: '0000999101-26-000077',
  };
  world.sec.publish([filing(1, '2026-11-10')]);
  world.sec.publish([filing(77, '2026-11-10', about)], OTHER);
  await world.directory.ensure('hover');
  for (const company of [SAMPLE, OTHER])
    await world.companies.refresh(cikOf(company), 'hover', () => {});
  expect(await world.cache.owners.count()).toBe(2);
  world.limitBytes = 0;
  await world.pruner.run();
  const left = await world.cache.filings.toArray();
  const issuers = new Set<string>(left.flatMap(({ issuerCik }) => issuerCik ?? []));
  const owners = await world.cache.owners.toArray();
  expect(owners.filter(({ issuerCik }) => !issuers.has(issuerCik))).toEqual([]);
  expect(owners.length).toBeLessThan(2);
});
