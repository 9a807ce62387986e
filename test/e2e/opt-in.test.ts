import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveHost } from '@/test/browser/approve-host';
import { readMentions, waitForMentions } from '@/test/browser/mentions';
import { pressAction } from '@/test/browser/press-action';
import { openPopup, startWorld, type World } from './world';

const HOME = 'https://robinhood.com/';
const LOGIN = 'https://robinhood.com/login';

const PAGE = `<!doctype html><title>Portfolio</title>
  <h1>$12,345.67</h1>
  <p>You own more Quillhaven Instruments (QHVN) than most.</p>
  <a href="/stocks/QHVN"><div><span>Quillhaven Instruments</span> <span>QHVN</span><span>1,115</span><span>$29.62</span></div></a>
  <iframe title="frame" width="700" height="450" src="/frame"></iframe>`;
const FRAME = '<!doctype html><title>Frame</title><a href="/stocks/TWKA">TWKA</a>';

let world: World;
let popup: Page;
let site: Page;

async function marked(): Promise<string[]> {
  return (await readMentions(site)).map(({ text }) => text);
}

/** The row as it says what is so for the page in front; the popup's own page stays behind it. */
async function siteRow(): Promise<string> {
  await pressAction(site, world.browser.extensionId);
  await popup.reload();
  const row = popup.getByRole('region', { name: 'This site' });
  await row.waitFor();
  return (await row.innerText()).replace(/\s+/g, ' ');
}

async function press(name: string): Promise<void> {
  // A page behind another is not painted, so the pointer cannot press in it.
  await popup.getByRole('button', { name }).evaluate((button: HTMLElement) => button.click());
}

beforeAll(async () => {
  world = await startWorld();
  const { context } = world.browser;
  await context.route(`${HOME}**`, async (route) => {
    const body = route.request().url().endsWith('/frame') ? FRAME : PAGE;
    await route.fulfill({ contentType: 'text/html', body });
  });
  popup = await openPopup(world);
  site = await context.newPage();
  await site.goto(HOME);
});
afterAll(() => world.close());

test('a site that is not listed is not read, and the popup offers to', async () => {
  await site.waitForTimeout(1500);
  expect(await marked()).toEqual([]);
  expect(await siteRow()).toBe(
    'Buyline does not read robinhood.com. Read this site Of a brokerage it reads nothing but symbols and their names.',
  );
});

test('once the reader allows it, the open page is read at once, its cells alone', async () => {
  await approveHost(world.browser.context, world.browser.extensionId, `${HOME}*`);
  await siteRow();
  await press('Read this site');
  const found = await waitForMentions(site);
  expect(found.map(({ text }) => text)).toEqual(['Quillhaven Instruments', 'QHVN']);
  const words = await site.evaluate(() => {
    const [range] = [...(CSS.highlights.values().next().value ?? [])];
    return range?.startContainer.parentElement?.closest('a')?.getAttribute('href');
  });
  expect(words).toBe('/stocks/QHVN');
  const frame = site.frames().find((each) => each.url().endsWith('/frame'));
  if (!frame) throw new Error('the page has no frame');
  await expect
    .poll(() => frame.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0)))
    .toBe(true);
  expect(await siteRow()).toContain('Buyline reads robinhood.com, as you asked.');
});

test('it is read after a reload too, and never where one signs in', async () => {
  await site.reload();
  await waitForMentions(site);
  await site.goto(LOGIN);
  await site.waitForTimeout(1500);
  expect(await marked()).toEqual([]);
  expect(await siteRow()).toMatch(/this page is for signing in/);
  await site.goto(HOME);
  await waitForMentions(site);
});

test('a second grant in the same page reads nothing twice', async () => {
  const before = await marked();
  await siteRow();
  await press('Stop reading this site');
  await popup.getByText('Reload the page to take its marks away.').waitFor();
  await siteRow();
  await press('Read this site');
  await site.waitForTimeout(1500);
  expect(await marked()).toEqual(before);
});

test('the reader can take it back, and after a reload nothing is read', async () => {
  await siteRow();
  await press('Stop reading this site');
  await popup.getByText('Reload the page to take its marks away.').waitFor();
  await Promise.all([site.waitForEvent('load'), press('Reload')]);
  await site.waitForTimeout(1500);
  expect(await marked()).toEqual([]);
  const left = await world.browser.worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
      }
    ).chrome.scripting.getRegisteredContentScripts(),
  );
  expect(left).toEqual([]);
  expect(await siteRow()).toContain('Buyline does not read robinhood.com.');
});

test('a listed site says so and can be paused', async () => {
  await site.goto('https://www.ainvest.com/');
  expect(await siteRow()).toBe('Buyline reads www.ainvest.com. Pause here Pause here for an hour');
});
