import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Accession } from '@/lib/core/edgar/accession';
import { keepDerived } from '@/lib/services/derive';
import { readCompanyHistory } from '@/lib/services/read-company-history';
import { filing, purchase, SAMPLE } from './filings';
import { load } from './history';
import { cikOf, DAY_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const refresh = () => world.companies.refresh(cikOf(), 'hover', () => {});

const accession = (number: number) => `0000999101-26-00000${number}` as Accession;

const classes = async () =>
  (await world.cache.transactions.toArray()).map((row) => row.class).sort();

describe('rows are derived again', () => {
  test('when the list says something new of the issuer', async () => {
    const one = filing(1, '2026-11-10');
    world.sec.publish([one]);
    expect((await refresh()).report?.bought?.trades).toBe(1);
    expect(await classes()).toEqual(['open-market']);
    world.ms += DAY_MS;
    world.sec.publish([one], SAMPLE, { sic: '6770' });
    const { report } = await refresh();
    expect(report).toMatchObject({ bought: null, lookalikes: [{ class: 'blank-check' }] });
    expect(await classes()).toEqual(['blank-check']);
    expect(world.sec.look()).toEqual(['list', '1', 'list']);
  });

  test('when other code derived them', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    await world.cache.transactions.toCollection().modify({ class: 'other' });
    expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(1);
    expect(await classes()).toEqual(['open-market']);
  });

  test('all at once after an update', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    const before = await world.cache.filings.toArray();
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    await world.cache.transactions.toCollection().modify({ class: 'other' });
    await world.companies.renew();
    expect(await world.cache.filings.toArray()).toEqual(before);
    expect(await classes()).toEqual(['open-market']);
  });

  test('without the addresses that older code has left in documents, once', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    const before = await world.cache.documents.toArray();
    const lane = '<zipCode>Nowhere</zipCode><!-- 7 Hidden Lane --></ownershipDocument>';
    await world.cache.documents.bulkPut(
      before.map(({ accession, xml }) => ({
        accession,
        xml: xml.replace('</ownershipDocument>', lane),
      })),
    );
    await world.companies.renew();
    const after = await world.cache.documents.toArray();
    expect(after.map(({ cutWith }) => cutWith)).toEqual(before.map(({ cutWith }) => cutWith));
    expect(JSON.stringify(after)).not.toMatch(/Hidden|Nowhere/);
    const written = vi.spyOn(world.cache.documents, 'bulkPut');
    await world.companies.renew();
    expect(written.mock.calls.flatMap(([rows]) => rows)).toEqual([]);
    expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(1);
  });

  test('and what is dropped for room while it is read stays dropped', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    const { cache } = world;
    await cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    const filings = await cache.filings.toArray();
    const read = vi.spyOn(cache.documents, 'bulkGet').mockImplementationOnce((keys) => {
      read.mockRestore();
      return cache.transaction(
        'rw',
        cache.documents,
        cache.filings,
        cache.transactions,
        async () => {
          const found = await cache.documents.bulkGet([...keys]);
          await Promise.all([cache.documents.clear(), cache.filings.clear()]);
          await cache.transactions.clear();
          return found;
        },
      );
    });
    expect(await keepDerived(cache, filings)).toBe(true);
    expect(await cache.filings.count()).toBe(0);
    expect(await cache.transactions.count()).toBe(0);
  });

  test('and rows that are no more disappear', async () => {
    world.sec.publish([
      filing(1, '2026-11-10', { rows: [purchase('2026-11-09'), purchase('2026-11-10')] }),
    ]);
    await refresh();
    const [first] = await world.cache.transactions.toArray();
    if (!first) throw new Error('no row');
    await world.cache.transactions.add({
      ...first,
      id: '0000999101-26-000001#n7' as typeof first.id,
    });
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    expect((await world.companies.kept(cikOf())).report?.bought?.trades).toBe(2);
    expect(await world.cache.transactions.count()).toBe(2);
  });
});

describe('a filing that was read once and cannot be any more', () => {
  const cut = '<ownershipDocument><documentType>4</documentType>';
  const lose = async (how: string) => {
    await world.cache.filings.toCollection().modify({ derivedWith: '0 of old' });
    if (how === 'gone') await world.cache.documents.clear();
    else await world.cache.documents.toCollection().modify({ xml: cut });
  };

  test.each(['gone', 'cut short'])('is told as unread: %s', async (how) => {
    world.sec.publish([filing(2, '2026-11-12', { broken: true }), filing(1, '2026-11-10')]);
    await refresh();
    await lose(how);
    const told = { filings: 0, bought: null, unread: [{}, { filedOn: '2026-11-10' }] };
    expect((await world.companies.kept(cikOf())).report).toMatchObject(told);
    expect(await world.cache.transactions.count()).toBe(0);
    const kept = await world.cache.filings.get(accession(1));
    expect(kept).toMatchObject({ derivedWith: null, issuerCik: null });
    expect(kept?.unreadable).toBeTruthy();
  });

  test('is fetched again by the next reading', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    await lose('gone');
    await world.companies.renew();
    world.sec.look();
    world.ms += DAY_MS;
    expect((await refresh()).report).toMatchObject({ bought: { trades: 1 }, unread: [] });
    expect(world.sec.look()).toEqual(['list', '1']);
  });

  test('from before the window is a gap, and among the unread of the page', async () => {
    world.sec.publish([filing(2, '2026-11-10'), filing(1, '2026-03-02')]);
    await load(world, '2026-01-01');
    await lose('cut short');
    const told = { events: [], unread: [{ filedOn: '2026-11-10' }, { filedOn: '2026-03-02' }] };
    const history = () => readCompanyHistory(world.cache, cikOf(), world.ms);
    expect(await history()).toMatchObject(told);
    await world.companies.renew();
    expect(await history()).toMatchObject(told);
  });
});
