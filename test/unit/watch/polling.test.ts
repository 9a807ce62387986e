import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { OWNERSHIP_PAGES_PER_HOUR, SWEEP_CHECKS_PER_HOUR } from '@/lib/core/watch/poll-plan';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { filing, submissionsOf, type Published } from '@/test/unit/services/filings';
import { documentUrl } from '@/test/unit/services/fake-sec';
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

function companyOf(cik: number): IssuerName {
  return { cik, name: `COMPANY ${cik}`, ticker: `C${cik}` };
}

function answer(url: string): Response {
  if (url.includes('browse-edgar')) return new Response(feedXml(feed));
  const cik = Number(/CIK(\d{10})\.json/.exec(url)?.[1]);
  return new Response(submissionsOf(companyOf(cik), listed.get(cik) ?? []));
}

/** So many companies on the list, all read a while ago. */
async function watching(count: number, agoMs = 2 * 60 * MINUTE_MS): Promise<void> {
  const ciks = Array.from({ length: count }, (_, index) => 800_001 + index);
  await world.entries.put(
    ciks.map((cik) => ({
      kind: 'company' as const,
      cik: cikOf(cik),
      ticker: `C${cik}` as Ticker,
      name: `COMPANY ${cik}`,
    })),
  );
  await world.reader.entries.toCollection().modify({ addedAtMs: world.ms - 30 * DAY_MS });
  await world.reader.checks.toCollection().modify({
    checkedAtMs: world.ms - agoMs,
    triedAtMs: world.ms - agoMs,
    baseline: [],
    summary: { latest: null, months: [], filings: 0, unread: 0 },
  });
  await world.reader.polls.put({
    id: 'watch',
    polledAtMs: world.ms - 15 * MINUTE_MS,
    newest: { ownership: [] },
    gapEndedMs: null,
    feedProblem: null,
    problem: null,
  });
}

const lists = () => world.sec.asked.filter((url) => url.includes('/submissions/'));
const feeds = () => world.sec.asked.filter((url) => url.includes('browse-edgar'));

test('a thousand entries cost a feed and a few lists in turn, the same each hour', async () => {
  await watching(1_000);
  for (let poll = 0; poll < 4; poll += 1) {
    await world.watch.poll();
    world.ms += 15 * MINUTE_MS;
  }
  const { length } = world.sec.asked;
  console.log({ entries: 1_000, requestsPerHour: length, feeds: feeds().length });
  expect(feeds()).toHaveLength(4);
  expect(lists()).toHaveLength(60);
  // The one that waited longest goes first: nobody is asked twice.
  expect(new Set(lists()).size).toBe(60);
}, 60_000);

/**
 * Sizes of the SEC's answers in bytes before compression, which takes off six sevenths: the largest
 * of 38 lists that were kept, and a feed of a hundred entries.
 */
const LARGEST_LIST = 225_000;
const FEED_PAGE_BYTES = 57_000;

test('bytes an hour have a bound that does not grow with the list, were all lists the largest', async () => {
  const perHour: Record<string, number> = {};
  for (const count of [100, 1_000, 3_000]) {
    await Promise.all([world.reader.entries.clear(), world.reader.checks.clear()]);
    let bytes = 0;
    world.sec.elsewhere = (url) => {
      bytes += url.includes('browse-edgar') ? FEED_PAGE_BYTES : LARGEST_LIST;
      return answer(url);
    };
    await watching(count);
    for (let poll = 0; poll < 4; poll += 1) {
      await world.watch.poll();
      world.ms += 15 * MINUTE_MS;
    }
    perHour[`${count} entries`] = bytes;
  }
  console.log({ bytesPerHour: perHour });
  const most = SWEEP_CHECKS_PER_HOUR * LARGEST_LIST + OWNERSHIP_PAGES_PER_HOUR * FEED_PAGE_BYTES;
  expect(Math.max(...Object.values(perHour))).toBeLessThanOrEqual(most);
  expect(perHour['3000 entries']).toBe(perHour['1000 entries']);
}, 120_000);

test('what a feed names is read in the same poll, and told', async () => {
  await watching(50, 20 * MINUTE_MS);
  const issuer = companyOf(800_040);
  const filed = filing(7, '2026-11-20', { issuer });
  listed.set(issuer.cik, [filed]);
  world.sec.serve(documentUrl(filed, issuer), () => new Response(filed.body));
  feed = [{ accession: filed.accession, cik: issuer.cik }];
  await world.watch.poll();
  expect(lists()).toEqual(['https://data.sec.gov/submissions/CIK0000800040.json']);
  expect((await world.watch.countUnseen()).bought).toBe(1);
  world.sec.asked.splice(0);
  world.ms += 15 * MINUTE_MS;
  await world.watch.poll();
  // It is known now: the feed names nothing new, and nobody's turn has come.
  expect([lists(), feeds().length]).toEqual([[], 1]);
});

test('a hit outlives the worker: whoever polls next reads it', async () => {
  await watching(50, 20 * MINUTE_MS);
  feed = [{ accession: '0000999101-26-000009', cik: 800_040 }];
  world.sec.serve('https://data.sec.gov/submissions/CIK0000800040.json', () =>
    Promise.reject(new TypeError('Failed to fetch')),
  );
  await world.watch.poll();
  expect(await world.reader.polls.get('watch')).toMatchObject({ problem: { kind: 'offline' } });
  world.sec.serve('https://data.sec.gov/submissions/CIK0000800040.json', () =>
    answer('CIK0000800040.json'),
  );
  world.sec.asked.splice(0);
  world.restart();
  world.ms += 15 * MINUTE_MS;
  await world.watch.poll();
  expect(lists()).toHaveLength(1);
  expect((await world.reader.checks.get(idOf(800_040)))?.problem).toBeNull();
});

describe('a feed that fails', () => {
  test('with a block stops the poll', async () => {
    await watching(50);
    world.sec.elsewhere = () => new Response('<!DOCTYPE html>', { status: 403 });
    await world.watch.poll();
    expect(world.sec.asked).toHaveLength(1);
    expect(await world.reader.polls.get('watch')).toMatchObject({ problem: { kind: 'blocked' } });
  });

  test('otherwise is said, and the lists in turn are read all the same', async () => {
    await watching(50);
    world.sec.elsewhere = (url) =>
      url.includes('browse-edgar') ? new Response('nothing of a feed') : answer(url);
    await world.watch.poll();
    expect(lists()).toHaveLength(15);
    expect(await world.reader.polls.get('watch')).toMatchObject({
      feedProblem: { kind: 'malformed' },
      problem: null,
    });
  });
});

test('after sleep everything is caught up from the lists, a part with each poll', async () => {
  await watching(250);
  await world.reader.polls.update('watch', { polledAtMs: world.ms - DAY_MS });
  await world.watch.poll();
  expect(lists()).toHaveLength(200);
  world.ms += 15 * MINUTE_MS;
  await world.watch.poll();
  expect(new Set(lists()).size).toBe(250);
}, 60_000);

test('in the night and on a holiday nothing is asked', async () => {
  await watching(50);
  for (const moment of ['2026-11-23T23:30:00-05:00', '2026-11-26T12:00:00-05:00']) {
    world.ms = Date.parse(moment);
    await world.reader.polls.update('watch', { polledAtMs: world.ms - 15 * MINUTE_MS });
    await world.watch.poll();
  }
  expect(world.sec.asked).toEqual([]);
});
