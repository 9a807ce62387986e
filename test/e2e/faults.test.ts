import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import type { Fault } from '@/test/replica/faults';
import { stopWorker } from '@/test/browser/stop-worker';
import { IS_FIREFOX } from './browser-here';
import { sendFrom } from './fund-messages';
import { ageLists, endPause } from './stored';
import { leaveCard, openArticle, openOptions, secRequests, startWorld, type World } from './world';

// What a card says while the SEC does not answer as it should; `npm run faults` plays every fault
// with everything that Buyline does.

let world: World;
let options: Page;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  options = await openOptions(world);
  page = await openArticle(world);
});
afterAll(() => world.close());

/** Nothing that was fetched is left from the test before, and no card is open. */
beforeEach(async () => {
  await leaveCard(page);
  await sendFrom(options, 'data.wipe', { what: 'cache' });
});
afterEach(() => world.replica.faults.clear());

const RIGHT = /3 insiders bought \$4\.2M/;

type Passing = readonly [what: string, fault: Fault, path: RegExp, says: RegExp];

const PASSING: readonly Passing[] = [
  ['offline', { kind: 'drop' }, /submissions/, /could not be reached/],
  ['broken JSON', { kind: 'malformed' }, /submissions/, /not in the SEC.s format/],
];
const CUT_SHORT: readonly Passing[] = [
  ['a list of filings cut short', { kind: 'cut-short' }, /submissions/, /broke off/],
  ['a filing cut short', { kind: 'cut-short' }, /Archives.*\.xml$/, /broke off/],
];

async function meetPassing(...[, fault, path, says]: Passing): Promise<void> {
  world.replica.faults.add(fault, { path });
  await rest('QHVN');
  const text = await waitForCardText(page, says, 20_000);
  expect(text).not.toMatch(/bought \$/);
  world.replica.faults.clear();
  await clickInCard(page, '.notice button');
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
}

test.each(PASSING)('%s: the card says so and recovers', meetPassing);
// `firefox.md` says why.
test.skipIf(IS_FIREFOX).each(CUT_SHORT)('%s: the card says so and recovers', meetPassing);

test.each([
  ['the block page', { kind: 'rate-page' }],
  ['429', { kind: 'too-many-requests' }],
  ['maintenance', { kind: 'maintenance' }],
  ['HTML instead of JSON', { kind: 'html-instead' }],
] as const)('%s stops all requests, and the card says until when', async (_, fault) => {
  const asked = await meetBlock(fault);
  // Ten minutes later, as far as the extension can tell.
  await endPause(world);
  await stopWorker(world.browser);
  await leaveCard(page);
  await rest('QHVN');
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
  expect(secRequests(world).length).toBeGreaterThan(asked);
});

// The pause is one row, whatever kind of answer brought it: one kind is enough here.
test('a pause outlives the worker', async () => {
  const asked = await meetBlock({ kind: 'rate-page' });
  await stopWorker(world.browser);
  await leaveCard(page);
  await rest('WTHP');
  await waitForCardText(page, /asked for a pause/);
  expect(secRequests(world).length).toBe(asked);
  await endPause(world);
  await stopWorker(world.browser);
});

test('a slow answer: the card shows that it is reading, then what it read', async () => {
  world.replica.faults.add({ kind: 'delay', ms: 2_500 }, { path: /submissions/ });
  await rest('QHVN');
  expect(await waitForCardText(page, /reading/i)).not.toMatch(/bought/);
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
});

test('old figures stand, with the reason, when they cannot be renewed', async () => {
  await rest('QHVN');
  await waitForCardText(page, RIGHT, 20_000);
  await leaveCard(page);
  // As old as last Tuesday's: a week always holds an opening of EDGAR.
  await ageLists(world, 7 * 86_400_000);
  world.replica.faults.add({ kind: 'drop' }, { path: /submissions/ });
  await rest('QHVN');
  const text = await waitForCardText(page, /could not be reached/, 20_000);
  expect(text).toMatch(RIGHT);
  expect(text).toMatch(/These figures are from/);
});

async function rest(ticker: string): Promise<void> {
  await page.bringToFront();
  await hoverMention(page, ticker);
}

/** Has the SEC ask for a pause, and nothing asked of it for another card; returns the requests so far. */
async function meetBlock(fault: Fault): Promise<number> {
  world.replica.faults.add(fault, { path: /submissions/ });
  await rest('QHVN');
  expect(await waitForCardText(page, /asked for a pause/, 20_000)).toMatch(/until/);
  world.replica.faults.clear();
  const asked = secRequests(world).length;
  await leaveCard(page);
  await rest('FNLW');
  await waitForCardText(page, /asked for a pause/);
  expect(secRequests(world).length).toBe(asked);
  return asked;
}
