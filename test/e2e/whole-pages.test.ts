import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCardTree, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import type { OwnTarget } from '@/test/browser/own-target';
import { openRealPanel } from '@/test/browser/real-panel';
import { openRealPopup } from '@/test/browser/real-popup';
import { auditWhole } from '../gallery/audit';
import { openArticle, startWorld, type World } from './world';

const SOON = { timeout: 30_000 };

let world: World;
let article: Page;
beforeAll(async () => {
  world = await startWorld();
  article = await openArticle(world);
});
afterAll(() => world.close());

test('the card: everything that can be pressed, read as a picture or gone to has a name', async () => {
  await hoverMention(article, 'QHVN');
  await waitForCardText(article, /insiders bought[^]*SEC filings/, 30_000);
  const tree = await readCardTree(article);
  const named = /^(?:dialog|heading|button|link|image|img|table|textbox|progressbar)$/i;
  const spoken = tree.filter(({ role }) => named.test(role));
  expect(spoken.filter(({ name }) => name.trim() === '')).toEqual([]);
  const roles = spoken.map(({ role }) => role);
  expect(roles.filter((role) => role === 'dialog')).toHaveLength(1);
  expect(roles.filter((role) => role === 'button').length).toBeGreaterThan(5);
  expect(new Set(roles)).toEqual(new Set([...roles, 'heading', 'link', 'image']));
  // Two that sound alike would be told apart by their place alone.
  const buttons = spoken.filter(({ role }) => role === 'button').map(({ name }) => name);
  expect(buttons.filter((name, at) => buttons.indexOf(name) !== at)).toEqual([]);
  await article.keyboard.press('Escape');
}, 90_000);

async function until(target: OwnTarget, expression: string): Promise<void> {
  await expect.poll(() => target.evaluate(expression), SOON).toBe(true);
}

test('the popup at the button and the side panel beside the page violate no rule of axe', async () => {
  const popup = await openRealPopup(article, world.browser.extensionId);
  await until(popup, `document.querySelectorAll('.watch-label').length > 3`);
  expect(await auditWhole(popup)).toEqual([]);
  const panel = await openRealPanel(article, world.browser.extensionId);
  await until(panel, `document.querySelectorAll('.digest-ticker').length > 3`);
  expect(await auditWhole(panel)).toEqual([]);
}, 90_000);

const PAGES = [
  ['company', 'company.html?cik=0009990001&ticker=QHVN', '.event'],
  ['person', 'person.html?cik=0009991003', '.event'],
  ['fund', 'fund.html?cik=0009992001', '.page-answer'],
  ['options', 'options.html', '#reading input:checked'],
  ['glossary', 'glossary.html', '.glossary-entry'],
  ['diagnostics', 'diagnostics.html', 'dl, table'],
] as const;

test.each(PAGES)(
  'the page %s violates no rule of axe, those about whole pages among them',
  async (_, path, ready) => {
    const page = await world.browser.context.newPage();
    await page.goto(`${world.browser.origin}/${path}`);
    await page.locator(ready).first().waitFor(SOON);
    const target = { evaluate: (expression: string) => page.evaluate<unknown>(expression) };
    expect(await auditWhole(target)).toEqual([]);
    // Titles are how tabs are told apart.
    expect(await page.title()).toMatch(/\w.*Buyline|Buyline.*\w/);
    await page.close();
  },
  90_000,
);
