import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { FUND_FILE_URL } from '@/lib/core/edgar/urls';
import { COOL_DOWN_MS } from '@/lib/core/schedule/pace';
import { KeptFunds } from '@/lib/services/funds/kept-funds';
import { readFollowed } from '@/lib/services/funds/read-followed';
import { readFund } from '@/lib/services/funds/read-fund';
import type { Archive } from '@/test/replica/archive';
import { filingOfHoldings } from '@/test/replica/build/form13f';
import { laterAddition } from '@/test/replica/facts/managers';
import { beginWithFunds, cik, followOnly, loadFunds, TODAY } from './funds-world';
import { DAY_MS, type World } from './world';

const WRENFIELD = cik(9990009);
const WETHERSEDGE = cik(9990010);
const NETHERBY = cik(9990027);
const INVENTED = Array.from({ length: 12 }, (_, index) => 9992001 + index);

let world: World;
let archive: Archive;

beforeEach(async () => {
  ({ world, archive } = await beginWithFunds());
  await world.directory.ensure('hover');
  world.sec.asked.splice(0);
});
afterEach(() => world.close());

/** What of each manager is said of a company, by its number. */
async function linesOf(company: typeof WRENFIELD) {
  const view = await world.funds.inCompany(company);
  return new Map(view?.inCompany?.lines.map((line) => [Number(line.cik), line]));
}

/** What was asked for, but for the list of funds' tickers, which comes by itself. */
function secAsked(): string[] {
  return world.sec.asked.filter((url) => url !== FUND_FILE_URL);
}

/** Addresses that were asked for more than once. */
function askedTwice(): string[] {
  return world.sec.asked.filter((url, index) => world.sec.asked.indexOf(url) < index);
}

test('without a wish there is nothing, and nothing is asked', async () => {
  expect(await world.funds.inCompany(WRENFIELD)).toBeNull();
  await world.funds.resume();
  expect(world.sec.asked).toEqual([]);
});

test('the well-known managers cost three requests each, and three for the CUSIPs', async () => {
  await loadFunds(world);
  const asked = secAsked().length;
  expect(asked).toBe(KNOWN_MANAGERS.length * 3 + 3);
  expect(askedTwice()).toEqual([]);
  const view = await world.funds.inCompany(WRENFIELD);
  const count = KNOWN_MANAGERS.length;
  expect(view).toMatchObject({
    mapping: 'sure',
    loading: { state: 'done', done: count, of: count, problem: null },
    season: { period: '2026-09-30', dueOn: '2026-11-16', followed: count, filed: count },
    inCompany: { counts: { holding: 21, actions: { added: 11, held: 10 } } },
  });
  world.restart();
  expect(await world.funds.inCompany(WRENFIELD)).toEqual(view);
  expect(secAsked()).toHaveLength(asked);
}, 30_000);

