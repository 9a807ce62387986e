import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sharesOutstandingUrl } from '@/lib/core/edgar/shares-outstanding';
import { readLoading } from '@/lib/services/history-progress';
import { Deferred } from '@/test/unit/edgar/deferred';
import { documentUrl, listUrl } from './fake-sec';
import { BANK, columnsOf, day, filing, mention, OTHER, SAMPLE } from './filings';
import { load, publishPaged, stateOf } from './history';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

/** Two filings in the window, three before it, and two older pages with two filings each. */
const list = {
  recent: [9, 8, 7, 6, 5].map((number, index) =>
    filing(
      number,
      ['2026-11-18', '2026-10-01', '2026-06-01', '2026-01-15', '2025-07-01'][index] ?? '',
    ),
  ),
  older: [
    [filing(4, '2024-12-02'), mention(1, '10-K', '2024-11-01'), filing(3, '2024-03-04')],
    [filing(2, '2021-05-06'), filing(1, '2019-02-01')],
  ],
};
const documents = (looked: readonly string[]) => looked.filter((name) => /^\d+$/.test(name));
const loading = () => readLoading(world.cache, 'company', cikOf());

describe('loading back to a day', () => {
  test('fetches list, count and the filings wanted, newest first, and no older page', async () => {
    publishPaged(world, list);
    const { state, held } = await load(world, '2026-01-01');
    expect(state).toBe('done');
    expect(world.sec.look()).toEqual(['list', 'count', '9', '8', '7', '6']);
    expect(held).toEqual({ since: '2025-07-02', until: '2026-11-20' });
    expect(await loading()).toEqual({
      state: 'done',
      wantedSince: '2026-01-01',
      read: 4,
      of: 4,
      problem: null,
    });
  });

  test('reads the older pages that it takes, and no more', async () => {
    publishPaged(world, list);
    const { list: kept, held } = await load(world, '2024-06-01');
    expect(world.sec.look()).toEqual(['list', 'count', 'page 001', '9', '8', '7', '6', '5', '4']);
    expect(held?.since).toBe('2024-03-05');
    expect(kept?.olderPages).toMatchObject([{ from: '2019-02-01', to: '2021-05-06' }]);
  });

  test('goes further back with what is new alone', async () => {
    publishPaged(world, list);
    await load(world, '2026-01-01');
    world.sec.look();
    const { list: kept, held } = await load(world, '1993-01-01');
    expect(world.sec.look()).toEqual(['page 001', 'page 002', '5', '4', '3', '2', '1']);
    expect(held?.since).toBe('1993-01-01');
    expect(kept?.rows).toHaveLength(9);
  });

  test('and then less far fetches nothing, and forgets nothing', async () => {
    publishPaged(world, list);
    await load(world, '1993-01-01');
    world.sec.look();
    expect(await load(world, '2026-01-01')).toMatchObject({
      state: 'done',
      held: { since: '1993-01-01' },
    });
    expect(world.sec.look()).toEqual([]);
  });

  test('lets the card go by the list, without a request', async () => {
    publishPaged(world, list);
    await load(world, '2026-01-01');
    world.sec.look();
    expect(await world.companies.isFresh(cikOf(), 10 * MINUTE_MS)).toBe(true);
    const { report } = await world.companies.kept(cikOf());
    expect(report).toMatchObject({ filings: 2, bought: { trades: 2 }, heldSince: '2025-07-02' });
    expect(world.sec.look()).toEqual([]);
  });

  test('fetches no filing that the card has fetched', async () => {
    publishPaged(world, list);
    await world.companies.refresh(cikOf(), 'hover', () => {});
    world.sec.look();
    await load(world, '2026-01-01');
    expect(world.sec.look()).toEqual(['list', 'count', '7', '6']);
  });

  test('asks for nothing that was filed as a text, and says so', async () => {
    const typed = { ...filing(1, '2002-05-06'), primaryDocument: '0000999101-02-000001.txt' };
    publishPaged(world, { recent: [filing(2, '2026-11-18'), typed] });
    expect(await load(world, '1993-01-01')).toMatchObject({ state: 'done' });
    expect(world.sec.look()).toEqual(['list', 'count', '2']);
  });

  test('asks for the count of shares once a week, none included', async () => {
    publishPaged(world, list);
    world.sec.serve(sharesOutstandingUrl(cikOf()), () => new Response('', { status: 404 }));
    await load(world, '2026-01-01');
    await load(world, '2026-01-01');
    world.ms += 6 * DAY_MS;
    await load(world, '2026-01-01');
    expect(world.sec.look().filter((name) => name === 'count')).toEqual(['count']);
    world.ms += 2 * DAY_MS;
    await load(world, '2026-01-01');
    expect(world.sec.look()).toEqual(['list', 'count']);
  });
});

