import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readFund } from '@/lib/services/funds/read-fund';
import { ensureSchedule } from '@/lib/services/funds/schedule-cusips';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import type { Archive } from '@/test/replica/archive';
import { filingOfHoldings } from '@/test/replica/build/form13f';
import { filingOfSchedule } from '@/test/replica/build/schedule13';
import { FakePaceStore } from '@/test/unit/edgar/fake-pace-store';
import { day } from '@/test/unit/insider/known';
import { beginWithFunds, cik, followOnly, loadFunds } from './funds-world';
import { DAY_MS, type World } from './world';

/** A real company: on the list of tickers, in no file of fails to deliver that the replica has. */
const APPLE = cik(320193);
const MANAGER = 9992099;
const NUMBER = 'Q03783310';
const HOLDER = { cik: 9990900, name: 'HOLLOWMERE FUNDS TRUST' };

let world: World;
let archive: Archive;

beforeEach(async () => {
  ({ world, archive } = await beginWithFunds());
  await world.directory.ensure('hover');
  const manager = { cik: MANAGER, name: 'MOORGATE PARTNERS' };
  const trade = { sic: '6282', sicDescription: '' };
  archive.register({ ...manager, ...trade, kind: 'company', tickers: [], exchange: null });
  for (const [period, filedOn, serial] of [
    ['2026-06-30', '2026-08-10', 1],
    ['2026-09-30', '2026-11-10', 2],
  ] as const) {
    const accession = `000${MANAGER}-26-00000${serial}`;
    const rows = [
      { issuer: 'OLDNAME COMPUTER', cusip: NUMBER, shares: 4000 + serial * 1000, value: 900_000 },
    ];
    archive.add(
      filingOfHoldings({ accession, filedOn: day(filedOn), period: day(period), manager, rows }),
    );
  }
  await followOnly(world, [MANAGER]);
});
afterEach(() => world.close());

function about(issuer: number, cusip = NUMBER, name = 'Apple Inc.') {
  const filing = {
    filedOn: day('2026-10-20'),
    issuer: { cik: issuer, name },
    cusip,
    holder: HOLDER,
  };
  archive.add(filingOfSchedule({ ...filing, accession: '0009990900-26-000042' }));
}

/** The same in one piece, to be waited for. */
function look(): Promise<boolean> {
  const queue = new RequestQueue(new FakePaceStore(), { now: world.now, sleep: async () => {} });
  const client = new EdgarClient(queue, world.sec.fetch);
  const { cache, reader, now } = world;
  const kept = new KeptFunds({ cache, reader });
  return ensureSchedule({ cache, reader, client, now, kept, makeRoom: async () => {} }, APPLE);
}

async function shown() {
  world.restart();
  const view = await world.funds.inCompany(APPLE);
  return [view?.mapping, view?.inCompany?.lines[0]?.action ?? null];
}

test('a company without a number is looked for in two requests, when a card asks', async () => {
  about(320193);
  await loadFunds(world);
  world.sec.asked.splice(0);
  expect(await world.funds.inCompany(APPLE)).toMatchObject({ mapping: 'unmapped' });
  while (!(await world.cache.schedules.get(APPLE))) await new Promise((go) => setTimeout(go, 1));
  expect(world.sec.asked.map((url) => url.replace(/^.*\//, ''))).toEqual([
    'CIK0000320193.json',
    'primary_doc.xml',
  ]);
  expect(await shown()).toEqual(['sure', 'added']);
  expect(world.sec.asked).toHaveLength(2);
});

test('what was learnt stands on the map when it is worked out again', async () => {
  about(320193);
  await loadFunds(world);
  expect(await look()).toBe(true);
  await world.funds.unfollow(cik(1));
  const fund = await readFund(world, new KeptFunds(world), cik(MANAGER));
  expect(fund?.tickers).toEqual({ [NUMBER]: 'AAPL' });
  expect(await shown()).toEqual(['sure', 'added']);
});

test('an issuer that is called otherwise there is likely at most', async () => {
  about(320193, NUMBER, 'Orchard Computer Co');
  await loadFunds(world);
  expect(await look()).toBe(true);
  expect(await shown()).toEqual(['likely', 'added']);
});

test.each([
  ['nobody filed any', () => {}],
  ['it states no number', () => about(320193, '000000000')],
  ['a number is another company’s', () => about(320193, 'Q90009101')],
])('stays unmapped where %s, and is asked once a month', async (_, file) => {
  file();
  await loadFunds(world);
  await look();
  expect(await shown()).toEqual(['unmapped', null]);
  world.sec.asked.splice(0);
  expect(await look()).toBe(false);
  expect(world.sec.asked).toEqual([]);
  world.ms += 31 * DAY_MS;
  await look();
  expect(world.sec.asked.length).toBeGreaterThan(0);
});

test('a schedule that the company filed about another one says nothing of its own', async () => {
  const filing = filingOfSchedule({
    accession: '0000320193-26-000042',
    filedOn: day('2026-10-20'),
    issuer: { cik: 9990009, name: 'Wrenfield Software' },
    cusip: NUMBER,
    holder: { cik: 320193, name: 'Apple Inc.' },
  });
  archive.add(filing);
  await loadFunds(world);
  expect(await look()).toBe(false);
  expect(await shown()).toEqual(['unmapped', null]);
});

test('before anything was loaded nothing is asked, and a fault is no answer', async () => {
  world.sec.asked.splice(0);
  expect(await look()).toBe(false);
  expect(world.sec.asked).toEqual([]);
  await loadFunds(world);
  world.sec.elsewhere = () => Promise.reject(new TypeError('no connection'));
  expect(await look()).toBe(false);
  expect(await world.cache.schedules.count()).toBe(0);
});
