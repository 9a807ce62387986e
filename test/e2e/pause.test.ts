import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMentions, waitForMentions } from '@/test/browser/mentions';
import { pressAction } from '@/test/browser/press-action';
import { LIVING_URL } from '@/test/replica/pages/living';
import { openBeside } from './open-beside';
import { openArticle, openOptions, startWorld, type World } from './world';

const HOST = new URL(LIVING_URL).hostname;

let world: World;
let popup: Page;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  page = await world.browser.context.newPage();
  await page.goto(LIVING_URL);
  await waitForMentions(page);
  const url = `${world.browser.origin}/popup.html`;
  popup = await openBeside(world, page, { url, inBackground: true });
});
afterAll(() => world.close());

/** What the popup says of the page's site. */
async function siteRow(): Promise<string> {
  await pressAction(page, world.browser.extensionId);
  await popup.reload();
  const row = popup.getByRole('region', { name: 'This site' });
  await row.waitFor();
  return (await row.innerText()).replace(/\s+/g, ' ');
}

async function press(where: Page, name: string): Promise<void> {
  // A page behind another is not painted, so the pointer cannot press in it.
  const button = where.getByRole('button', { name, exact: true });
  await button.evaluate((one: HTMLElement) => one.click());
}

async function untilMarked(where: Page, isMarked: boolean): Promise<void> {
  await expect
    .poll(async () => (await readMentions(where)).length > 0, { timeout: 8_000 })
    .toBe(isMarked);
}

const add = (html: string) =>
  page.evaluate(
    (text) => document.querySelector('article')?.insertAdjacentHTML('beforeend', text),
    html,
  );

test('a paused site loses its marks at once and has none after a reload, others keep theirs', async () => {
  const article = await openArticle(world);
  expect(await siteRow()).toContain(`Buyline reads ${HOST}.`);
  await press(popup, 'Pause here');
  await untilMarked(page, false);
  await add('<p>And $WTHP.</p>');
  await page.reload();
  await page.waitForTimeout(1_500);
  await untilMarked(page, false);
  expect(await siteRow()).toBe(`Paused: nothing is read on ${HOST}. Read it again`);
  await untilMarked(article, new URL(article.url()).hostname !== HOST);
  await article.close();
});

test('what is added to a paused page is not read, and it wakes without a reload', async () => {
  await add('<p>And $WTHP.</p>');
  await page.waitForTimeout(1_200);
  await untilMarked(page, false);
  await siteRow();
  await press(popup, 'Read it again');
  await expect
    .poll(async () => (await readMentions(page)).map(({ text }) => text), { timeout: 8_000 })
    .toContain('WTHP');
});

test('a pause of an hour says its end, and the options can end it too', async () => {
  await siteRow();
  await press(popup, 'Pause here for an hour');
  await untilMarked(page, false);
  expect(await siteRow()).toMatch(/^Paused until .*\d\d:\d\d: nothing is read on /);
  const options = await openOptions(world);
  await options.getByRole('button', { name: `Read again on ${HOST}` }).click();
  await options.getByRole('list', { name: 'Paused sites' }).waitFor({ state: 'detached' });
  await page.bringToFront();
  await untilMarked(page, true);
  await options.close();
});

test('the page wakes by itself when a pause ends', async () => {
  await popup.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    };
    const request = { host, untilMs: Date.now() + 3_000 };
    await chrome.runtime.sendMessage({ kind: 'site.pause', request });
  }, HOST);
  await untilMarked(page, false);
  await untilMarked(page, true);
});
