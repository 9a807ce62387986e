import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { openRealPanel } from '@/test/browser/real-panel';
import { openRealPopup } from '@/test/browser/real-popup';
import { aTab, expectGood, focusedName, ownPage, tabTo, theCard, walk } from './key-driven';
import { findTooWide } from './narrow';
import { pressCommand } from './press-command';
import { openArticle, startWorld, type World } from './world';

const SOON = { timeout: 20_000 };

let world: World;
let article: Page;
beforeAll(async () => {
  world = await startWorld();
  article = await openArticle(world);
});
afterAll(() => world.close());

async function openOwn(path: string, ready: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`${world.browser.origin}/${path}`);
  await page.locator(ready).first().waitFor(SOON);
  return page;
}

test('a card is opened, read, starred and left, and the focus is back where it was', async () => {
  await article.evaluate(() => {
    const link = Object.assign(document.createElement('a'), {
      href: '#x',
      textContent: 'a link',
    });
    document.querySelector('article')?.prepend(link);
    link.focus({ preventScroll: true });
  });
  await pressCommand(world, article, 'next-mention');
  await pressCommand(world, article, 'open-mention');
  await waitForCardText(article, /Cluster of 3[^]*SEC filings/, SOON.timeout);
  const card = theCard(article);
  await tabTo(card, /^Watch QHVN/);
  await article.keyboard.press('Space');
  const isStarred = `${card.root}.querySelector('.star').getAttribute('aria-pressed')`;
  await expect.poll(() => card.evaluate(isStarred), SOON).toBe('true');
  await tabTo(card, /^Cluster of 3/);
  await article.keyboard.press('Enter');
  await waitForCardText(article, /How it is defined/);
  await tabTo(card, /in the glossary$/);
  await tabTo(card, /^Chart as a table$/);
  await article.keyboard.press('Enter');
  expect(await focusedName(card)).toBe('Table as a chart');
  expect(await card.evaluate(`${card.root}.querySelectorAll('.timeline-table').length`)).toBe(1);
  expectGood(await walk(card));
  await pressCommand(world, article, 'open-mention');
  const hasFocus = `${card.root}.activeElement !== null`;
  await expect.poll(() => card.evaluate(hasFocus), SOON).toBe(true);
  await article.keyboard.press('Escape');
  await expect.poll(() => readCardText(article), SOON).toBeNull();
  expect(await focusedName(aTab(article))).toBe('a link');
}, 120_000);

test('the popup lists, searches, pauses and lets go on', async () => {
  const popup = ownPage(await openRealPopup(article, world.browser.extensionId));
  const listed = `document.querySelectorAll('[aria-label="On this page"] .watch-label').length`;
  await expect.poll(() => popup.evaluate(listed), SOON).toBe(5);
  expectGood(await walk(popup));
  await tabTo(popup, /^Pause here$/);
  await popup.press('Enter');
  await tabTo(popup, /^Read it again$/);
  await popup.press('Enter');
  await tabTo(popup, /^Pause here$/);
  const tab = await openOwn('popup.html', 'main[aria-busy=false]');
  await tabTo(aTab(tab), /^Find a company/);
  await tab.keyboard.type('Orrisdale');
  await tab.getByText('Orrisdale Holdings').first().waitFor(SOON);
  await tabTo(aTab(tab), /watch/i);
  await tab.keyboard.press('Enter');
  await expect.poll(() => focusedName(aTab(tab)), SOON).toMatch(/watch/i);
  expect(await findTooWide(tab)).toEqual([]);
  await tab.close();
}, 120_000);

test('the side panel is gone through, and a company opened in it', async () => {
  const panel = ownPage(await openRealPanel(article, world.browser.extensionId));
  const listed = `document.querySelectorAll('.digest-ticker').length`;
  await expect.poll(() => panel.evaluate(listed), SOON).toBe(16);
  expectGood(await walk(panel));
  await tabTo(panel, /^QHVN/);
  await panel.press('Enter');
  await expect
    .poll(() => panel.evaluate('document.body.innerText'), SOON)
    .toContain('Full history');
  const tab = await openOwn('sidepanel.html', 'main');
  expect(await findTooWide(tab)).toEqual([]);
  await tab.close();
}, 120_000);

test('the options are gone through, and a choice is made in a section', async () => {
  const options = await openOwn('options.html', '#reading input:checked');
  const driven = aTab(options);
  expectGood(await walk(driven));
  await tabTo(driven, /^Reading$/);
  await options.keyboard.press('Enter');
  await tabTo(driven, /^Symbols and names/);
  await options.keyboard.press('ArrowDown');
  const chosen = options.locator('#reading fieldset').first().locator('input:checked');
  await expect
    .poll(() => chosen.evaluate((one) => one.parentElement?.textContent), SOON)
    .not.toMatch(/^Symbols and names/);
  expect(await findTooWide(options)).toEqual([]);
  await options.close();
}, 120_000);

type Worked = readonly [what: string, path: string, ready: string, control: RegExp];

const WORKED: readonly Worked[] = [
  ['person', 'person.html?cik=0009991003', '.event', /^Details of/],
  ['company', 'company.html?cik=0009990001&ticker=QHVN', '.event', /^Details of/],
  ['fund', 'fund.html?cik=0009992001', '.page-answer', /follow/i],
];

test.each(WORKED)(
  'the page of a %s is gone through, and worked',
  async (_what, path, ready, control) => {
    const page = await openOwn(path, ready);
    const driven = aTab(page);
    expectGood(await walk(driven));
    await tabTo(driven, control);
    expect(await findTooWide(page)).toEqual([]);
    await page.close();
  },
  120_000,
);

test('the glossary is searched and gone through', async () => {
  const page = await openOwn('glossary.html', '.glossary-entry');
  expect(await findTooWide(page)).toEqual([]);
  await tabTo(aTab(page), /^Search the glossary/);
  await page.keyboard.type('cluster of');
  await expect.poll(() => page.locator('.glossary-entry').count(), SOON).toBeLessThan(15);
  expectGood(await walk(aTab(page)));
  await page.close();
}, 120_000);
