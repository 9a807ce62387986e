import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchId } from '@/lib/core/watch/entry';
import { Deferred } from '@/test/unit/edgar/deferred';
import { documentUrl, listUrl } from '@/test/unit/services/fake-sec';
import {
  BANK,
  day,
  filing,
  OTHER,
  purchase,
  SAMPLE,
  submissionsOf,
} from '@/test/unit/services/filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';
import { listedRows } from './listed-rows';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const rows = () => listedRows(world.reader);
const add = (company = SAMPLE) => world.entries.add('company', cikOf(company), company.ticker);
const id = (company = SAMPLE) => watchId('company', cikOf(company));
const check = (company = SAMPLE) => world.watch.checkFirst([id(company)]);
const unseen = async () => (await world.watch.countUnseen()).all;
const old = filing(1, '2026-11-10');
const news = filing(2, '2026-11-20');

/** A company that was added and checked once, with one old purchase. */
async function watched(): Promise<void> {
  world.sec.publish([old]);
  await add();
  await check();
  world.sec.look();
  world.ms += 15 * MINUTE_MS;
}

describe('adding and removing', () => {
  test('puts a company on the list under its own name, once', async () => {
    expect(await add()).toEqual({ ok: true, value: [id()] });
    expect(await world.entries.has(cikOf())).toBe(true);
    world.ms += 1;
    await add();
    await Promise.all([add(), add(OTHER)]);
    expect(await rows()).toMatchObject([
      { ticker: 'SMPW', name: SAMPLE.name, newest: null, unseen: [], checkedAtMs: null },
      { ticker: 'OTHP', name: OTHER.name },
    ]);
  });

  test('a company that is not in the directory is not added', async () => {
    expect(await add({ ...SAMPLE, cik: 1 })).toMatchObject({
      problem: { kind: 'unknown-company' },
    });
    expect(await rows()).toEqual([]);
  });

  test('removing forgets what was seen; adding again begins anew', async () => {
    await watched();
    await world.entries.remove([id()]);
    expect([await world.reader.news.count(), await rows()]).toEqual([0, []]);
    world.sec.publish([news, old]);
    await add();
    await check();
    expect(await rows()).toMatchObject([{ unseen: [] }]);
  });
});

describe('what is new', () => {
  test('is nothing at the first check, and what was filed after it at the next', async () => {
    await watched();
    expect(await unseen()).toBe(0);
    world.sec.publish([news, old]);
    await check();
    expect(await unseen()).toBe(1);
    expect(await rows()).toMatchObject([
      {
        unseen: [{ content: { side: 'bought' } }],
        newest: { accession: news.accession },
        checkedAtMs: world.ms,
        problem: null,
      },
    ]);
    world.restart();
    await check();
    expect(await unseen()).toBe(1);
  });

  test('is an event, not a filing or a lot', async () => {
    await watched();
    const lots = filing(2, '2026-11-20', {
      rows: [
        purchase('2026-11-19', { after: 2_000 }),
        purchase('2026-11-19', { after: 2_100, price: 10.5 }),
        purchase('2026-11-20', { after: 2_200 }),
      ],
    });
    world.sec.publish([lots, old]);
    await check();
    expect(await unseen()).toBe(2);
  });

  test.each([
    [
      'a joint filer',
      filing(2, '2026-11-12', {
        owners: [{ cik: 999102, name: 'DOE TRUST', director: true }],
        rows: [purchase('2026-11-10', { after: 1_001, held: 'By trust' })],
      }),
    ],
    [
      'an amendment',
      filing(3, '2026-11-20', {
        form: '4/A',
        originalFiledOn: day('2026-11-10'),
        rows: [purchase('2026-11-10', { after: 1_001, price: 11 })],
      }),
    ],
  ])('is no purchase that %s tells again', async (_, again) => {
    await watched();
    world.sec.publish([again, old]);
    await check();
    expect(await unseen()).toBe(0);
    expect(await rows()).toMatchObject([{ newest: { filedOn: old.filedOn } }]);
  });

  test('is no grant, no gift and no sale to pay a tax', async () => {
    await watched();
    const grant = { ...purchase('2026-11-19'), code: 'A', price: 0 };
    world.sec.publish([filing(2, '2026-11-20', { rows: [grant] }), old]);
    await check();
    expect(await unseen()).toBe(0);
  });

  test('is seen once it was looked at, and for good', async () => {
    await watched();
    world.sec.publish([news, old]);
    await check();
    const shown = (await rows()).flatMap((row) => row.unseen.flatMap((item) => item.marks));
    await world.watch.news.markSeen([]);
    expect(await unseen()).toBe(1);
    await world.watch.news.markSeen(shown);
    expect(await unseen()).toBe(0);
    world.restart();
    await check();
    expect(await unseen()).toBe(0);
  });
});

