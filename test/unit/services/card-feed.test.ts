import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CardView } from '@/lib/core/card/view';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { feedCard } from '@/lib/services/card-feed';
import { documentUrl, listUrl } from './fake-sec';
import { filing, SAMPLE } from './filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

const company = { cik: cikOf(), ticker: 'SMPW', name: SAMPLE.name, exchange: 'NYSE' };
const one = filing(1, '2026-11-10');
const two = filing(2, '2026-11-20');

let world: World;

beforeEach(async () => {
  world = await World.begin();
  world.sec.publish([one]);
});
afterEach(() => world.close());

/** All views that one card is fed, from its opening to the last. */
async function open(cik: string = cikOf(), ticker = 'SMPW'): Promise<CardView[]> {
  const views: CardView[] = [];
  await feedCard(world, { cik, ticker }, (view) => views.push(view));
  return views;
}

test('the first card shows the company, then the progress, then the result', async () => {
  const views = await open();
  expect(views.map(({ phase }) => phase)).toEqual([
    { kind: 'reading', read: 0, of: null },
    { kind: 'reading', read: 0, of: 1 },
    { kind: 'reading', read: 1, of: 1 },
    { kind: 'done' },
  ]);
  expect(views.every((view) => view.company.name === company.name)).toBe(true);
  expect(views.slice(0, -1).every(({ report, asOfMs }) => report === null && !asOfMs)).toBe(true);
  expect(views.at(-1)).toMatchObject({
    company,
    report: { bought: { trades: 1 } },
    asOfMs: world.ms,
    problem: null,
    watched: false,
  });
});

test('a second card is answered at once, by one view and without a request', async () => {
  const last = (await open()).at(-1);
  world.restart();
  world.ms += 9 * MINUTE_MS;
  world.sec.look();
  expect(await open()).toEqual([last]);
  expect(world.sec.look()).toEqual([]);
});

test('old figures stand while newer ones are read', async () => {
  const before = (await open()).at(-1);
  world.ms += 60 * MINUTE_MS;
  world.sec.publish([two, one]);
  world.sec.look();
  const views = await open();
  expect(views[0]).toEqual({ ...before, phase: { kind: 'reading', read: 0, of: null } });
  expect(views.at(-1)).toMatchObject({ report: { bought: { trades: 2 } }, asOfMs: world.ms });
  expect(world.sec.look()).toEqual(['list', '2']);
});

test.each([
  ['blocked', () => new Response('<!DOCTYPE html>', { status: 403 })],
  ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['malformed', () => new Response('{')],
])('when the SEC is "%s", old figures stand beside the problem', async (kind, respond) => {
  const before = (await open()).at(-1);
  world.ms += DAY_MS;
  world.sec.serve(listUrl(SAMPLE), respond);
  const moved = { since: '2026-08-23', until: '2026-11-21', heldSince: '2026-08-23' };
  expect((await open()).at(-1)).toEqual({
    ...before,
    // The sentences of the signals name the day since when filings are held.
    report: { ...before?.report, ...moved, signals: expect.any(Array) as unknown },
    problem: expect.objectContaining({ kind }) as unknown,
  });
});

test('during a block no card makes a request, and afterwards all is well', async () => {
  world.sec.serve(documentUrl(one), () => new Response('<!DOCTYPE html>', { status: 403 }));
  expect((await open()).at(-1)).toMatchObject({ report: null, problem: { kind: 'blocked' } });
  world.sec.publish([one]);
  world.sec.look();
  world.restart();
  for (let card = 0; card < 3; card++) {
    expect((await open()).at(-1)).toMatchObject({ report: null, problem: { kind: 'blocked' } });
  }
  expect(world.sec.look()).toEqual([]);
  world.ms += 10 * MINUTE_MS;
  expect((await open()).at(-1)).toMatchObject({ report: { filings: 1 }, problem: null });
});

test('a company that the directory does not know is said to be unknown', async () => {
  const views = await open('0000000001', 'NONE');
  expect(views).toEqual([
    {
      company: { cik: '0000000001', ticker: 'NONE', name: 'NONE', exchange: null },
      phase: { kind: 'done' },
      report: null,
      asOfMs: null,
      problem: { kind: 'unknown-company', name: 'NONE' },
      watched: false,
      funds: null,
    },
  ]);
  expect(world.sec.look()).toEqual(['tickers']);
});

test('without a directory the card says why, and asks nothing more', async () => {
  world.sec.serve(TICKER_FILE_URL, () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await open()).toMatchObject([
    { company: { ticker: 'SMPW' }, phase: { kind: 'done' }, problem: { kind: 'offline' } },
  ]);
  expect(world.sec.look()).toEqual(['tickers']);
});

test('a reading that ends while the card opens is not shown as empty', async () => {
  await Promise.all([world.companies.refresh(cikOf(), 'watchlist', () => {}), open()]).then(
    ([, views]) => expect(views.at(-1)?.report).not.toBeNull(),
  );
});

test('two cards share one reading, and the star is told as it stands at the end', async () => {
  const both = Promise.all([open(), open()]);
  await world.entries.add('company', cikOf(), 'SMPW');
  for (const views of await both) expect(views.at(-1)?.watched).toBe(true);
  expect(world.sec.look()).toEqual(['tickers', 'list', '1']);
});

test('what is no CIK is refused', async () => {
  await expect(open('0000000000')).rejects.toThrow('is no CIK');
});
