import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { stopWorker } from '@/test/browser/stop-worker';
import { leaveCard, openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

const RIGHT = /3 insiders bought \$4\.2M/;

test('a worker killed between hover and answer: the card is answered all the same', async () => {
  const page = await openArticle(world);
  const fast = world.replica.faults.add({ kind: 'delay', ms: 1_500 }, { path: /Archives/ });
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /reading/i);
  await page.waitForTimeout(800);
  await stopWorker(world.browser);
  fast();
  expect(await waitForCardText(page, RIGHT, 30_000)).toMatch(RIGHT);
});

test('a filing that was fetched before the worker died is not fetched again', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'NTHB');
  await waitForCardText(page, /reading/i);
  await expect
    .poll(() => archiveRequests(world).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(12);
  await stopWorker(world.browser);
  await waitForCardText(page, /as of/i, 45_000);
  const asked = archiveRequests(world);
  const twice = asked.filter((path, index) => asked.indexOf(path) !== index);
  // Only those under way when the worker died may have been asked for again.
  expect(twice.length).toBeLessThanOrEqual(5);
  expect(new Set(asked).size).toBe(45);
}, 90_000);

test('a worker that was stopped while idle answers the next hover from the cache', async () => {
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, RIGHT, 20_000);
  await leaveCard(page);
  await stopWorker(world.browser);
  const before = secRequests(world).length;
  await hoverMention(page, 'QHVN');
  expect(await waitForCardText(page, RIGHT)).toMatch(RIGHT);
  expect(secRequests(world).length).toBe(before);
});

function archiveRequests(world: World): string[] {
  return secRequests(world)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/Archives/') && path.endsWith('.xml'));
}
