import { expect, test } from 'vitest';
import { watchId } from '@/lib/core/watch/entry';
import { isFilingTime } from '@/lib/core/watch/filing-time';
import {
  CATCH_UP_CHECKS_PER_HOUR,
  OTHER_PAGES_PER_HOUR,
  OWNERSHIP_PAGES_PER_HOUR,
  planPoll,
  SWEEP_CHECKS_PER_HOUR,
  URGENT_CHECKS_PER_HOUR,
  type PollEntry,
  type PollInput,
} from '@/lib/core/watch/poll-plan';
import { RULE_TOPICS } from '@/lib/core/watch/rule';
import { cik } from '@/test/unit/insider/known';
import { growth } from '@/test/unit/growth';
import { NOW, rule } from './news';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function listed(count: number, facts: Partial<PollEntry> = {}): PollEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: watchId('company', cik(at + 1)),
    kind: 'company' as const,
    addedAtMs: NOW - 90 * 24 * HOUR,
    checkedAtMs: NOW - 2 * HOUR - at,
    triedAtMs: null,
    isNamed: false,
    isRead: true,
    ...facts,
  }));
}

const poll = (entries: readonly PollEntry[], facts: Partial<PollInput> = {}) =>
  planPoll({
    entries,
    rules: [rule()],
    nowMs: NOW,
    everyMs: 15 * MINUTE,
    gapEndedMs: null,
    ...facts,
  });

/** Lists asked and pages read in one hour of polls, with every check a success. */
function hourOf(count: number, everyMinutes: number, facts: Partial<PollInput> = {}) {
  let entries = listed(count);
  let checks = 0;
  let pages = 0;
  for (let minute = 0; minute < 60; minute += everyMinutes) {
    const nowMs = NOW + minute * MINUTE;
    const plan = poll(entries, { everyMs: everyMinutes * MINUTE, nowMs, ...facts });
    const asked = new Set(plan.checks);
    checks += asked.size;
    pages += plan.feeds.reduce((sum, feed) => sum + feed.pages, 0);
    entries = entries.map((one) => (asked.has(one.id) ? { ...one, checkedAtMs: nowMs } : one));
  }
  return { checks, pages };
}

test.each([5, 15, 30, 60])(
  'polled every %i minutes, requests an hour stay within their bound',
  (every) => {
    for (const count of [1, 10, 1_000, 10_000]) {
      const { checks, pages } = hourOf(count, every);
      expect(checks).toBeLessThanOrEqual(Math.min(count * 12, SWEEP_CHECKS_PER_HOUR));
      expect(pages).toBeLessThanOrEqual(OWNERSHIP_PAGES_PER_HOUR);
      const behind = hourOf(count, every, { gapEndedMs: NOW - 1 });
      expect(behind.checks).toBeLessThanOrEqual(CATCH_UP_CHECKS_PER_HOUR + SWEEP_CHECKS_PER_HOUR);
    }
  },
);

test('up to the bound they grow with the list', () => {
  expect([10, 20, 40].map((count) => hourOf(count, 15).checks)).toEqual([10, 20, 40]);
  expect([1_000, 10_000].map((count) => hourOf(count, 15).checks)).toEqual([60, 60]);
});

test('two hundred entries are caught up within one poll after a sleep, a thousand within 75 minutes', () => {
  expect(poll(listed(200), { gapEndedMs: NOW }).checks).toHaveLength(200);
  const hour = hourOf(1_000, 15, { gapEndedMs: NOW - 1 });
  expect(hour.checks).toBeGreaterThanOrEqual(CATCH_UP_CHECKS_PER_HOUR);
});

test('in turn means the one that waited longest first', () => {
  const entries = listed(40);
  expect(poll(entries).checks).toEqual(
    entries
      .toReversed()
      .slice(0, 15)
      .map(({ id }) => id),
  );
});

test('what a feed named comes first, then what a gap left behind, then what is new', () => {
  const [hit, behind, first, turn, later] = listed(5);
  const entries = [
    { ...turn, checkedAtMs: NOW - 5 * HOUR },
    { ...first, checkedAtMs: null },
    { ...behind, checkedAtMs: NOW - 9 * HOUR },
    { ...hit, checkedAtMs: NOW - 3 * HOUR, isNamed: true },
    { ...later, checkedAtMs: NOW - 10 * MINUTE },
  ] as PollEntry[];
  const { checks, isCatchingUp } = poll(entries, { gapEndedMs: NOW - 8 * HOUR });
  expect(checks).toEqual([hit, behind, first, turn].map((one) => one?.id));
  expect(isCatchingUp).toBe(true);
});

test('a feed that names everything is worked off within the bound', () => {
  const { checks } = poll(listed(1_000, { isNamed: true }));
  expect(checks).toHaveLength(URGENT_CHECKS_PER_HOUR / 4);
});

test('a check that failed waits half an hour and does not stand in front of others', () => {
  const [failed] = listed(1, { triedAtMs: NOW - 10 * MINUTE, isNamed: true });
  const others = listed(10).slice(1);
  expect(poll([...(failed ? [failed] : []), ...others]).checks).not.toContain(failed?.id);
});

test('a short list is asked each time, and no feed', () => {
  const { feeds, checks } = poll(listed(4, { checkedAtMs: NOW - 14 * MINUTE }));
  expect(feeds).toEqual([]);
  expect(checks).toHaveLength(4);
});

test('feeds are read only where an entry or a rule needs them, each within its bound', () => {
  expect(poll(listed(5)).feeds).toEqual([{ feed: 'ownership', pages: 6 }]);
  expect(poll(listed(5, { kind: 'fund' })).feeds.map(({ feed }) => feed)).toEqual(['holdings']);
  const all = poll(listed(5), { rules: [rule({ topics: RULE_TOPICS })] });
  expect(all.feeds.map(({ feed }) => feed)).toEqual(['ownership', 'notices', 'stakes']);
  expect(all.feeds[1]?.pages).toBe(OTHER_PAGES_PER_HOUR / 4);
});

test.each([
  ['at night', '2026-11-24T08:00:00Z'],
  ['on a Saturday', '2026-11-21T15:00:00Z'],
  ['on Thanksgiving', '2026-11-26T15:00:00Z'],
])('%s nothing is asked in turn and no feed, but a gap is caught up', (_, at) => {
  const nowMs = Date.parse(at);
  const entries = listed(10, { checkedAtMs: nowMs - 30 * HOUR });
  expect(isFilingTime(nowMs)).toBe(false);
  expect(poll(entries, { nowMs })).toMatchObject({ feeds: [], checks: [] });
  expect(poll(entries, { nowMs, gapEndedMs: nowMs }).checks).toHaveLength(10);
});

const polled = (entries: readonly PollEntry[]) => poll(entries);

test('planning takes time in proportion to the list', () => {
  expect(growth((size) => listed(size), polled, { size: 1_000, limit: 10 })).toBeLessThan(10);
});
