import { readMessages } from '@/test/words/speak-language';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inkOfCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { IS_FIREFOX } from './browser-here';
import { openArticle, openOptions, openPopup, startWorld, type World } from './world';

/** Machines that are busy with other work must not fail a right answer. */
const SOON = { timeout: 20_000 };

let world: World;
let options: Page;
beforeEach(async () => {
  world = await startWorld();
  options = await openOptions(world);
  await expect
    .poll(() => options.getByRole('radio', { name: 'Symbols and names' }).isChecked(), SOON)
    .toBe(true);
});
afterEach(() => world.close());

const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the chosen appearance holds on all our pages at once', async () => {
  const popup = await openPopup(world);
  expect(await groundOf(options)).toBe('rgb(245, 246, 248)');
  expect(await groundOf(popup)).toBe('rgb(255, 255, 255)');
  await options.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect.poll(() => groundOf(options), SOON).toBe('rgb(16, 19, 24)');
  await expect.poll(() => groundOf(popup), SOON).toBe('rgb(23, 27, 34)');
  await options.getByRole('radio', { name: 'As your browser' }).first().click();
  await expect.poll(() => groundOf(popup), SOON).toBe('rgb(255, 255, 255)');
});

test.skipIf(IS_FIREFOX)('the chosen appearance is there before anything is painted', async () => {
  const popup = await openPopup(world);
  await options.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect.poll(() => groundOf(popup), SOON).toBe('rgb(23, 27, 34)');
  // What the first script of a page leaves is what is painted first.
  await popup.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const seen = document.documentElement.dataset['appearance'] ?? 'none';
      sessionStorage.setItem('first', sessionStorage.getItem('first') ?? seen);
    });
  });
  await popup.reload();
  expect(await popup.evaluate(() => sessionStorage.getItem('first'))).toBe('dark');
});

test('a search leaves what has its words, by keyboard alone, and Esc ends it', async () => {
  const headings = () => options.locator('main h2:visible').allTextContents();
  const all = await headings();
  expect(all).toEqual(await options.locator('.contents a').allTextContents());
  await options.keyboard.press('/');
  await options.keyboard.type('wipe fetched');
  await expect.poll(headings, SOON).toEqual(['Your data']);
  await options.getByText('Found in 1 section').waitFor();
  expect(await options.getByText('One JSON file, made here').isVisible()).toBe(false);
  expect(await options.evaluate(() => CSS.highlights.get('options-found')?.size)).toBeGreaterThan(
    0,
  );
  await options.keyboard.press('Enter');
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Your data');
  await options.keyboard.press('/');
  await options.keyboard.press('Escape');
  await expect.poll(headings, SOON).toEqual(all);
  expect(await options.evaluate(() => CSS.highlights.has('options-found'))).toBe(false);
});

test('the contents lead to the sections', async () => {
  await options.getByRole('navigation').getByRole('link', { name: 'Requests' }).click();
  expect(new URL(options.url()).hash).toBe('#requests');
  expect(await options.locator('#requests').isVisible()).toBe(true);
});

test('what is chosen of reading and language is kept', async () => {
  for (const name of ['Faint', 'Clicking a marked word', 'Español']) {
    await options.getByRole('radio', { name }).click();
    await expect.poll(() => options.getByRole('radio', { name }).isChecked(), SOON).toBe(true);
  }
  await options.reload();
  // The page speaks Spanish now.
  for (const name of [readMessages('es')['readingOpeningClick']?.message ?? '', 'Español']) {
    await expect.poll(() => options.getByRole('radio', { name }).isChecked(), SOON).toBe(true);
  }
});

test('a card wears the chosen colours from its first paint', async () => {
  await options.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect.poll(() => groundOf(options), SOON).toBe('rgb(16, 19, 24)');
  const page = await openArticle(world);
  await hoverMention(page, 'QHVN');
  await waitForCardText(page, /QHVN/, 20_000);
  expect(await inkOfCard(page)).toBe('rgb(236, 239, 244)');
});
