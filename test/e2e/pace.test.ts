import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { stopWorker } from '@/test/browser/stop-worker';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('two tabs share one pace: never more than five requests in any second', async () => {
  const [first, second] = [await openArticle(world), await openArticle(world)];
  await first.bringToFront();
  await hoverMention(first, 'NTHB');
  await waitForCardText(first, /reading/i);
  await second.bringToFront();
  await hoverMention(second, 'QHVN');
  await waitForCardText(second, /3 insiders bought \$4\.2M/, 30_000);
  // A worker that starts anew in the middle of it must not begin with a fresh allowance.
  await stopWorker(world.browser);
  await hoverMention(second, 'FNLW');
  await waitForCardText(second, /as of/i, 30_000);
  const requests = secRequests(world);
  expect(requests.length).toBeGreaterThan(20);
  expect(world.replica.peakPerSecond()).toBeLessThanOrEqual(5);
}, 90_000);

test('no request carries cookies or a referrer, and none goes anywhere else', () => {
  const requests = secRequests(world);
  expect(requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
  expect(requests.filter(({ headers }) => headers.referer !== undefined)).toEqual([]);
  const hosts = new Set(world.replica.log.map(({ host }) => host));
  expect([...hosts].sort()).toEqual(['data.sec.gov', 'www.ainvest.com', 'www.sec.gov']);
});

test('no filing was asked for twice, but for those under way when the worker died', () => {
  const asked = secRequests(world)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/Archives/'));
  expect(asked.length - new Set(asked).size).toBeLessThanOrEqual(5);
});
