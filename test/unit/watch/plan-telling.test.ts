import { expect, test } from 'vitest';
import { heldUntil, nextTellingMs } from '@/lib/core/watch/held-until';
import { localClock } from '@/lib/core/watch/local-clock';
import type { NewsItem, NewsSubject, Telling } from '@/lib/core/watch/news';
import { planTelling, type TellingPlan } from '@/lib/core/watch/plan-telling';
import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { pendingNotes, stepTelling } from '@/lib/core/watch/telling-steps';
import { cik } from '@/test/unit/insider/known';
import { growth } from '@/test/unit/growth';
import { ACME, entry, NOW, row, rule, stored, trade } from './news';

const HOUR = 3_600_000;
const clock = localClock('America/New_York');
/** 10:00 in New York. */
const plan: TellingPlan = {
  entries: new Map([[entry().id, entry()]]),
  rules: [rule()],
  muted: new Set(),
  settings: DEFAULT_TELLING,
  profile: { place: 0, count: 1 },
  nowMs: NOW,
  clock,
};
const withSettings = (settings: Partial<TellingSettings>, nowMs = NOW): TellingPlan => ({
  ...plan,
  settings: { ...DEFAULT_TELLING, ...settings },
  nowMs,
});
const tellings = (items: readonly NewsItem[], of: TellingPlan = plan) =>
  planTelling(items, of).map(({ telling }) => telling);
const company = (number: number): NewsSubject => ({
  cik: cik(number),
  name: `C${number}`,
  ticker: null,
});

test('what a rule asks for is told, under a name and with its rule', () => {
  expect(tellings([stored([row(1)])])).toEqual([
    { state: 'telling', note: `news:${row(1)}`, ruleId: 'buys' },
  ]);
});

test.each<[string, Partial<NewsItem>, Partial<TellingPlan>, string]>([
  ['seen', { seenAtMs: NOW }, {}, 'seen'],
  ['asked for by no rule', { content: trade({ side: 'sold' }) }, {}, 'no-rule'],
  ['of a muted entry', {}, { entries: new Map([[entry().id, entry({ isMuted: true })]]) }, 'muted'],
  ['while notifications are off', {}, withSettings({ notifications: false }), 'off'],
])('what is %s is silent', (_, facts, changed, why) => {
  expect(tellings([stored([row(1)], facts)], { ...plan, ...changed })).toEqual([
    { state: 'silent', why },
  ]);
});

test('what is withdrawn is left as it is', () => {
  expect(tellings([stored([row(1)], { isWithdrawn: true })])).toEqual([]);
});

test.each([
  ['in quiet hours until their end', {}, '2026-11-24T04:00:00Z', 'quiet', '2026-11-24T12:00:00Z'],
  ['after midnight too', {}, '2026-11-24T11:59:00Z', 'quiet', '2026-11-24T12:00:00Z'],
  [
    'during a pause',
    { snoozedUntilMs: NOW + HOUR },
    '2026-11-23T15:00:00Z',
    'snooze',
    '2026-11-23T16:00:00Z',
  ],
  [
    'for the digest',
    { digestAt: 18 * 60 },
    '2026-11-23T15:00:00Z',
    'digest',
    '2026-11-23T23:00:00Z',
  ],
])('it waits %s', (_, settings, now, by, until) => {
  const of = withSettings(settings, Date.parse(now));
  const [telling] = tellings([stored([row(1)], { foundAtMs: of.nowMs })], of);
  expect(telling).toEqual({ state: 'held', by, untilMs: Date.parse(until) });
});

test('and is told when its time has come, or at once when the wait is called off', () => {
  const held: Telling = { state: 'held', by: 'quiet', untilMs: NOW };
  const item = stored([row(1)], { telling: held });
  expect(nextTellingMs([item, stored([row(2)])])).toBe(NOW);
  expect(tellings([item])[0]?.state).toBe('telling');
  expect(nextTellingMs([{ ...item, seenAtMs: NOW }])).toBeNull();
});

test('it waits for the turn of its profile, after all that the reader wishes', () => {
  const item = stored([row(1)], { foundAtMs: NOW - 1_000 });
  const turn = { ...plan, profile: { place: 0, count: 2 } };
  const held = heldUntil(item, entry(), turn);
  expect(held).toMatchObject({ state: 'held', by: 'turn' });
  const untilMs = held?.untilMs ?? 0;
  expect(untilMs).toBeGreaterThan(NOW);
  const waiting = held ? { ...item, telling: held } : item;
  expect(heldUntil(waiting, entry(), turn)).toEqual(held);
  expect(heldUntil(waiting, entry(), { ...turn, nowMs: untilMs })).toBeNull();
  const paused = entry({ snoozedUntilMs: NOW + HOUR });
  expect(heldUntil(item, paused, turn)).toMatchObject({ by: 'snooze', untilMs: NOW + HOUR });
});

test('a digest is one notification, quiet hours or not, and knows no cap', () => {
  const items = [1, 2, 3].map((at) => stored([row(at)], { foundAtMs: NOW - HOUR }));
  const of = withSettings({ digestAt: 0, capPerDay: 1 }, Date.parse('2026-11-24T05:10:00Z'));
  const notes = tellings(items, of).map((telling) => 'note' in telling && telling.note);
  expect(notes).toEqual([1, 2, 3].map(() => `digest:${row(1)}`));
});

const notesOf = (subjects: readonly number[]) =>
  new Set(
    tellings(subjects.map((one, at) => stored([row(at + 1)], { subject: company(one) }))).map(
      (telling) => 'note' in telling && telling.note,
    ),
  ).size;