test('a filing about another company is fetched, and attributed to nobody here', async () => {
  const about = filing(2, '2026-05-12', { issuer: OTHER });
  publishPaged(world, { recent: [filing(3, '2026-11-10'), about, filing(1, '2026-03-01')] });
  await load(world, '2026-01-01');
  expect(documents(world.sec.look())).toEqual(['3', '2', '1']);
  const rows = await world.cache.transactions.toArray();
  expect(rows.map(({ issuerCik }) => issuerCik)).toEqual([cikOf(), cikOf()]);
  expect((await stateOf(world)).held?.since).toBe('2026-01-01');
});

describe('what breaks off', () => {
  const held = new Deferred<Response>();

  test('goes on in the next worker, where it was', async () => {
    publishPaged(world, list);
    // Answers that never come: the worker dies while they are awaited.
    for (const number of [0, 2, 3, 4]) {
      const one = list.recent[number];
      if (one) world.sec.serve(documentUrl(one), () => held.promise);
    }
    await world.history.want('company', cikOf(), '2025-01-01' as never);
    void world.history.run('company', cikOf());
    await expect.poll(async () => (await loading()).read).toBe(1);
    world.sec.look();
    expect(await loading()).toMatchObject({ state: 'running', read: 1, of: 5 });
    // A page wakes what it shows again and again: while that is worked on, nothing comes of it.
    await world.history.wake('company', cikOf());
    expect(world.sec.look()).toEqual([]);
    world.restart();
    publishPaged(world, list);
    await world.history.resume();
    expect(world.sec.look()).toEqual(['9', '7', '6', '5']);
    expect(await loading()).toMatchObject({ state: 'done', read: 5, of: 5 });
  });

  test('stops when the reader says so, and goes on when he wants it again', async () => {
    const many = Array.from({ length: 40 }, (_, index) => filing(90 - index, '2026-05-04'));
    publishPaged(world, { recent: many });
    const third = many[2];
    if (third) {
      world.sec.serve(documentUrl(third), async () => {
        await world.history.stop('company', cikOf());
        return new Response(third.body);
      });
    }
    expect(await load(world, '2026-01-01')).toMatchObject({ state: 'stopped', problem: null });
    const before = documents(world.sec.look());
    expect(before.length).toBeLessThan(15);
    await world.history.resume();
    expect(world.sec.look()).toEqual([]);
    if (third) world.sec.serve(documentUrl(third), () => new Response(third.body));
    expect(await load(world, '2026-01-01')).toMatchObject({ state: 'done' });
    const after = documents(world.sec.look());
    expect(new Set([...before, ...after]).size).toBe(40);
    expect(before.length + after.length).toBe(40);
  });

  test.each([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch')), true],
    ['blocked', () => new Response('<!DOCTYPE html>', { status: 403 }), true],
    ['malformed', () => new Response('{'), false],
  ])(
    'by %s says why, keeps the figures, and tries again later: %s',
    async (kind, respond, again) => {
      publishPaged(world, list);
      await load(world, '2026-01-01');
      const before = await world.companies.kept(cikOf());
      world.sec.serve(
        'https://data.sec.gov/submissions/CIK0000999001-submissions-001.json',
        respond,
      );
      const failed = await load(world, '2024-06-01');
      expect(failed).toMatchObject({ state: 'failed', problem: { kind } });
      expect(await world.companies.kept(cikOf())).toEqual(before);
      publishPaged(world, list);
      world.ms += 11 * MINUTE_MS;
      await world.history.resume();
      expect((await stateOf(world)).state).toBe(again ? 'done' : 'failed');
    },
  );

  test('in the list of an older filing leaves what is held before new filings are there', async () => {
    publishPaged(world, list);
    await load(world, '2026-01-01');
    world.ms += DAY_MS;
    const news = filing(20, '2026-11-20');
    publishPaged(world, { ...list, recent: [news, ...list.recent] });
    world.sec.serve(documentUrl(news), () => Promise.reject(new TypeError('Failed to fetch')));
    const { held: span, state } = await load(world, '2026-01-01');
    expect(state).toBe('failed');
    expect(span).toEqual({ since: '2025-07-02', until: '2026-11-20' });
  });
});

