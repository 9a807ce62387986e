import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_LOOKS } from '@/lib/core/watch/named-filings';
import {
  CATCH_UP_CHECKS_PER_HOUR,
  FILL_REQUESTS_PER_HOUR,
  REQUESTS_PER_HOUR,
} from '@/lib/core/watch/poll-plan';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import {
  filing,
  mention,
  purchase,
  submissionsOf,
  type Published,
} from '@/test/unit/services/filings';
import { DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';
import { cikOf, feedXml, idOf } from './feed-of-companies';

let world: World;

beforeEach(async () => {
  world = await World.begin();
  listed.clear();
  feed = [];
  world.sec.elsewhere = answer;
});
afterEach(() => world.close());

/** What stands on the lists of companies, by CIK. */
const listed = new Map<number, Published[]>();
/** What the feed of the newest filings names, newest first. */
let feed: { accession: string; cik: number }[] = [];

const companyOf = (cik: number): IssuerName => ({ cik, name: `COMPANY ${cik}`, ticker: `C${cik}` });

function answer(url: string): Response {
  if (url.includes('browse-edgar')) return new Response(feedXml(feed));
  const listedCik = /CIK(\d{10})\.json/.exec(url)?.[1];
  if (listedCik !== undefined) {
    const cik = Number(listedCik);
    return new Response(submissionsOf(companyOf(cik), listed.get(cik) ?? []));
  }
  const [, cik = '', digits = ''] = /\/data\/(\d+)\/(\d{18})\//.exec(url) ?? [];
  const filed = listed
    .get(Number(cik))
    ?.find(({ accession }) => accession.replaceAll('-', '') === digits);
  return new Response(filed?.body ?? '', { status: filed ? 200 : 404 });
}

const FIRST = 800_001;
const ciks = (count: number) => Array.from({ length: count }, (_, index) => FIRST + index);

/** So many companies put on the list at once, each with so many purchases of the last weeks. */
async function paste(count: number, filings = 0): Promise<void> {
  for (const cik of ciks(count)) {
    const own = Array.from({ length: filings }, (_, at) =>
      filing(cik * 100 + at - 80_000_000, '2026-11-03', { issuer: companyOf(cik) }),
    );
    listed.set(cik, own);
  }
  const added = await world.entries.put(
    ciks(count).map((cik) => ({
      kind: 'company' as const,
      cik: cikOf(cik),
      ticker: `C${cik}` as Ticker,
      name: `COMPANY ${cik}`,
    })),
  );
  await world.watch.checkFirst(added.ok ? added.value : []);
}

/** The next poll, a quarter of an hour after the last one began. */
async function nextPoll(): Promise<void> {
  world.ms += 15 * MINUTE_MS;
  await world.watch.poll();
}

const lists = () => world.sec.asked.filter((url) => url.includes('/submissions/'));
const unlooked = () => world.reader.checks.filter((row) => row.checkedAtMs === null).count();
const unread = () => world.reader.checks.filter((row) => row.summary === null).count();
const tellings = async () =>
  (await world.reader.news.toArray()).map(({ telling }) => telling.state);

/** Polls until that many are left at most; the requests of each quarter of an hour. */
async function pollUntilNone(left: () => Promise<number>): Promise<number[]> {
  const perPoll = [world.sec.asked.splice(0).length];
  while ((await left()) > 0 && perPoll.length < 40) {
    await nextPoll();
    perPoll.push(world.sec.asked.splice(0).length);
  }
  return perPoll;
}

const mostPerHour = (perPoll: readonly number[]) =>
  Math.max(...perPoll.map((_, at) => perPoll.slice(at, at + 4).reduce((a, b) => a + b, 0)));

test('a thousand pasted entries are all looked at within an hour and a half, within the bound', async () => {
  await paste(1_000);
  const perPoll = await pollUntilNone(unlooked);
  const minutes = perPoll.length * 15;
  console.log({ entries: 1_000, minutes, mostPerHour: mostPerHour(perPoll) });
  expect(minutes).toBeLessThanOrEqual(90);
  expect(mostPerHour(perPoll)).toBeLessThanOrEqual(REQUESTS_PER_HOUR);
}, 120_000);

test('their filings are read at a steady pace, and none of them is told', async () => {
  await paste(60, 5);
  const perPoll = await pollUntilNone(unread);
  const { entries, checks, news } = world.reader;
  const rows = await Promise.all([entries, checks, news].map((table) => table.toArray()));
  const bytesPerEntry = rows.map((kept) => Math.round(JSON.stringify(kept).length / 60));
  console.log({ entries: 60, filings: 300, perPoll, bytesPerEntry });
  expect(await unread()).toBe(0);
  expect(Math.max(...perPoll.slice(1))).toBeLessThanOrEqual(FILL_REQUESTS_PER_HOUR / 4 + 10);
  expect((await tellings()).every((state) => state === 'silent')).toBe(true);
}, 60_000);

test('a look at the list of many costs one request each, and the filings come later', async () => {
  await paste(50, 16);
  expect(await unlooked()).toBe(0);
  expect(world.sec.asked.length).toBeLessThanOrEqual(REQUESTS_PER_HOUR / 4 + 17);
  expect(CATCH_UP_CHECKS_PER_HOUR / 4).toBeGreaterThan(50);
  expect(await unread()).toBeGreaterThan(0);
}, 60_000);

describe('before anything of a company was read', () => {
  beforeEach(async () => {
    await paste(40);
    await world.reader.checks.toCollection().modify({ summary: null });
    await world.cache.submissions.clear();
    await world.watch.poll();
    world.sec.asked.splice(0);
  });

  test('what is filed after the first look is told, on that very day too', async () => {
    const own = filing(7, '2026-11-20', { issuer: companyOf(FIRST) });
    listed.set(FIRST, [own]);
    feed = [{ accession: own.accession, cik: FIRST }];
    await nextPoll();
    await world.watch.tell();
    expect(await tellings()).toEqual(['told']);
  });

  test('what a list has that no feed named is told by the list in turn', async () => {
    listed.set(FIRST, [filing(7, '2026-11-20', { issuer: companyOf(FIRST) })]);
    for (let poll = 0; poll < 8; poll += 1) await nextPoll();
    await world.watch.tell();
    expect(await tellings()).toEqual(['told']);
  });
});

describe('what was there when the watch began', () => {
  test.each([
    ['on the same day', filing(3, '2026-11-20', { issuer: companyOf(FIRST) })],
    ['dated ahead', mention(3, '144', '2026-11-23')],
  ])('%s is not told', async (_, there) => {
    listed.set(FIRST, [there]);
    await world.entries.put([
      { kind: 'company', cik: cikOf(FIRST), ticker: null, name: 'COMPANY' },
    ]);
    await world.watch.checkFirst([idOf(FIRST)]);
    expect(await tellings()).toEqual(['silent']);
    expect((await world.watch.countUnseen()).all).toBe(0);
  });

  test('is not told when it is taken off and put on again', async () => {
    const own = filing(3, '2026-11-20', { issuer: companyOf(FIRST) });
    const add = () =>
      world.entries.put([{ kind: 'company', cik: cikOf(FIRST), ticker: null, name: 'COMPANY' }]);
    await add();
    await world.watch.checkFirst([idOf(FIRST)]);
    world.ms += 15 * MINUTE_MS;
    listed.set(FIRST, [own]);
    await world.watch.checkFirst([idOf(FIRST)]);
    await world.watch.tell();
    expect(await tellings()).toEqual(['told']);
    await world.entries.remove([idOf(FIRST)]);
    await add();
    await world.watch.checkFirst([idOf(FIRST)]);
    await world.watch.tell();
    expect([await tellings(), world.notices.asked.length]).toEqual([['silent'], 1]);
  });
});

describe('a filing that a feed names before the list has it', () => {
  const own = filing(7, '2026-11-20', { issuer: companyOf(FIRST) });
  beforeEach(async () => {
    await paste(40);
    world.ms += 15 * MINUTE_MS;
    feed = [{ accession: own.accession, cik: FIRST }];
    await world.watch.poll();
    world.sec.asked.splice(0);
  });

  test('is looked for again at the next poll, and told', async () => {
    expect(await world.reader.checks.get(idOf(FIRST))).toMatchObject({
      awaited: [own.accession],
      looks: 1,
    });
    listed.set(FIRST, [own]);
    await nextPoll();
    expect(lists()).toHaveLength(1);
    await world.watch.tell();
    expect(await tellings()).toEqual(['told']);
    expect(await world.reader.checks.get(idOf(FIRST))).toMatchObject({ awaited: [], looks: 0 });
  });

  test('also after the clock was set back', async () => {
    listed.set(FIRST, [own]);
    world.ms -= 3 * 60 * MINUTE_MS;
    await world.watch.poll();
    await world.watch.tell();
    expect(await tellings()).toEqual(['told']);
  });

  test('is given up after two hours: its turn comes in any case', async () => {
    for (let poll = 0; poll < MOST_LOOKS + 2; poll += 1) {
      await nextPoll();
    }
    expect(await world.reader.checks.get(idOf(FIRST))).toMatchObject({ awaited: [], looks: 0 });
    const own = lists().filter((url) => url.includes(String(FIRST)));
    expect(own.length).toBeLessThanOrEqual(MOST_LOOKS + 2);
  });
});

test('seen news is forgotten after more than a year, unseen news is not', async () => {
  await paste(1);
  const old = filing(7, '2026-11-20', { issuer: companyOf(FIRST) });
  const rows = [purchase('2026-11-18', { after: 5_000, shares: 333 })];
  const other = filing(8, '2026-11-20', { issuer: companyOf(FIRST), rows });
  world.ms += 15 * MINUTE_MS;
  listed.set(FIRST, [old, other]);
  await world.watch.checkFirst([idOf(FIRST)]);
  const [seen] = await world.reader.news.toArray();
  await world.watch.news.markSeen([seen?.id ?? '']);
  world.ms += 410 * DAY_MS;
  await world.watch.checkFirst([idOf(FIRST)]);
  expect((await world.reader.news.toArray()).map(({ unseen }) => unseen)).toEqual([1]);
});
