import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { BYTES_PER_HOUR } from '@/lib/core/watch/poll-plan';
import { submissionsOf } from '@/test/unit/services/filings';
import { DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';
import { cikOf, feedXml } from './feed-of-companies';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const LIST_BYTES = 5_000_000;
/** White space may stand at the end of JSON, as much as one likes. */
const PADDING = ' '.repeat(LIST_BYTES);
const COMPANIES = 40;

function answer(url: string): Response {
  if (url.includes('browse-edgar')) return new Response(feedXml([]));
  const cik = Number(/CIK(\d{10})\.json/.exec(url)?.[1]);
  const list = submissionsOf({ cik, name: `COMPANY ${cik}`, ticker: `C${cik}` }, []);
  return new Response(`${list}${PADDING}`);
}

test('a poll begins no check above its bytes; what is left is read by the next, each list once', async () => {
  world.sec.elsewhere = answer;
  await world.entries.put(
    Array.from({ length: COMPANIES }, (_, at) => ({
      kind: 'company' as const,
      cik: cikOf(800_001 + at),
      ticker: `C${800_001 + at}` as Ticker,
      name: `COMPANY ${at}`,
    })),
  );
  const agoMs = world.ms - DAY_MS;
  await world.reader.entries.toCollection().modify({ addedAtMs: agoMs });
  await world.reader.checks.toCollection().modify({
    checkedAtMs: agoMs,
    triedAtMs: agoMs,
    baseline: [],
    summary: { latest: null, months: [], filings: 0, unread: 0 },
  });
  await world.reader.polls.put({
    id: 'watch',
    polledAtMs: agoMs,
    newest: { ownership: [] },
    gapEndedMs: null,
    feedProblem: null,
    problem: null,
  });
  const lists = () => world.sec.asked.filter((url) => url.includes('/submissions/'));
  const perPoll = BYTES_PER_HOUR / 4 / LIST_BYTES;
  for (let poll = 1; poll <= 4; poll += 1) {
    await world.watch.poll();
    expect(lists()).toHaveLength(Math.min(COMPANIES, poll * perPoll));
    world.ms += 15 * MINUTE_MS;
  }
  expect(new Set(lists()).size).toBe(COMPANIES);
}, 60_000);
