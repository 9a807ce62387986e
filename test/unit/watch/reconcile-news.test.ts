import type { Accession } from '@/lib/core/edgar/accession';
import { expect, test } from 'vitest';
import { watchId } from '@/lib/core/watch/entry';
import type { DerivedNews, NewsItem } from '@/lib/core/watch/news';
import { reconcile, type Finding } from '@/lib/core/watch/reconcile-news';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { accession, cik, day } from '@/test/unit/insider/known';
import { growth } from '@/test/unit/growth';
import { ACME, derived, fundChange, NOW, row, stored, trade } from './news';

const finding: Finding = {
  watchId: watchId('company', ACME.cik),
  nowMs: NOW,
  isFirst: false,
  sinceDay: day('2026-11-01'),
  baseline: new Set<Accession>(),
  covers: { insidersSince: day('2026-08-25'), quarters: new Set() },
  seen: new Set(),
  quietUntil: null,
};

/** What is stored afterwards. */
function after(
  items: readonly NewsItem[],
  news: readonly DerivedNews[],
  facts: Partial<Finding> = {},
): NewsItem[] {
  const { put, remove } = reconcile(items, news, { ...finding, ...facts });
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const id of remove) byId.delete(id);
  for (const item of put) byId.set(item.id, item);
  return [...byId.values()];
}

test('what is found for the first time is new, under its first mark', () => {
  const [item, ...others] = after([], [derived([row(1), row(2)])]);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id: row(1), seenAtMs: null, foundAtMs: NOW, isWithdrawn: false });
  expect(item?.telling).toEqual({ state: 'new' });
});

test('a second time changes nothing', () => {
  const news = [derived([row(1), row(2)]), derived([row(3)])];
  const items = after([], news);
  expect(reconcile(items, news, finding)).toEqual({ put: [], remove: [] });
});

test.each([
  ['filed before the day it was added', '2026-10-31', [], 'before'],
  ['filed on that day, on the list at the first look', '2026-11-01', [1], 'before'],
  ['filed on that day, and later than the first look', '2026-11-01', [2], null],
  ['filed after it', '2026-11-02', [], null],
  ['dated ahead, on the list at the first look', '2026-11-02', [1], 'before'],
] as const)('%s', (_, filedOn, there, why) => {
  const baseline = new Set(there.map(accession));
  const [item] = after([], [derived([row(1)], { filedOn })], { baseline });
  expect(item?.telling).toEqual(why === null ? { state: 'new' } : { state: 'silent', why });
  expect(item?.seenAtMs).toBe(why === null ? null : NOW);
});

test('what an older version had seen comes in as seen, what it had not is new but quiet', () => {
  const news = [derived([row(1), row(2)]), derived([row(3)])];
  const facts = { seen: new Set<string>([row(2)]), quietUntil: day('2026-11-20') };
  const [seen, quiet] = after([], news, facts);
  expect(seen).toMatchObject({ seenAtMs: NOW, telling: { state: 'silent', why: 'seen' } });
  expect(quiet).toMatchObject({ seenAtMs: null, telling: { state: 'silent', why: 'before' } });
});

test('an earlier filing that comes later joins the event, which keeps its name and state', () => {
  const told = { state: 'told', atMs: NOW - 5, ruleId: 'buys', where: 'here' } as const;
  const known = stored([row(2)], { telling: told, seenAtMs: NOW - 1 });
  const [item, ...others] = after([known], [derived([row(1), row(2), row(3)])]);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ id: row(2), telling: told, seenAtMs: NOW - 1 });
  expect(item?.marks).toEqual([row(1), row(2), row(3)]);
});

test('two items that turn out to be one become one: told if either was, seen if either was', () => {
  const told = { state: 'told', atMs: NOW - 5, ruleId: 'buys', where: 'here' } as const;
  const items = [
    stored([row(1)], { foundAtMs: NOW - 20, seenAtMs: NOW - 3 }),
    stored([row(2)], { foundAtMs: NOW - 30, telling: told }),
  ];
  const [item, ...others] = after(items, [derived([row(1), row(2)])]);
  expect(others).toEqual([]);
  expect(item).toMatchObject({ telling: told, seenAtMs: NOW - 3, foundAtMs: NOW - 30 });
});

