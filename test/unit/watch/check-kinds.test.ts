import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchId, type WatchKind } from '@/lib/core/watch/entry';
import type { Archive } from '@/test/replica/archive';
import { filingOfHoldings } from '@/test/replica/build/form13f';
import { laterAddition } from '@/test/replica/facts/managers';
import { beginWithFunds, cik, TODAY } from '@/test/unit/services/funds-world';
import { listUrl } from '@/test/unit/services/fake-sec';
import { BANK, filing, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { publishPaged } from '@/test/unit/services/history';
import { cikOf, DAY_MS, MINUTE_MS, World } from '@/test/unit/services/world';

/** The chief executive who signs the filings of these tests. */
const JANE = { cik: 999101, name: 'DOE JANE', ticker: '' };

let world: World;
afterEach(() => world.close());

async function watchAnd(kind: WatchKind, of: ReturnType<typeof cikOf>): Promise<void> {
  await world.entries.add(kind, of, null);
  await world.watch.checkFirst([watchId(kind, of)]);
  world.ms += 15 * MINUTE_MS;
}

const news = async () =>
  (await world.reader.news.orderBy('filedOn').toArray()).map(({ content, telling, subject }) => [
    content.kind,
    telling.state,
    subject.cik,
  ]);

describe('a watched person', () => {
  const id = watchId('person', cikOf(JANE));
  const old = filing(1, '2026-11-10');

  beforeEach(async () => {
    world = await World.begin();
    for (const company of [SAMPLE, OTHER, BANK]) world.sec.publish([], company);
    publishPaged(world, { recent: [old] }, JANE);
    await watchAnd('person', cikOf(JANE));
  });

  test('is told of by what comes after the watch began, at whatever company', async () => {
    expect(await news()).toEqual([['trade', 'silent', cikOf()]]);
    publishPaged(world, { recent: [filing(2, '2026-11-20', { issuer: OTHER }), old] }, JANE);
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    expect(await news()).toEqual([
      ['trade', 'silent', cikOf()],
      ['trade', 'told', cikOf(OTHER)],
    ]);
    expect(await world.reader.entries.get(id)).toMatchObject({ name: 'DOE JANE' });
    expect(await world.reader.checks.get(id)).toMatchObject({
      problem: null,
      summary: { filings: 2, unread: 0, latest: { subject: { cik: cikOf(OTHER) } } },
    });
  });

  test('whose list cannot be read keeps what is known, with the problem beside it', async () => {
    const before = await news();
    world.sec.serve(listUrl(JANE), () => new Response('{'));
    world.ms += DAY_MS;
    await world.watch.checkFirst([id]);
    expect(await news()).toEqual(before);
    expect(await world.reader.checks.get(id)).toMatchObject({ problem: { kind: 'malformed' } });
  });

  test('a purchase at a company that is watched too is one event and one notification', async () => {
    const fresh = filing(2, '2026-11-20');
    world.sec.publish([old]);
    await watchAnd('company', cikOf());
    publishPaged(world, { recent: [fresh, old] }, JANE);
    world.sec.publish([fresh, old]);
    await world.watch.checkFirst([id, watchId('company', cikOf())]);
    await world.watch.tell();
    expect(world.notices.asked).toHaveLength(1);
    expect((await world.watch.countUnseen()).all).toBe(1);
  });
});

describe('a watched fund', () => {
  const fund = cik(9992006);
  const id = watchId('fund', fund);
  let archive: Archive;

  beforeEach(async () => {
    ({ world, archive } = await beginWithFunds());
    await watchAnd('fund', fund);
  });

  test('brings in what it had filed as known', async () => {
    expect((await news()).every(([, state]) => state === 'silent')).toBe(true);
    expect(await world.reader.checks.get(id)).toMatchObject({ problem: null, baseline: [] });
    expect((await world.reader.checks.get(id))?.summary?.filings).toBeGreaterThan(0);
  });

  test('tells what an addition of today opened, once', async () => {
    const before = (await news()).length;
    archive.add(filingOfHoldings(laterAddition(TODAY)));
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    await world.watch.checkFirst([id]);
    await world.watch.tell();
    const told = (await news()).filter(([, state]) => state === 'told');
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBe((await news()).length - before);
    expect(world.notices.asked.length).toBeLessThanOrEqual(1);
  });
});
