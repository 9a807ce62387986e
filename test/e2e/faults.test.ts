import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import type { Fault } from '@/test/replica/faults';
import { stopWorker } from '@/test/browser/stop-worker';
import { ageLists, endPause } from './stored';
import { leaveCard, openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

const RIGHT = /3 insiders bought \$4\.2M/;

const PASSING: readonly (readonly [string, Fault, RegExp, RegExp])[] = [
  ['offline', { kind: 'drop' }, /submissions/, /could not be reached/],
  ['a list of filings cut short', { kind: 'cut-short' }, /submissions/, /broke off/],
  ['a filing cut short', { kind: 'cut-short' }, /Archives.*\.xml$/, /broke off/],
  ['broken JSON', { kind: 'malformed' }, /submissions/, /not in the SEC.s format/],
];

test.each(PASSING)('%s: the card says so and recovers', async (_, fault, path, says) => {
  const page = await openArticle(world);
  world.replica.faults.add(fault, { path });
  await hoverMention(page, 'QHVN');
  const text = await waitForCardText(page, says, 20_000);
  expect(text).not.toMatch(/bought \$/);
  world.replica.faults.clear();
  await clickInCard(page, '.notice button');
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
});

test.each([
  ['the block page', { kind: 'rate-page' }],
  ['429', { kind: 'too-many-requests' }],
  ['maintenance', { kind: 'maintenance' }],
  ['HTML instead of JSON', { kind: 'html-instead' }],
] as const)('%s stops all requests, and the card says until when', async (_, fault) => {
  const page = await openArticle(world);
  world.replica.faults.add(fault, { path: /submissions/ });
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, /asked for a pause/, 20_000)).toMatch(/until/);
  world.replica.faults.clear();
  const before = secRequests(world).length;
  await leaveCard(page);
  await hoverMention(page, 'FNLW');
  await waitForCardText(page, /asked for a pause/);
  expect(secRequests(world).length).toBe(before);
  // The pause outlives the worker.
  await stopWorker(world.browser);
  await leaveCard(page);
  await hoverMention(page, 'WTHP');
  await waitForCardText(page, /asked for a pause/);
  expect(secRequests(world).length).toBe(before);
  // Ten minutes later, as far as the extension can tell.
  await endPause(world);
  await stopWorker(world.browser);
  await leaveCard(page);
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
});

test('a slow answer: the card shows that it is reading, then what it read', async () => {
  const page = await openArticle(world);
  world.replica.faults.add({ kind: 'delay', ms: 2_500 }, { path: /submissions/ });
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, /reading/i)).not.toMatch(/bought/);
  expect(await waitForCardText(page, RIGHT, 20_000)).toMatch(RIGHT);
});

test('old figures stand, with the reason, when they cannot be renewed', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, RIGHT, 20_000);
  await leaveCard(page);
  // As old as last Tuesday's: a week always holds an opening of EDGAR.
  await ageLists(world, 7 * 86_400_000);
  world.replica.faults.add({ kind: 'drop' }, { path: /submissions/ });
  await hoverMention(page, 'QHVN');
  const text = await waitForCardText(page, /could not be reached/, 20_000);
  expect(text).toMatch(RIGHT);
  expect(text).toMatch(/These figures are from/);
});