test('an event that turns out to be two keeps its state in both, and each mark is in one', () => {
  const told = { state: 'told', atMs: NOW - 5, ruleId: 'buys', where: 'here' } as const;
  const items = after(
    [stored([row(1), row(2)], { telling: told })],
    [derived([row(2)]), derived([row(1)])],
  );
  expect(items.map(({ id, marks, telling }) => ({ id, marks, telling }))).toEqual([
    { id: row(1), marks: [row(1)], telling: told },
    { id: row(2), marks: [row(2)], telling: told },
  ]);
});

test('what no rule asked for is judged again only when it became something else', () => {
  const unasked = { state: 'silent', why: 'no-rule' } as const;
  const known = stored([row(1)], { telling: unasked });
  expect(after([known], [derived([row(1), row(2)])])[0]?.telling).toEqual(unasked);
  const larger = derived([row(1), row(2)], { content: trade({ value: 9_000_000 }) });
  expect(after([known], [larger])[0]?.telling).toEqual({ state: 'new' });
});

test('what an amendment took back is withdrawn, and comes back with its state', () => {
  const known = stored([row(1)], { seenAtMs: NOW - 1 });
  const [gone] = after([known], []);
  expect(gone).toMatchObject({ isWithdrawn: true, seenAtMs: NOW - 1 });
  const [back] = after(gone ? [gone] : [], [derived([row(1)])]);
  expect(back).toMatchObject({ isWithdrawn: false, seenAtMs: NOW - 1 });
});

test.each([
  [
    'it was filed before what is held',
    { insidersSince: day('2026-11-21'), quarters: new Set<string>() },
  ],
  ['part of the filings could not be read', { insidersSince: null, quarters: new Set<string>() }],
])('nothing is withdrawn when %s', (_, covers) => {
  expect(after([stored([row(1)])], [], { covers })[0]?.isWithdrawn).toBe(false);
});

test('a fund’s change is withdrawn only when its quarter is compared', () => {
  const item = stored([`position:${cik(77)}:${day('2026-09-30')}:111111111`], {
    content: fundChange(),
  });
  expect(after([item], [])[0]?.isWithdrawn).toBe(false);
  const covers = { insidersSince: null, quarters: new Set(['0000000077:2026-09-30']) };
  expect(after([item], [], { covers })[0]?.isWithdrawn).toBe(true);
});

test('a cluster that only stands behind a larger one stays; one without a purchase goes', () => {
  const content = {
    kind: 'cluster',
    people: 3,
    value: 1,
    sentence: '',
    firstOn: day('2026-11-03'),
    rows: [`${accession(1)}#n0`, `${accession(2)}#n0`],
  } as const;
  const item = stored([`cluster:${ACME.cik}:${accession(1)}#n0`], { content });
  const all = [derived([row(1)]), derived([row(2)])];
  const clusterOf = (items: NewsItem[]) => items.find(({ id }) => id === item.id);
  expect(clusterOf(after([item], all))?.isWithdrawn).toBe(false);
  expect(clusterOf(after([item], all.slice(1)))?.isWithdrawn).toBe(true);
});

function clusterTold(sentence: StoredSentence, value: number): DerivedNews {
  const firstOn = day('2026-11-03');
  return derived([`cluster:${ACME.cik}:${accession(1)}#n0`], {
    content: { kind: 'cluster', people: 3, value, sentence, firstOn, rows: [] },
  });
}

test('a cluster that another version tells of in other words is not judged again', () => {
  const silent = { state: 'silent', why: 'no-rule' } as const;
  const kept = after([], [clusterTold('3 insiders bought.', 1)]).map((item) => ({
    ...item,
    telling: silent,
  }));
  const [same] = after(kept, [clusterTold({ key: 'newsAmended' }, 1)]);
  expect(same?.telling).toEqual(silent);
  expect(same?.content).toMatchObject({ sentence: { key: 'newsAmended' } });
  const [larger] = after(kept, [clusterTold({ key: 'newsAmended' }, 2)]);
  expect(larger?.telling).toEqual({ state: 'new' });
});

test('two tellings of one event in one derivation are one', () => {
  const items = after([], [derived([row(1), row(2)]), derived([row(2), row(3)])]);
  expect(items.map(({ marks }) => marks)).toEqual([[row(1), row(2), row(3)]]);
});

const newsOf = (size: number) =>
  Array.from({ length: size }, (_, at) => derived([row(1, at), row(2, at)]));

const run = (news: readonly DerivedNews[]) => after(after([], news), news);

test('time grows with the number of items', () => {
  expect(growth(newsOf, run, { size: 1_500, limit: 10 })).toBeLessThan(10);
});
