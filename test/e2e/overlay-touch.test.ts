import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { lookAtCard } from '@/test/browser/card-sight';
import { readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { readMentions, type MarkedMention } from '@/test/browser/mentions';
import { LIVING_URL } from '@/test/replica/pages/living';
import { startWorld, type World } from './world';

let world: World;
let page: Page;
let devtools: CDPSession;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());
beforeEach(async () => {
  page = await world.browser.context.newPage();
  devtools = await world.browser.context.newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await page.goto(LIVING_URL);
  await page.evaluate(() => {
    const lead = document.querySelector('#lead');
    if (lead) lead.innerHTML = 'See <a href="#there">Quillhaven Instruments (NASDAQ: QHVN)</a>.';
    document.body.style.minHeight = '3000px';
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['click', 'contextmenu']) {
      document.addEventListener(name, () => heard.push(name));
    }
  });
  await expect
    .poll(async () => (await readMentions(page)).length, { timeout: 8_000 })
    .toBeGreaterThan(1);
});
afterEach(() => page.close());

async function word(): Promise<MarkedMention> {
  const found = (await readMentions(page)).find(({ text }) => text === 'QHVN');
  if (!found) throw new Error('QHVN is not underlined.');
  return found;
}

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
  devtools.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
  });

const heard = (): Promise<string[]> =>
  page.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);

test.each([550, 1_200])(
  'a press of %i ms opens the card; no text is selected and no click follows',
  async (ms) => {
    const { x, y } = await word();
    await touch('touchStart', x, y);
    await page.waitForTimeout(ms);
    await touch('touchEnd');
    await waitForCardText(page, /QHVN/, 20_000);
    await page.waitForTimeout(500);
    expect(await readCardText(page)).toMatch(/QHVN/);
    expect(await heard()).toEqual([]);
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('');
    expect(page.url()).not.toContain('#there');
    expect((await lookAtCard(page)).isOnScreen).toBe(true);
    await touch('touchStart', 5, 500);
    await touch('touchEnd');
    await page.waitForTimeout(200);
    expect(await readCardText(page)).toBeNull();
  },
);

test('a tap is the page’s own, and so is a finger that scrolls', async () => {
  const { x, y } = await word();
  await touch('touchStart', x, y);
  await page.waitForTimeout(60);
  await touch('touchEnd');
  await page.waitForTimeout(800);
  expect(await readCardText(page)).toBeNull();
  expect(page.url()).toContain('#there');
  await touch('touchStart', x, y);
  for (let at = 1; at <= 8; at++) {
    await touch('touchMove', x, y - at * 12);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(700);
  await touch('touchEnd');
  expect(await readCardText(page)).toBeNull();
});