test('news of one company is one notification, and so is that of more than three', () => {
  expect(notesOf([1, 1, 1])).toBe(1);
  expect(notesOf([1, 2, 3])).toBe(3);
  expect(notesOf([1, 2, 3, 4])).toBe(1);
});

const toldAt = (atMs: number): Telling => ({
  state: 'told',
  atMs,
  ruleId: 'buys',
  where: 'here',
});

test('a company that had its share of the day is passed over, others are not', () => {
  const today = [1, 2].map((at) => stored([row(at)], { telling: toldAt(NOW - at * HOUR) }));
  const other = stored([row(5)], { subject: company(5) });
  const of = withSettings({ capPerDay: 2 });
  const states = (items: readonly NewsItem[]) =>
    planTelling(items, of).map(({ id, telling }) => [id, telling.state]);
  expect(states([...today, stored([row(4)]), other])).toEqual([
    [row(4), 'silent'],
    [row(5), 'telling'],
  ]);
  const yesterday = stored([row(2)], { telling: toldAt(NOW - 24 * HOUR) });
  expect(states([yesterday, stored([row(1)], { telling: toldAt(NOW) }), stored([row(4)])])).toEqual(
    [[row(4), 'telling']],
  );
});

test('an event of two entries is told once, and not again when one of them told it', () => {
  const person = entry({ kind: 'person', cik: cik(9) });
  const of = { ...plan, entries: new Map([entry(), person].map((one) => [one.id, one])) };
  const both = [stored([row(1), row(2)]), stored([row(2)], { watchId: person.id })];
  expect(new Set(tellings(both, of).map((one) => JSON.stringify(one))).size).toBe(1);
  const told: Telling = { state: 'told', atMs: NOW - 9, ruleId: 'buys', where: 'here' };
  const later = [stored([row(1)], { telling: told }), stored([row(1)], { watchId: person.id })];
  expect(tellings(later, of)).toEqual([told]);
  // What was there before one entry was watched may be new to the other.
  const before: Partial<NewsItem> = { seenAtMs: NOW, telling: { state: 'silent', why: 'before' } };
  const half = [stored([row(1)], before), stored([row(1)], { watchId: person.id })];
  expect(tellings(half, of)[0]?.state).toBe('telling');
});

test.each<[string, Telling, Parameters<typeof stepTelling>[1], Telling['state']]>([
  [
    'told is never planned again',
    { state: 'told', atMs: 1, ruleId: 'a', where: 'here' },
    { kind: 'planned', telling: { state: 'new' } },
    'told',
  ],
  [
    'silent neither',
    { state: 'silent', why: 'cap' },
    { kind: 'planned', telling: { state: 'new' } },
    'silent',
  ],
  [
    'another notification says nothing of it',
    { state: 'telling', note: 'a', ruleId: 'r' },
    { kind: 'shown', note: 'b', atMs: 1 },
    'telling',
  ],
  [
    'its own tells it',
    { state: 'telling', note: 'a', ruleId: 'r' },
    { kind: 'shown', note: 'a', atMs: 1 },
    'told',
  ],
  [
    'a browser that refuses silences it',
    { state: 'telling', note: 'a', ruleId: 'r' },
    { kind: 'refused' },
    'silent',
  ],
  [
    'told elsewhere is told',
    { state: 'held', untilMs: 5, by: 'quiet' },
    { kind: 'told-elsewhere', atMs: 1 },
    'told',
  ],
  [
    'but what is silent stays so',
    { state: 'silent', why: 'before' },
    { kind: 'told-elsewhere', atMs: 1 },
    'silent',
  ],
  ['seen before it is told is silent', { state: 'new' }, { kind: 'seen', atMs: 1 }, 'silent'],
])('%s', (_, telling, step, state) => {
  expect(stepTelling(stored([row(1)], { telling }), step).telling.state).toBe(state);
});

const askedAs = (note: string): Telling => ({ state: 'telling', note, ruleId: 'buys' });

test('after a crash what is shown is told, and what is not is asked for under the same name', () => {
  const items = [
    stored([row(1)], { telling: askedAs('a') }),
    stored([row(2)], { telling: askedAs('b') }),
    stored([row(3)], { telling: askedAs('b'), seenAtMs: NOW }),
    stored([row(4)], { telling: askedAs('b'), isWithdrawn: true }),
  ];
  const { ask, put } = pendingNotes(items, new Set(['a']), NOW);
  expect(ask.map(({ note, items: of }) => [note, of.map(({ id }) => id)])).toEqual([
    ['b', [row(2)]],
  ]);
  expect(put.map(({ telling: { state } }) => state)).toEqual(['told', 'silent', 'new']);
});

test.each([
  ['later today', 18 * 60, '2026-11-23T15:00:30Z', '2026-11-23T23:00:00Z'],
  ['tomorrow', 9 * 60, '2026-11-23T15:00:00Z', '2026-11-24T14:00:00Z'],
  ['this very minute', 10 * 60, '2026-11-23T15:00:00Z', '2026-11-24T15:00:00Z'],
  ['over the end of summer time', 7 * 60, '2026-11-01T02:00:00Z', '2026-11-01T12:00:00Z'],
  ['over its beginning', 7 * 60, '2026-03-08T03:00:00Z', '2026-03-08T11:00:00Z'],
])('the clock strikes %s', (_, minute, from, next) => {
  expect(new Date(clock.nextAt(minute, Date.parse(from))).toISOString()).toBe(
    new Date(next).toISOString(),
  );
});

const itemsOf = (size: number) =>
  Array.from({ length: size }, (_, at) => stored([row(1, at)], { subject: ACME }));

const planned = (items: readonly NewsItem[]) => planTelling(items, plan);

test('time grows with the number of items', () => {
  expect(growth(itemsOf, planned, { size: 1_500, limit: 10 })).toBeLessThan(10);
});
