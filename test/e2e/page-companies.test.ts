import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRealPopup, type RealPopup } from '@/test/browser/real-popup';
import { FRAME_PARTS, LIVING_URL } from '@/test/replica/pages/living';
import { openArticle, startWorld, type World } from './world';

let world: World;
let page: Page;
let popup: RealPopup;

beforeAll(async () => {
  world = await startWorld();
  page = await openArticle(world);
  popup = await openRealPopup(page, world.browser.extensionId);
});
afterAll(() => world.close());

const SECTION = `document.querySelector('[aria-label="On this page"]')`;

/** The companies that the popup lists, by their tickers. */
const listed = () =>
  popup.evaluate(
    `[...(${SECTION}?.querySelectorAll('.watch-label') ?? [])].map((one) => one.innerText)`,
  );

const press = (selector: string) =>
  popup.evaluate(`void ${SECTION}?.querySelector(${JSON.stringify(selector)})?.click()`);

test('the popup lists the companies of the page in front, in its order', async () => {
  await expect.poll(listed, { timeout: 10_000 }).toEqual(['QHVN', 'TWKA', 'ORSD', 'FNLW', 'PWRB']);
  await press('.as-link');
  await expect
    .poll(async () => ((await listed()) as string[]).length, { timeout: 10_000 })
    .toBe(16);
});

test('asking leaves no trace in the page', async () => {
  const before = await page.content();
  const heard = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const seen: string[] = [];
        addEventListener('message', ({ type }) => seen.push(type));
        new MutationObserver(() => seen.push('change')).observe(document, {
          attributes: true,
          childList: true,
          subtree: true,
        });
        setTimeout(() => resolve(seen), 2_500);
      }),
  );
  expect(heard).toEqual([]);
  expect(await page.content()).toBe(before);
});

test('what the page names later is listed too, while the popup is open', async () => {
  await page.evaluate(() =>
    document
      .querySelector('h1')
      ?.insertAdjacentHTML('beforebegin', '<p>Netherby Semiconductor (NTHB)</p>'),
  );
  await expect
    .poll(async () => ((await listed()) as string[])[0], { timeout: 10_000 })
    .toBe('NTHB');
});

test('one is watched from there, and what it has to tell puts it first', async () => {
  await press('[aria-label="Watch FNLW"]');
  await expect
    .poll(() =>
      popup.evaluate(`${SECTION}?.querySelector('[aria-label="Watching FNLW"]')?.disabled`),
    )
    .toBe(true);
  await expect
    .poll(async () => ((await listed()) as string[])[0], { timeout: 20_000 })
    .toBe('FNLW');
});

test('pressing one opens its page', async () => {
  const opened = world.browser.context.waitForEvent('page');
  // The popup closes with it, so that no answer comes.
  void press(`.watch-link[href*="ticker=QHVN"]`);
  const company = await opened;
  await company.waitForURL(/company\.html\?cik=0009990001&ticker=QHVN$/);
  await company.close();
});

test('of a page that is not read nothing is listed', async () => {
  const other = await world.browser.context.newPage();
  await other.goto('https://robinhood.com/some/text');
  const beside = await openRealPopup(other, world.browser.extensionId);
  await expect.poll(() => beside.evaluate('document.body.innerText')).toContain('does not read');
  expect(await beside.evaluate(`${SECTION} === null`)).toBe(true);
});

test('companies of a frame in the page are listed with those of the page', async () => {
  const framed = await world.browser.context.newPage();
  await framed.goto(`${LIVING_URL}?frames`);
  await framed.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 700, height: 300 });
    document.querySelector('article')?.append(frame);
  }, FRAME_PARTS[0]);
  const beside = await openRealPopup(framed, world.browser.extensionId);
  const tickers = `[...(${SECTION}?.querySelectorAll('.watch-label') ?? [])].map((one) => one.innerText)`;
  await expect
    .poll(() => beside.evaluate(tickers), { timeout: 20_000 })
    .toEqual(['QHVN', 'ORSD', 'WTHP']);
});
