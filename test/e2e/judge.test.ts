import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMentions, waitForMentions } from '@/test/browser/mentions';
import { startWorld, type World } from './world';

const PAGE = 'https://www.ainvest.com/lunch';
const BODY = '<!doctype html><title>Lunch</title><p>lunch is at noon in the garden.</p>';

interface Scripting {
  readonly tabs: { query(asked: { url: string }): Promise<{ readonly id: number }[]> };
  readonly scripting: {
    executeScript(asked: {
      readonly target: { readonly tabId: number };
      readonly func: () => boolean;
    }): Promise<{ readonly result: boolean }[]>;
  };
}

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  await world.browser.context.route(PAGE, (route) =>
    route.fulfill({ contentType: 'text/html', body: BODY }),
  );
  page = await world.browser.context.newPage();
  await page.goto(PAGE);
});
afterAll(() => world.close());

/** Whether the judge's script is in the page, seen from where our scripts live. */
async function hasJudge(): Promise<boolean> {
  return world.browser.worker.evaluate(async (url) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
    const [tab] = await tabs.query({ url });
    if (!tab) throw new Error('the page has no tab');
    const [frame] = await scripting.executeScript({
      target: { tabId: tab.id },
      func: () => Reflect.get(globalThis, Symbol.for('buyline.judge')) !== undefined,
    });
    return frame?.result ?? false;
  }, PAGE);
}

test('a page that names nobody does not load what judges names', async () => {
  await page.waitForTimeout(2_000);
  expect(await readMentions(page)).toEqual([]);
  expect(await hasJudge()).toBe(false);
});

test('it comes with the first name, and no page sees it', async () => {
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'Shares of Quillhaven Instruments (NASDAQ: QHVN) rose.';
    document.body.append(text);
  });
  const found = await waitForMentions(page);
  expect(found.map(({ text }) => text)).toEqual(['Quillhaven Instruments', 'QHVN']);
  expect(await hasJudge()).toBe(true);
  const seen = await page.evaluate(() => Symbol.for('buyline.judge') in globalThis);
  expect(seen).toBe(false);
});
