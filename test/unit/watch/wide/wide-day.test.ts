import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fail } from '@/lib/core/result';
import { planPoll } from '@/lib/core/watch/poll-plan';
import { RULE_TOPICS } from '@/lib/core/watch/rule';
import { waiting, type WideFiling } from '@/lib/core/watch/wide/wide-filing';
import { WIDE_COST } from '@/lib/core/watch/wide/wide-limits';
import type { CompanyReader } from '@/lib/services/company-reader';
import { WideWatch } from '@/lib/services/watch/wide/wide-watch';
import type { WideSources } from '@/lib/services/watch/wide/wide-sources';
import { accession, day } from '@/test/unit/insider/known';
import { MINUTE_MS, World } from '@/test/unit/services/world';
import { cikOf } from '../feed-of-companies';
import { rule } from '../news';
import { askOfAny } from './any-sec';

const MONDAY = '2026-11-23';
const [OPENS, CLOSES] = [`${MONDAY}T06:00:00-05:00`, `${MONDAY}T22:30:00-05:00`].map(Date.parse);
const EVERY_MS = 15 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** What judgements cost one after the other: up to the limit of an hour, and then the most. */
const COSTS = [15, 15, 15, 14, 121];

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

/** An SEC that has nothing of what is asked for, so that all of it is asked for again. */
function sourcesThat(asked: number[]): WideSources {
  const { reader, cache, funds, now } = world;
  let judged = 0;
  const ask = () => {
    asked.push(world.ms);
    world.ms += 100;
  };
  const companies = {
    refresh: () => {
      for (let left = COSTS[judged++ % COSTS.length] ?? 0; left > 0; left -= 1) ask();
      return Promise.resolve({ problem: null });
    },
  };
  const client: WideSources['client'] = {
    get requests() {
      return asked.length;
    },
    get: (url) => {
      ask();
      return Promise.resolve(fail({ kind: 'missing', url }));
    },
  };
  const lists = { fetch: () => Promise.reject(new Error('no list is asked for by itself')) };
  return {
    reader,
    cache,
    funds,
    now,
    lists,
    client,
    companies: companies as unknown as CompanyReader,
  };
}

function filings(count: number, state: WideFiling['state'], from: number): WideFiling[] {
  return Array.from({ length: count }, (_, at) => {
    const [number, about] = [accession(from + at), cikOf(800_000 + at)];
    const filing = { accession: number, form: '4', cik: about, filedOn: day('2026-11-20') };
    const issuer = state === 'judge' ? about : null;
    return { ...waiting({ ...filing, issuer }, world.ms + at), state };
  });
}

/** The most of the moments that lie within any one hour. */
function mostInAnHour(moments: readonly number[]): number {
  let first = 0;
  return moments.reduce((most, ms, at) => {
    while ((moments[first] ?? ms) <= ms - HOUR_MS) first += 1;
    return Math.max(most, at - first + 1);
  }, 0);
}

/** Pages of feeds that rules about any company ask for, at an interval that can be chosen. */
function feedPages(everyMinutes: number): { perHour: number; perDay: number } {
  const everyMs = everyMinutes * MINUTE_MS;
  const rules = [rule({ scope: { of: 'any' }, topics: RULE_TOPICS })];
  const asked = { entries: [], rules, nowMs: OPENS ?? 0, everyMs, gapEndedMs: null };
  const pages = planPoll(asked).feeds.reduce((sum, feed) => sum + feed.pages, 0);
  const dayMs = (CLOSES ?? 0) - (OPENS ?? 0);
  return {
    perHour: pages * Math.ceil(HOUR_MS / everyMs),
    perDay: pages * Math.ceil(dayMs / everyMs),
  };
}

test('what is asked in a day and in any hour of it stays under what the reader is told', async () => {
  world.ms = Date.parse('2026-11-20T12:00:00-05:00');
  const asked: number[] = [];
  const watch = new WideWatch(sourcesThat(asked));
  await askOfAny(world);
  await watch.read();
  await world.reader.wideFilings.bulkPut([
    ...filings(300, 'read', 1),
    ...filings(60, 'judge', 5_000),
  ]);
  asked.length = 0;
  for (let ms = OPENS ?? 0; ms < (CLOSES ?? 0); ms += EVERY_MS) {
    world.ms = Math.max(world.ms, ms);
    await watch.read();
  }
  const intervals = [5, 10, 15, 30, 60, 120].map(feedPages);
  const feedsInHour = Math.max(...intervals.map(({ perHour }) => perHour));
  const feedsInDay = Math.max(...intervals.map(({ perDay }) => perDay));
  const [inHour, inDay] = [mostInAnHour(asked) + feedsInHour, asked.length + feedsInDay];
  console.log({ inHour, inDay, feedsInHour, feedsInDay, told: WIDE_COST });
  expect(inHour).toBeLessThanOrEqual(WIDE_COST.perHour);
  expect(inDay).toBeLessThanOrEqual(WIDE_COST.perDay);
  // And what is told is not far above what can be.
  expect(inHour).toBeGreaterThan(0.8 * WIDE_COST.perHour);
  expect(inDay).toBeGreaterThan(0.8 * WIDE_COST.perDay);
}, 120_000);