/** Puts up the first older page so that something happens while it is awaited. */
function publishMeanwhile(happens: () => Promise<unknown>) {
  publishPaged(world, list);
  const [rows = []] = list.older;
  world.sec.serve(
    'https://data.sec.gov/submissions/CIK0000999001-submissions-001.json',
    async () => {
      await happens();
      return new Response(JSON.stringify(columnsOf(rows)));
    },
  );
}

describe('while older filings are on their way', () => {
  test('a wish for fewer of them takes nothing from one for more', async () => {
    publishMeanwhile(() => world.history.want('company', cikOf(), day('2020-01-01')));
    const { state, wantedSince, held } = await load(world, '1993-01-01');
    expect({ state, wantedSince }).toEqual({ state: 'done', wantedSince: '1993-01-01' });
    expect(held?.since).toBe('1993-01-01');
    expect(documents(world.sec.look())).toHaveLength(9);
  });

  test('a wish after a stop stands as it is', async () => {
    publishMeanwhile(async () => {
      await world.history.stop('company', cikOf());
      await world.history.want('company', cikOf(), day('2026-01-01'));
    });
    expect(await load(world, '1993-01-01')).toMatchObject({
      state: 'done',
      wantedSince: '2026-01-01',
    });
  });

  test('what the card finds meanwhile is not lost', async () => {
    const news = filing(20, '2026-11-23');
    publishMeanwhile(async () => {
      world.ms += 3 * DAY_MS;
      publishPaged(world, { ...list, recent: [news, ...list.recent] });
      await world.companies.refresh(cikOf(), 'hover', () => {});
    });
    const { list: kept, held } = await load(world, '2024-01-01');
    expect(kept?.rows.map(({ accession }) => accession)).toContain(news.accession);
    expect(held?.until).toBe('2026-11-23');
  });
});

test('two wishes at once share their requests', async () => {
  publishPaged(world, list);
  await Promise.all([load(world, '2026-01-01'), load(world, '2026-01-01')]);
  expect(world.sec.look()).toEqual(['list', 'count', '9', '8', '7', '6']);
});

test('a card of another company goes before all that is left', async () => {
  const many = Array.from({ length: 40 }, (_, index) => filing(90 - index, '2026-05-04'));
  publishPaged(world, { recent: many });
  const theirs = [filing(201, '2026-11-10', { issuer: BANK })];
  world.sec.publish(theirs, BANK);
  const hovered = new Deferred<void>();
  const third = many[2];
  if (third) {
    world.sec.serve(documentUrl(third), () => {
      void world.companies.refresh(cikOf(BANK), 'hover', () => {}).then(() => hovered.resolve());
      return new Response(third.body);
    });
  }
  await load(world, '2026-01-01');
  await hovered.promise;
  const asked = world.sec.look();
  expect(asked.indexOf('201')).toBeLessThan(20);
  expect(asked.filter((name) => name === 'list')).toHaveLength(2);
});

test('no address of a list is kept', async () => {
  publishPaged(world, list);
  await load(world, '2024-01-01');
  world.sec.serve(listUrl(SAMPLE), () => new Response('{'));
  const tables = await Promise.all(world.cache.tables.map((table) => table.toArray()));
  expect(JSON.stringify(tables)).not.toContain('NOWHERE');
});