describe('a check', () => {
  test('that fails is told on the row, and changes nothing else', async () => {
    await watched();
    const [before] = await rows();
    world.sec.serve(listUrl(SAMPLE), () => Promise.reject(new TypeError('Failed to fetch')));
    await check();
    expect(await rows()).toEqual([
      { ...before, problem: { kind: 'offline', host: 'data.sec.gov' } },
    ]);
    world.sec.publish([news, old]);
    await check();
    expect(await rows()).toMatchObject([
      { unseen: [{ content: { side: 'bought' } }], problem: null },
    ]);
  });

  test('that fails the first time sets no baseline', async () => {
    world.sec.serve(documentUrl(old), () => new Response('', { status: 500 }));
    world.sec.serve(listUrl(SAMPLE), () => new Response('', { status: 500 }));
    await add();
    await check();
    expect(await rows()).toMatchObject([{ checkedAtMs: null, unseen: [] }]);
    world.sec.publish([old]);
    await check();
    expect(await rows()).toMatchObject([{ checkedAtMs: world.ms, unseen: [] }]);
  });

  test('that succeeds late calls new what was filed since the company was added', async () => {
    const before = filing(1, '2026-11-10');
    world.sec.serve(listUrl(SAMPLE), () => Promise.reject(new TypeError('Failed to fetch')));
    await add();
    await check();
    world.ms += 20 * DAY_MS;
    const since = filing(2, '2026-12-01');
    world.sec.publish([since, before]);
    await check();
    expect(await rows()).toMatchObject([{ unseen: [{ accession: since.accession }] }]);
    expect((await rows())[0]?.unseen).toHaveLength(1);
  });

  test('of a company that is removed meanwhile leaves nothing behind', async () => {
    world.sec.publish([old]);
    await add();
    const checking = check();
    await world.entries.remove([id()]);
    await checking;
    expect([await rows(), await world.reader.news.count()]).toEqual([[], 0]);
  });

  test('of a company that is removed and added again meanwhile is its first one', async () => {
    await watched();
    const held = new Deferred<Response>();
    world.sec.serve(listUrl(SAMPLE), () => held.promise);
    const checking = check();
    await expect.poll(() => world.sec.look()).toEqual(['list']);
    await world.entries.remove([id()]);
    await add();
    held.resolve(new Response(submissionsOf(SAMPLE, [old])));
    await checking;
    expect(await rows()).toMatchObject([{ unseen: [], checkedAtMs: world.ms }]);
  });

  test('that began before the first one ended swallows no news', async () => {
    const before = filing(1, '2026-11-10', { issuer: BANK });
    const after = filing(2, '2026-11-20', { issuer: BANK });
    await add();
    await add(BANK);
    world.sec.publish([before], BANK);
    // The alarm rings before the popup's first check of the bank, and is held up by another one.
    const held = new Deferred<Response>();
    world.sec.serve(listUrl(SAMPLE), () => held.promise);
    const checking = world.watch.poll();
    await check(BANK);
    world.sec.publish([after, before], BANK);
    world.ms += 5 * MINUTE_MS;
    held.resolve(new Response('{}'));
    await checking;
    expect(await unseen()).toBe(1);
  });
});

/** Makes the checks that are due, and returns what was asked for. */
async function due(): Promise<string[]> {
  world.sec.look();
  await world.watch.poll();
  return world.sec.look();
}

describe('checks that are due', () => {
  test('are made while EDGAR is open, and not in the night or at the weekend', async () => {
    await watched();
    expect(await due()).toEqual(['list']);
    world.ms += 5 * MINUTE_MS - 1;
    expect(await due()).toEqual([]);
    world.ms = Date.parse('2026-11-20T22:45:00-05:00');
    expect(await due()).toEqual(['list']);
    for (const hours of [1, 12, 40]) {
      world.ms = Date.parse('2026-11-20T23:00:00-05:00') + hours * 60 * MINUTE_MS;
      expect(await due()).toEqual([]);
    }
    world.ms = Date.parse('2026-11-23T06:01:00-05:00');
    expect(await due()).toEqual(['list']);
  });

  test('are made after a week of sleep, whatever the hour', async () => {
    await watched();
    world.ms = Date.parse('2026-11-28T12:00:00-05:00');
    expect(await due()).toEqual(['list']);
    expect(await due()).toEqual([]);
  });

  test.each([
    ['a block', () => new Response('<!DOCTYPE html>', { status: 403 }), 1],
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), 1],
    ['a broken list', () => new Response('{'), 3],
  ])('and %s: %s', async (_, respond, asked) => {
    for (const company of [SAMPLE, OTHER, BANK]) {
      await add(company);
      world.sec.serve(listUrl(company), respond);
    }
    expect(await due()).toHaveLength(asked);
  });

  test('begin with the one that waited longest', async () => {
    for (const company of [SAMPLE, OTHER, BANK]) {
      world.sec.publish([], company);
      await add(company);
    }
    await check(BANK);
    world.ms += DAY_MS / 24;
    await check();
    world.ms += DAY_MS / 24;
    await check(OTHER);
    world.ms += DAY_MS / 24;
    world.sec.asked.splice(0);
    await world.watch.poll();
    expect(world.sec.asked).toEqual([BANK, SAMPLE, OTHER].map(listUrl));
  });
});
