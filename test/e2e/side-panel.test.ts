import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OwnTarget } from '@/test/browser/own-target';
import { openRealPanel } from '@/test/browser/real-panel';
import { openBeside } from './open-beside';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
let page: Page;
let panel: OwnTarget;

beforeAll(async () => {
  world = await startWorld();
  page = await openArticle(world);
  panel = await openRealPanel(page, world.browser.extensionId);
});
afterAll(() => world.close());

const text = async () =>
  String(await panel.evaluate('document.body.innerText')).replaceAll('\u00A0', ' ');
const tickers = async () =>
  (await panel.evaluate(
    `[...document.querySelectorAll('.digest-ticker')].map((one) => one.innerText)`,
  )) as string[];
const press = (words: string) =>
  panel.evaluate(
    `[...document.querySelectorAll('button')].find((one) => one.innerText.includes(${JSON.stringify(words)}))?.click()`,
  );
const eventually = { timeout: 20_000 };

test('opened from the popup, it lists the companies of the page and asks the SEC for none', async () => {
  await expect.poll(async () => (await tickers()).length, eventually).toBe(16);
  expect(await text()).toContain('Its filings are not read yet.');
  const filings = secRequests(world).filter(({ path }) => path.includes('/submissions/'));
  expect(filings).toEqual([]);
});

test('a company is opened in place with what its card shows', async () => {
  await press('QHVN');
  await expect.poll(text, eventually).toContain('Trades on the open market');
  expect(await text()).toContain('Full history');
});

test('all that are left are read one after the other when asked, and stop when told', async () => {
  await press('Read all');
  await expect.poll(text, eventually).toMatch(/Reading [A-Z]+, \d+ of \d+\./);
  await expect.poll(text, eventually).not.toContain('Read all 15');
  await press('Stop');
  await expect.poll(text, eventually).toMatch(/Read all \d+ that are left/);
});

test('another tab in front is followed, and back', async () => {
  const url = 'https://robinhood.com/some/text';
  const other = await openBeside(world, page, { url, inBackground: false });
  await expect.poll(text, eventually).toContain('does not read this page');
  expect(await tickers()).toEqual([]);
  await other.close();
  await expect.poll(async () => (await tickers()).length, eventually).toBe(16);
});

test('what the page names later, and the day of its article, are there too', async () => {
  await page.evaluate(() => {
    const day = '<meta property="article:published_time" content="2020-01-02">';
    document.head.insertAdjacentHTML('beforeend', day);
    history.pushState(null, '', '?again');
    document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>Netherby (NTHB)</p>');
  });
  await expect.poll(text, eventually).toMatch(/Published 2\sJan\s2020/);
});
