import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCompanyHistory } from '@/lib/services/read-company-history';
import { readPersonHistory } from '@/lib/services/read-person-history';
import { documentUrl, listUrl } from './fake-sec';
import { BANK, filing, mention, OTHER, purchase, SAMPLE, submissionsOf } from './filings';
import { load, publishPaged, stateOf } from './history';
import { cikOf, DAY_MS, World } from './world';

/** The chief executive who signs the filings of these tests. */
const JANE = { cik: 999101, name: 'DOE JANE', ticker: '' };
const JOHN = { cik: 999102, name: 'DOE JOHN', director: true };

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const history = () => readPersonHistory(world.cache, cikOf(JANE), world.ms);
const loadAll = () => load(world, '1993-01-01', 'person', JANE);
const lists = () => {
  const asked = world.sec.asked.filter((url) => url.includes('/submissions/'));
  world.sec.asked.splice(0);
  return asked.map((url) => Number(/CIK(\d+)\.json/.exec(url)?.[1]));
};

const hers = [
  filing(5, '2026-11-18'),
  filing(4, '2026-06-01', { issuer: OTHER }),
  filing(3, '2026-05-01', { issuer: OTHER }),
  filing(2, '2025-07-01', { issuer: BANK }),
];

test('is nothing before her list was read', async () => {
  expect(await history()).toBeNull();
});

test('her filings at every company, and one list for each of the companies', async () => {
  publishPaged(world, { recent: hers }, JANE);
  for (const company of [SAMPLE, OTHER, BANK]) world.sec.publish([], company);
  expect(await loadAll()).toMatchObject({ state: 'done' });
  expect(lists()).toEqual([JANE.cik, SAMPLE.cik, OTHER.cik, BANK.cik]);
  expect(await history()).toMatchObject({
    name: 'DOE JANE',
    heldSince: '1993-01-01',
    records: [{ events: 1 }, { events: 2 }, { events: 1 }],
    loading: { state: 'done', read: 4, of: 4 },
  });
  world.ms += DAY_MS;
  await loadAll();
  expect(lists()).toEqual([JANE.cik]);
});

test('a company’s list that was asked for on her behalf serves the company’s own history', async () => {
  publishPaged(world, { recent: hers }, JANE);
  for (const company of [OTHER, BANK]) world.sec.publish([], company);
  const its = [filing(5, '2026-11-18'), filing(1, '2026-11-10')];
  publishPaged(world, { recent: its });
  await loadAll();
  world.sec.look();
  expect(await load(world, '2026-01-01')).toMatchObject({
    state: 'done',
    held: { since: '2026-01-01', until: '2026-11-20' },
  });
  expect(world.sec.look()).toEqual(['count', '1']);
  expect((await world.companies.kept(cikOf())).report).toMatchObject({ filings: 2 });
});

test('and what is held of the company stays held when she is loaded after it', async () => {
  publishPaged(world, { recent: hers }, JANE);
  for (const company of [OTHER, BANK]) world.sec.publish([], company);
  publishPaged(world, { recent: [filing(1, '2026-11-10')] });
  await load(world, '2026-01-01');
  const before = (await stateOf(world)).held;
  world.ms += 30 * DAY_MS;
  await loadAll();
  expect((await stateOf(world)).held?.since).toBe(before?.since);
});

test('what may have been filed since her list was fetched is not known', async () => {
  publishPaged(world, { recent: hers }, JANE);
  for (const company of [SAMPLE, OTHER, BANK]) world.sec.publish([], company);
  await loadAll();
  world.ms += 45 * DAY_MS;
  const held = await history();
  const states = held?.signals.flatMap(({ kind, state }) => (kind === 'isolated' ? state : []));
  expect(states).toEqual(['unknown']);
});

test('is judged by what each company’s own list says of it', async () => {
  publishPaged(world, { recent: hers }, JANE);
  world.sec.publish([mention(1, '424B4', '2026-05-02')], OTHER);
  world.sec.publish([], SAMPLE, { sic: '6770' });
  world.sec.publish([], BANK);
  await loadAll();
  const events = (await history())?.events ?? [];
  expect(events.map((event) => event.class)).toEqual([
    'blank-check',
    'open-market',
    'offering',
    'open-market',
  ]);
});

test('where a company’s list cannot be had it is unknown, and asked for once', async () => {
  publishPaged(world, { recent: hers.slice(0, 1) }, JANE);
  expect(await loadAll()).toMatchObject({ state: 'done' });
  world.ms += DAY_MS;
  await loadAll();
  expect(lists()).toEqual([JANE.cik, SAMPLE.cik, JANE.cik]);
  expect((await world.cache.filings.toArray())[0]?.derivedWith).toMatch(/ \? \? \/ \?$/);
});

