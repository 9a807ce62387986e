import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { areOver, lookAtCard } from '@/test/browser/card-sight';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { openArticle, startWorld, type World } from './world';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  page = await openArticle(world);
});
afterAll(() => world.close());

/** Zooms the tab in front as the browser's own menu does, and waits until it is laid out anew. */
async function zoomTo(factor: number): Promise<void> {
  await world.browser.worker.evaluate(async (factor) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { setZoom(factor: number): Promise<void> } } }
    ).chrome;
    await tabs.setZoom(factor);
  }, factor);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBeCloseTo(factor, 2);
}

test.each([0.5, 2])('the whole card stands beside the word at a zoom of %d', async (factor) => {
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await zoomTo(factor);
  const { x, y } = await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await expect
    .poll(async () => (await lookAtCard(page)).isOnScreen, { timeout: 10_000 })
    .toBe(true);
  const { box, hidden } = await lookAtCard(page);
  expect(hidden).toBe(0);
  expect(box.width).toBeGreaterThan(250);
  expect(areOver(box, { x: x - 12, y: y - 5, width: 24, height: 10 })).toBe(false);
});