describe('of twelve managers', () => {
  beforeEach(async () => {
    await followOnly(world, INVENTED);
    await loadFunds(world);
  });

  test('each stands to Wrenfield as it filed', async () => {
    const lines = await linesOf(WRENFIELD);
    const told = INVENTED.map((number) => [
      number % 100,
      lines.get(number)?.state,
      lines.get(number)?.action,
    ]);
    expect(told).toEqual([
      [1, 'uncompared', null],
      [2, 'compared', 'opened'],
      [3, 'compared', 'added'],
      [4, 'not-filed', null],
      [5, 'notice', null],
      [6, 'compared', 'none'],
      [7, 'compared', 'disclosed'],
      [8, 'compared', 'none'],
      [9, 'compared', 'none'],
      [10, 'compared', 'none'],
      [11, 'compared', 'held'],
      [12, 'compared', 'none'],
    ]);
    expect(lines.get(9992001)?.why).toBe('debut');
    expect(lines.get(9992004)?.positions).toMatchObject([{ amount: 20_000 }]);
    expect(lines.get(9992005)?.reportedBy).toEqual([
      { cik: cik(9992002), name: 'BRANDSHAW ADVISERS LP' },
    ]);
    expect(lines.get(9992011)?.changes).toMatchObject([{ valueAfter: 80_000 * 40 }]);
  });

  test('a split and a new CUSIP are no trades', async () => {
    const chips = await linesOf(NETHERBY);
    for (const number of [9992008, 9992009]) {
      expect(chips.get(number)).toMatchObject({
        action: 'held',
        changes: [{ adjustment: { kind: 'split', from: 1, to: 4 } }],
      });
    }
    const paper = await linesOf(WETHERSEDGE);
    expect(paper.get(9992010)).toMatchObject({
      action: 'held',
      changes: [{ before: 44_000, after: 44_000, adjustment: { kind: 'cusip-change' } }],
    });
    expect(paper.get(9992002)).toMatchObject({ action: 'closed' });
  });

  test('a whole book is read by itself, of either quarter', async () => {
    const kept = new KeptFunds(world);
    const big = await readFund(world, kept, cik(9992012));
    expect(big?.shown?.positions).toHaveLength(5_000);
    // Every seventh of those up to 2,000 shares: ten more are half a percent of no larger one.
    expect(big?.shown?.changes.filter(({ status }) => status === 'ADD')).toHaveLength(143);
    expect((await world.funds.read(cik(9992012)))?.shown?.positions).toHaveLength(200);
    const paper = await readFund(world, kept, cik(9992002), '2026-06-30' as typeof TODAY);
    expect(paper).toMatchObject({
      periods: ['2026-09-30', '2026-06-30'],
      isFollowed: true,
      shown: { period: '2026-06-30', state: 'uncompared', why: 'previous-missing' },
    });
    expect(paper?.tickers).toMatchObject({ Q90010101: 'WTHP' });
    expect(await readFund(world, kept, cik(9999999))).toBeNull();
  });

  test('an addition that is filed later is added, with one list and one filing a manager at most', async () => {
    expect((await linesOf(WRENFIELD)).get(9992006)?.holds).toBe(false);
    archive.add(filingOfHoldings(laterAddition(TODAY)));
    world.sec.asked.splice(0);
    world.ms += DAY_MS + 1;
    await world.funds.resume();
    expect((await linesOf(WRENFIELD)).get(9992006)).toMatchObject({
      holds: true,
      action: 'opened',
      changes: [{ before: 0, after: 70_000 }],
    });
    expect(world.sec.asked).toHaveLength(INVENTED.length + 1);
  });

  test('the list of them can be changed, and says how each stands', async () => {
    await world.funds.unfollow(cik(9992012));
    await world.funds.reorder([cik(9992003), cik(9992001)]);
    const rows = await readFollowed(world, new KeptFunds(world), world.ms);
    expect(rows.slice(0, 3).map((one) => Number(one.cik))).toEqual([9992003, 9992001, 9992002]);
    expect(rows).toHaveLength(11);
    expect(rows.find((one) => one.cik === cik(9992004))).toMatchObject({
      state: 'not-filed',
      name: 'DUNMERE INVESTORS INC',
      newest: { period: '2026-06-30' },
    });
    const view = await world.funds.inCompany(WRENFIELD);
    expect(view?.inCompany?.lines.map((line) => Number(line.cik)).slice(0, 2)).toEqual([
      9992003, 9992001,
    ]);
    await world.funds.follow(cik(9992012));
    await world.funds.run();
    expect((await world.funds.inCompany(WRENFIELD))?.inCompany?.lines).toHaveLength(12);
  });
});