test('while a company’s list is out of reach she stays unfinished, and goes on later', async () => {
  publishPaged(world, { recent: hers.slice(0, 1) }, JANE);
  world.sec.serve(listUrl(SAMPLE), () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await loadAll()).toMatchObject({ state: 'failed', problem: { kind: 'offline' } });
  world.sec.publish([], SAMPLE, { sic: '6770' });
  await world.history.resume();
  expect((await stateOf(world, 'person', JANE)).state).toBe('done');
  expect((await history())?.events).toMatchObject([{ class: 'blank-check' }]);
});

describe('what the company’s page has loaded', () => {
  test('is fetched by nobody again, nor derived otherwise', async () => {
    publishPaged(world, { recent: hers.slice(0, 1) });
    await load(world, '2020-01-01');
    const before = await world.cache.filings.toArray();
    world.sec.look();
    world.sec.serve(listUrl(JANE), () => new Response(submissionsOf(JANE, hers.slice(0, 1))));
    expect(await loadAll()).toMatchObject({ state: 'done' });
    expect(lists()).toEqual([JANE.cik]);
    expect(await world.cache.filings.toArray()).toEqual(before);
    expect(await history()).toMatchObject({ records: [{ issuer: { name: SAMPLE.name } }] });
  });
});

test('a filing on her list that is not hers is left out', async () => {
  const aboutHer = filing(6, '2026-11-19', { owners: [JOHN] });
  publishPaged(world, { recent: [aboutHer, ...hers.slice(0, 1)] }, JANE);
  world.sec.publish([], SAMPLE);
  await loadAll();
  const events = (await history())?.events ?? [];
  expect(events).toHaveLength(1);
  expect(events[0]?.owners).toMatchObject([{ name: 'DOE JANE' }]);
});

test('a filing that cannot be read is told', async () => {
  publishPaged(world, { recent: hers.slice(0, 1) }, JANE);
  const [first] = hers;
  if (first) world.sec.serve(documentUrl(first, JANE), () => new Response('<x/>'));
  await loadAll();
  expect(await history()).toMatchObject({ events: [], unread: [{ filedOn: '2026-11-18' }] });
});

describe('what others filed at the same company', () => {
  const FUND = { cik: 999103, name: 'SAMPLE FUND LP', ticker: '' };
  const block = purchase('2026-11-16', { shares: 4_321, after: 9_000 });
  const placed = { ...block, notes: { price: ['F1'] } };
  const hers = filing(7, '2026-11-18', { rows: [block] });
  const funds = filing(8, '2026-11-18', {
    owners: [{ cik: FUND.cik, name: FUND.name, tenPercent: true }],
    rows: [placed],
    footnotes: { F1: 'The shares were bought in a private placement.' },
  });

  test('decides what a trade was: the page of the person says what the company’s says', async () => {
    publishPaged(world, { recent: [funds, hers] });
    await load(world, '2024-01-01');
    publishPaged(world, { recent: [hers] }, JANE);
    await loadAll();
    const company = await readCompanyHistory(world.cache, cikOf(), world.ms);
    expect(company?.events).toMatchObject([{ class: 'private-placement' }]);
    expect(company?.events[0]?.owners).toHaveLength(2);
    expect((await history())?.events).toEqual(company?.events);
  });

  test('the signals of a company’s page stand on the person’s, whoever is named for both', async () => {
    const owners = [
      { cik: JANE.cik, name: JANE.name, officer: 'Chief Executive Officer' },
      { cik: FUND.cik, name: FUND.name, tenPercent: true },
    ];
    const joint = filing(9, '2026-11-18', { owners });
    publishPaged(world, { recent: [joint, filing(3, '2024-05-02')] });
    await load(world, '2024-01-01');
    publishPaged(world, { recent: [joint] }, FUND);
    await load(world, '2026-01-01', 'person', FUND);
    const company = await readCompanyHistory(world.cache, cikOf(), world.ms);
    const fund = await readPersonHistory(world.cache, cikOf(FUND), world.ms);
    const ofPeople = company?.signals.filter(({ owner }) => owner?.cik === cikOf(JANE)) ?? [];
    expect(fund?.signals.length).toBeGreaterThan(3);
    expect(ofPeople).toEqual(expect.arrayContaining([...(fund?.signals ?? [])]));
    expect(fund?.events).toHaveLength(1);
  });
});

test('forms filed as texts are gaps in all that is known of her', async () => {
  const typed = { ...filing(1, '2002-05-06'), primaryDocument: '0000999101-02-000001.txt' };
  publishPaged(world, { recent: [...hers.slice(0, 1), typed] }, JANE);
  world.sec.publish([], SAMPLE);
  await loadAll();
  const signals = (await history())?.signals ?? [];
  expect(signals.find(({ kind }) => kind === 'first-buy')?.sentence).toMatchObject({
    counted: 'signalFirstBuyHeld',
    values: { since: { day: '2002-05-07' } },
  });
});
