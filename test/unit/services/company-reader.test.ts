import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OnProgress } from '@/lib/services/company-run';
import { Deferred } from '@/test/unit/edgar/deferred';
import { documentUrl, listUrl } from './fake-sec';
import { BANK, filing, mention, OTHER, SAMPLE, submissionsOf } from './filings';
import { cikOf, DAY_MS, MINUTE_MS, World } from './world';

const quiet: OnProgress = () => {};
const FRESH_MS = 10 * MINUTE_MS;

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const refresh = (onProgress = quiet) => world.companies.refresh(cikOf(), 'hover', onProgress);
const isFresh = () => world.companies.isFresh(cikOf(), FRESH_MS);

describe('the first reading', () => {
  test('fetches the list and each insider filing of the window, and nothing else', async () => {
    world.sec.publish([
      mention(1, '8-K', '2026-11-19'),
      filing(3, '2026-11-18'),
      mention(2, '144', '2026-11-17'),
      filing(2, '2026-11-10'),
      filing(9, '2026-08-21'),
    ]);
    const progress: [number, number | null][] = [];
    const { report, asOfMs, problem } = await refresh((read, of) => progress.push([read, of]));
    expect(world.sec.look().sort()).toEqual(['2', '3', 'list']);
    expect(problem).toBeNull();
    expect(asOfMs).toBe(world.ms);
    expect(report).toMatchObject({ filings: 2, bought: { trades: 2, people: 1, value: 2_000 } });
    expect(progress).toEqual([
      [0, null],
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  test('of a company without insider filings is a report, too', async () => {
    world.sec.publish([mention(1, '10-K', '2026-11-19')]);
    expect(await refresh()).toMatchObject({
      report: { filings: 0, bought: null, sold: null },
      problem: null,
    });
  });

  test('drops filings about another issuer, on which the company is only the owner', async () => {
    const about = filing(2, '2026-11-12', { issuer: OTHER });
    world.sec.publish([filing(1, '2026-11-10'), about]);
    const { report } = await refresh();
    expect(report).toMatchObject({ filings: 1, bought: { trades: 1 }, unread: [] });
    world.ms += DAY_MS;
    await refresh();
    expect(world.sec.look().sort()).toEqual(['1', '2', 'list', 'list']);
  });

  test('reads the newest 120 of a list without end', async () => {
    const many = Array.from({ length: 130 }, (_, index) => filing(500 - index, '2026-11-18'));
    world.sec.publish(many);
    const { report } = await refresh();
    expect(report).toMatchObject({ filings: 120, beyondLimit: 10 });
    const asked = world.sec.look();
    expect(asked).toHaveLength(121);
    expect(asked).not.toContain('371');
  });
});

describe('the cache', () => {
  test('answers without a request, also in a worker that starts anew', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    const first = await refresh();
    world.sec.look();
    world.restart();
    expect(await world.companies.kept(cikOf())).toEqual(first);
    expect(await isFresh()).toBe(true);
    expect(world.sec.look()).toEqual([]);
  });

  test('knows nothing of a company before its first reading', async () => {
    expect(await world.companies.kept(cikOf())).toEqual({
      report: null,
      asOfMs: null,
      problem: null,
    });
    expect(await isFresh()).toBe(false);
  });

  test.each([
    ['2026-11-20T12:09:00-05:00', true, 'ten minutes are not over'],
    ['2026-11-20T12:11:00-05:00', false, 'they are'],
    ['2026-11-20T11:00:00-05:00', false, 'the clock was set back'],
    ['2026-11-21T12:00:00-05:00', false, 'filings came in after the reading, on Friday'],
  ])('at %s is fresh: %s (%s)', async (moment, fresh) => {
    world.sec.publish([]);
    await refresh();
    world.ms = Date.parse(moment);
    expect(await isFresh()).toBe(fresh);
  });

  test('stays fresh over a weekend, when nothing is filed', async () => {
    world.sec.publish([]);
    world.ms = Date.parse('2026-11-20T23:00:00-05:00');
    await refresh();
    world.ms = Date.parse('2026-11-23T05:59:00-05:00');
    expect(await isFresh()).toBe(true);
    world.ms += MINUTE_MS;
    expect(await isFresh()).toBe(false);
  });

  test('keeps of a list only what it needs, and no address', async () => {
    world.sec.publish([mention(1, '10-Q', '2026-11-01'), filing(1, '2026-11-10')]);
    await refresh();
    const kept = JSON.stringify(await world.cache.submissions.toArray());
    expect(kept).not.toContain('10-Q');
    expect(kept).not.toContain('NOWHERE');
  });
});

describe('a refresh', () => {
  test('fetches only what is new', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    await refresh();
    world.sec.look();
    world.ms += DAY_MS;
    world.sec.publish([filing(2, '2026-11-20'), filing(1, '2026-11-10')]);
    expect(await refresh()).toMatchObject({ report: { filings: 2 }, asOfMs: world.ms });
    expect(world.sec.look()).toEqual(['list', '2']);
  });

  test.each([
    ['the list', () => listUrl(SAMPLE)],
    ['a new filing', () => documentUrl(filing(2, '2026-11-20'))],
  ])('that fails at %s leaves the old figures, with the problem beside them', async (_, url) => {
    world.sec.publish([filing(1, '2026-11-10')]);
    const before = await refresh();
    world.ms += DAY_MS;
    world.sec.publish([filing(2, '2026-11-20'), filing(1, '2026-11-10')]);
    world.sec.serve(url(), () => Promise.reject(new TypeError('Failed to fetch')));
    const after = await refresh();
    expect(after.problem?.kind).toBe('offline');
    expect(after.asOfMs).toBe(before.asOfMs);
    expect(after.report?.bought).toEqual(before.report?.bought);
    expect(await isFresh()).toBe(false);

    world.sec.publish([filing(2, '2026-11-20'), filing(1, '2026-11-10')]);
    expect(await refresh()).toMatchObject({ report: { filings: 2 }, problem: null });
  });

  test('that was stopped half-way goes on where it was', async () => {
    const all = [4, 3, 2, 1].map((number) => filing(number, '2026-11-10'));
    world.sec.publish(all);
    const last = all.at(-1);
    if (!last) throw new Error('no filing');
    world.sec.serve(documentUrl(last), () => new Promise(() => {}));
    void refresh();
    await expect.poll(() => world.cache.filings.count()).toBe(3);
    world.restart();
    expect((await world.companies.kept(cikOf())).report).toBeNull();
    world.sec.look();
    world.sec.publish(all);
    expect(await refresh()).toMatchObject({ report: { filings: 4 } });
    expect(world.sec.look()).toEqual(['list', '1']);
  });

  test('hides no filing behind one that the host refuses', async () => {
    const [bad, good] = [filing(2, '2026-11-11'), filing(1, '2026-11-10')];
    world.sec.publish([bad, good]);
    world.sec.serve(documentUrl(bad), () => new Response('', { status: 500 }));
    const { report, problem } = await refresh();
    expect(problem).toBeNull();
    expect(report?.filings).toBe(1);
    expect(report?.unread).toMatchObject([{ detail: 'EDGAR answered with status 500' }]);
  });

  test('stops at the first problem instead of asking on', async () => {
    const all = Array.from({ length: 30 }, (_, index) => filing(90 - index, '2026-11-10'));
    world.sec.publish(all);
    for (const one of all) {
      world.sec.serve(documentUrl(one), () => Promise.reject(new TypeError('Failed to fetch')));
    }
    expect((await refresh()).problem).toMatchObject({ kind: 'offline' });
    expect(world.sec.look().length).toBeLessThanOrEqual(6);
  });

  test.each([
    ['no JSON', () => new Response('{"cik":'), 'not valid JSON'],
    ['another company', () => new Response('{}'), 'cik'],
  ])('whose list is %s is a problem', async (_, respond, words) => {
    world.sec.serve(listUrl(SAMPLE), respond);
    const { problem } = await refresh();
    expect(problem).toMatchObject({
      kind: 'malformed',
      detail: expect.stringContaining(words) as string,
    });
  });

  test('whose list speaks of another company is a problem', async () => {
    world.sec.publish([], SAMPLE, { cik: BANK.cik });
    expect((await refresh()).problem).toMatchObject({ detail: 'speaks of CIK 0000999003' });
  });

  test('names a filing that cannot be read, and reads the others', async () => {
    world.sec.publish([filing(2, '2026-11-12', { broken: true }), filing(1, '2026-11-10')]);
    const { report, problem } = await refresh();
    expect(problem).toBeNull();
    expect(report).toMatchObject({
      filings: 1,
      unread: [{ accession: '0000999101-26-000002', filedOn: '2026-11-12' }],
    });
  });
});

describe('two who ask at once', () => {
  test('share a run, and both hear of its progress', async () => {
    world.sec.publish([filing(1, '2026-11-10')]);
    const heard: string[] = [];
    const both = await Promise.all([
      refresh((read, of) => heard.push(`a ${read}/${of}`)),
      refresh((read, of) => heard.push(`b ${read}/${of}`)),
    ]);
    expect(both[0]).toBe(both[1]);
    expect(world.sec.look()).toEqual(['list', '1']);
    expect(heard).toEqual(['a 0/null', 'b 0/null', 'a 0/1', 'b 0/1', 'a 1/1', 'b 1/1']);
  });

  test('read at the pace of the more urgent', async () => {
    const mine = Array.from({ length: 12 }, (_, index) => filing(20 - index, '2026-11-10'));
    const theirs = Array.from({ length: 40 }, (_, index) =>
      filing(90 - index, '2026-11-10', { issuer: BANK }),
    );
    world.sec.publish(theirs, BANK);
    const held = new Deferred<Response>();
    world.sec.serve(listUrl(SAMPLE), () => held.promise);
    const runs = [world.companies.refresh(cikOf(), 'bulk', quiet)];
    await expect.poll(() => world.sec.asked).toHaveLength(1);
    runs.push(world.companies.refresh(cikOf(BANK), 'funds', quiet));
    runs.push(world.companies.refresh(cikOf(), 'hover', quiet));
    world.sec.publish(mine);
    held.resolve(new Response(submissionsOf(SAMPLE, mine)));
    await Promise.all(runs);
    const documents = world.sec.look().filter((name) => name !== 'list');
    const lastOfMine = documents.findLastIndex((number) => Number(number) <= 20);
    expect(documents.length - lastOfMine).toBeGreaterThan(20);
  });
});