describe('a load', () => {
  beforeEach(() => followOnly(world, INVENTED));

  test('that is stopped stays so, and goes on where it was', async () => {
    await world.funds.want();
    const running = world.funds.run();
    while (world.sec.asked.length < 6) await new Promise((resolve) => setTimeout(resolve, 1));
    await world.funds.stop();
    await running;
    const asked = world.sec.asked.length;
    expect((await world.funds.inCompany(WRENFIELD))?.loading.state).toBe('stopped');
    world.restart();
    await world.funds.resume();
    expect(world.sec.asked).toHaveLength(asked);
    await loadFunds(world);
    expect((await world.funds.inCompany(WRENFIELD))?.loading).toMatchObject({
      state: 'done',
      done: 12,
    });
    expect(askedTwice()).toEqual([]);
  });

  test('goes on in the next worker without repeating a request', async () => {
    await world.funds.want();
    world.sec.elsewhere = hungUpAfter(9, world.sec.elsewhere);
    void world.funds.run();
    while (world.sec.asked.length < 11) await new Promise((resolve) => setTimeout(resolve, 1));
    const whole = new Set(world.sec.asked.slice(0, 9));
    world.sec.elsewhere = answering;
    world.restart();
    await world.funds.resume();
    expect((await world.funds.inCompany(WRENFIELD))?.loading).toMatchObject({
      state: 'done',
      done: 12,
    });
    expect(askedTwice().filter((url) => whole.has(url))).toEqual([]);
  });

  test('that is blocked says so, and goes on after the cool-down', async () => {
    const page = '<!DOCTYPE html><title>SEC.gov | Request Rate Threshold Exceeded</title>';
    const { elsewhere } = world.sec;
    world.sec.elsewhere = (url) =>
      world.sec.asked.length > 7
        ? new Response(page, { status: 403 })
        : (elsewhere?.(url) ?? new Response());
    await loadFunds(world);
    const asked = world.sec.asked.length;
    expect((await world.funds.inCompany(WRENFIELD))?.loading).toMatchObject({
      state: 'failed',
      problem: { kind: 'blocked' },
    });
    world.sec.elsewhere = elsewhere;
    await world.funds.resume();
    expect(world.sec.asked).toHaveLength(asked);
    world.ms += COOL_DOWN_MS;
    await world.funds.resume();
    expect((await world.funds.inCompany(WRENFIELD))?.loading).toMatchObject({
      state: 'done',
      done: 12,
    });
    const repeated = new Set(askedTwice());
    expect(repeated.size).toBeLessThanOrEqual(2);
  });

  test('comes to its end though the clock that was days ahead is set right meanwhile', async () => {
    await followOnly(world, [9992002]);
    const { elsewhere } = world.sec;
    const aheadMs = 3 * 86_400_000;
    world.ms += aheadMs;
    await world.funds.want();
    let asked = 0;
    world.sec.elsewhere = (url) => {
      if (++asked === 1) world.ms -= aheadMs;
      if (asked > 50) throw new Error('It asks again and again.');
      return elsewhere?.(url) ?? new Response();
    };
    await world.funds.run();
    world.sec.elsewhere = elsewhere;
    expect((await world.funds.inCompany(WRENFIELD))?.loading).toMatchObject({ state: 'done' });
    expect(new Set(askedTwice()).size).toBeLessThanOrEqual(1);
  });

  test('deals with a manager that the SEC does not know, and says so', async () => {
    await followOnly(world, [9999999, 9992002]);
    await loadFunds(world);
    const rows = await readFollowed(world, new KeptFunds(world), world.ms);
    expect(rows).toMatchObject([
      { problem: { kind: 'missing' }, state: 'unread' },
      { problem: null },
    ]);
    expect((await world.funds.inCompany(WRENFIELD))?.loading.state).toBe('done');
    expect(await world.funds.view(cik(9999999))).toMatchObject({
      shown: null,
      problem: { kind: 'missing' },
    });
    expect((await world.funds.view(cik(9992002)))?.problem).toBeNull();
  });

  let answering: typeof world.sec.elsewhere = null;
  beforeEach(() => void (answering = world.sec.elsewhere));

  function hungUpAfter(count: number, answer: typeof answering) {
    return (url: string) =>
      world.sec.asked.length > count
        ? new Promise<Response>(() => {})
        : (answer?.(url) ?? new Response(null, { status: 404 }));
  }
});
