import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KNOWN_MANAGERS } from '@/lib/core/directory/followed-managers';
import { MAX_ALLOWANCE } from '@/lib/core/schedule/pace';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { stopWorker } from '@/test/browser/stop-worker';
import { filingOfHoldings } from '@/test/replica/build/form13f';
import { laterAddition } from '@/test/replica/facts/managers';
import { endPause, ringAlarm } from './stored';
import { openCard, readStored, sendFrom } from './fund-messages';
import { openArticle, openOptions, secRequests, startWorld, type World } from './world';

let world: World;
let options: Page;
beforeEach(async () => {
  world = await startWorld();
  options = await openOptions(world);
});
afterEach(() => world.close());

const OF_FUNDS = /\.txt$|fails|\/submissions\//;
/** Longer than the browser waits: what is held so long is never answered. */
const NEVER_MS = 60_000;
/** Longer than a message needs on a busy machine, shorter than the browser waits. */
const SLOW_MS = 6_000;
/** The managers that the replica invents. */
const TWELVE = Array.from({ length: 12 }, (_, at) => String(9_992_001 + at).padStart(10, '0'));

/** The requests that the loading of funds made. */
function fundRequests(): string[] {
  return secRequests(world).flatMap(({ path }) => (OF_FUNDS.test(path) ? path : []));
}

/** Those of them that have that status; 0 while they are not answered. */
function withStatus(wanted: number): string[] {
  return secRequests(world).flatMap(({ path, status }) =>
    OF_FUNDS.test(path) && status === wanted ? path : [],
  );
}

function askedTwice(): string[] {
  const asked = fundRequests();
  return asked.filter((path, index) => asked.indexOf(path) < index);
}

/** The state of the loading, as it is stored. */
async function loading(): Promise<{ state: string; done: number } | null> {
  return readStored(options, 'fundsLoads', 'funds');
}

/** Holds every answer from now on, and waits until all that is under way waits for one. */
async function holdAnswers(): Promise<() => void> {
  const release = world.replica.faults.add({ kind: 'delay', ms: NEVER_MS });
  await expect.poll(() => withStatus(0).length, { timeout: 20_000 }).toBeGreaterThan(0);
  await options.waitForTimeout(2_000);
  return release;
}

async function done(): Promise<void> {
  await expect
    .poll(async () => (await loading())?.state, { timeout: 150_000, interval: 1_000 })
    .toBe('done');
}

test('the first load of all managers disturbs no hover, and a stopped worker repeats nothing that was answered', async () => {
  const article = await openArticle(world);
  await sendFrom(options, 'funds.load', null);
  await expect.poll(() => fundRequests().length, { timeout: 30_000 }).toBeGreaterThan(20);
  await hoverMention(article, 'QHVN');
  await waitForCardText(article, /3 insiders bought \$4\.2M/, 20_000);
  // From here on nothing is left of the burst: requests begin half a second apart.
  await expect
    .poll(() => fundRequests().length, { timeout: 60_000 })
    .toBeGreaterThan(MAX_ALLOWANCE + 10);
  // While every lane waits for its answer the card's own request takes its place in the line.
  const goOn = world.replica.faults.add({ kind: 'delay', ms: SLOW_MS });
  await expect.poll(() => withStatus(0).length, { timeout: 20_000 }).toBeGreaterThan(0);
  await options.waitForTimeout(1_500);
  const begun = secRequests(world).length;
  const card = openCard(options, '0009990017', 'XYLN');
  await options.waitForTimeout(1_500);
  goOn();
  await card;
  const since = secRequests(world).slice(begun);
  const list = since.findIndex(({ path }) => path.includes('/submissions/CIK0009990017'));
  expect(list).toBeGreaterThanOrEqual(0);
  // One may have begun before the card's own request stood in the line; none goes ahead of that.
  expect(list).toBeLessThanOrEqual(1);
  await expect.poll(() => fundRequests().length, { timeout: 60_000 }).toBeGreaterThan(70);
  const release = await holdAnswers();
  const unanswered = withStatus(0);
  await stopWorker(world.browser);
  release();
  await options.reload();
  await sendFrom(options, 'directory.search', { text: 'QHVN' });
  await done();
  // Of what was never answered nothing is there: one request of each lane. All else was kept.
  expect(unanswered.length).toBeLessThanOrEqual(2);
  expect(askedTwice().sort()).toEqual(unanswered.sort());
  expect(fundRequests().length).toBeLessThanOrEqual(KNOWN_MANAGERS.length * 3 + 3 + 6);
  expect(world.replica.peakPerSecond()).toBeLessThanOrEqual(5);
}, 240_000);

test('blocked by the SEC it stops, and after the cool-down repeats the refused request alone', async () => {
  for (const cik of TWELVE) await sendFrom(options, 'funds.follow', { cik });
  await expect.poll(() => fundRequests().length, { timeout: 60_000 }).toBeGreaterThan(10);
  world.replica.faults.add({ kind: 'rate-page' }, { times: 1 });
  await expect.poll(async () => (await loading())?.state, { timeout: 30_000 }).toBe('failed');
  const blocked = secRequests(world).length;
  await options.waitForTimeout(2_000);
  expect(secRequests(world).length).toBe(blocked);
  await endPause(world);
  await stopWorker(world.browser);
  await options.reload();
  await sendFrom(options, 'directory.search', { text: 'QHVN' });
  await expect.poll(() => secRequests(world).length, { timeout: 30_000 }).toBeGreaterThan(blocked);
  await done();
  expect(withStatus(403)).toHaveLength(1);
  expect(askedTwice()).toEqual(withStatus(403));
}, 120_000);

test('an addition that is filed later reaches the book', async () => {
  const cik = '0009992006';
  await sendFrom(options, 'funds.follow', { cik });
  await done();
  const book = () =>
    readStored<{ filings: unknown[] }>(options, 'books', [
      cik,
      laterAddition(world.replica.today).period,
    ]);
  expect((await book())?.filings).toHaveLength(1);
  world.replica.archive.add(filingOfHoldings(laterAddition(world.replica.today)));
  await readStored(options, 'fundsLoads', 'funds', { wantedAtMs: Date.now() - 9 * 86_400_000 });
  await ringAlarm(world);
  await expect.poll(async () => (await book())?.filings.length, { timeout: 30_000 }).toBe(2);
}, 90_000);
