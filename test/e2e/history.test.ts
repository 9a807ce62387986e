import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { savedBy } from '@/test/browser/saved-file';
import { stopWorker } from '@/test/browser/stop-worker';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

/** Four years of Forms 3, 4, 5 and 144, most of them on older pages of the company's list. */
const LONG = 'company.html?cik=0009990028&ticker=HQOW';
const LONG_WAIT = { timeout: 20_000 };
/** Said when all of the five years are there. */
const FIVE_YEARS = new RegExp(`filed since .*${new Date().getFullYear() - 5}`);
/** An insider with 400 filings at three companies. */
const PROLIFIC = 'person.html?cik=0009991250';

async function openOwn(path: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`${world.browser.origin}/${path}`);
  return page;
}

function bar(page: Page) {
  return page.locator('.history-bar');
}

/** Asks for so many years in place of the one that a page with nothing to show begins with. */
async function askFor(page: Page, depth: string): Promise<void> {
  const wanted = page.getByRole('button', { name: depth });
  const stop = page.getByRole('button', { name: 'Stop' });
  await expect
    .poll(async () => {
      if (await wanted.isVisible()) return true;
      if (await stop.isVisible()) await stop.click();
      return false;
    }, LONG_WAIT)
    .toBe(true);
  await wanted.click();
}

function askedTwice(): string[] {
  const asked = secRequests(world).map(({ path }) => path);
  return asked.filter((path, index) => path.includes('/Archives/') && asked.indexOf(path) < index);
}

test('from the card to the company page to the person page, with the same sentence', async () => {
  const article = await openArticle(world);
  await hoverMention(article, 'QHVN');
  await waitForCardText(article, /3 insiders bought \$4\.2M/, 20_000);
  const opened = world.browser.context.waitForEvent('page');
  await clickInCard(article, '.full-history');
  const company = await opened;
  const main = company.locator('main');
  await expect.poll(() => main.innerText(), LONG_WAIT).toContain('3 insiders bought $4.2M');
  await expect.poll(() => main.innerText()).toMatch(/Cluster of 3/);
  expect(await company.title()).toContain('QHVN');

  await company.locator('table.events tbody a[href*="person.html"]').first().click();
  await company.waitForURL(/person\.html\?cik=\d{10}/);
  await expect.poll(() => main.innerText(), LONG_WAIT).toMatch(/Bought \$/);
});

test('older filings load with progress, stop, go on and survive the worker', async () => {
  const slow = world.replica.faults.add({ kind: 'delay', ms: 300 }, { path: /Archives/ });
  const page = await openOwn(LONG);
  await askFor(page, '5 years');
  await expect
    .poll(() => bar(page).innerText(), LONG_WAIT)
    .toMatch(/back to 20\d\d: \d+ of \d+ read/);
  await expect
    .poll(
      () => secRequests(world).filter(({ path }) => path.includes('/Archives/')).length,
      LONG_WAIT,
    )
    .toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect
    .poll(() => bar(page).innerText(), LONG_WAIT)
    .toMatch(/stopped after \d+ of \d+ read/);
  await page.waitForTimeout(1_500);
  const whenStopped = secRequests(world).length;
  await page.waitForTimeout(1_500);
  expect(secRequests(world).length).toBe(whenStopped);

  slow();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => secRequests(world).length, LONG_WAIT).toBeGreaterThan(whenStopped + 3);
  await stopWorker(world.browser);
  await expect.poll(() => bar(page).innerText(), { timeout: 60_000 }).toMatch(FIVE_YEARS);
  expect(await page.locator('main').innerText()).toContain('Quennell-Adair Rosalind');
  // Only what was under way when the worker died may have been asked for again.
  expect(askedTwice().length).toBeLessThanOrEqual(5);
}, 120_000);

test('what is shown can be saved, with accession numbers and without addresses', async () => {
  const page = await openOwn(LONG);
  await askFor(page, '5 years');
  await expect.poll(() => bar(page).innerText(), { timeout: 60_000 }).toMatch(FIVE_YEARS);
  await page.getByRole('radio', { name: /Real buys/ }).check({ force: true });
  const save = page.getByRole('button', { name: 'CSV' });
  const { text: csv } = await savedBy(page, () => save.click());
  const lines = csv.trim().split('\r\n');
  // Six purchases by hand in the replica's facts, and the header.
  expect(lines).toHaveLength(7);
  expect(lines.slice(1).every((line) => /\d{10}-\d{2}-\d{6}/.test(line))).toBe(true);
  expect(csv).not.toMatch(/street|avenue|zip/i);
}, 90_000);

test('an insider of several companies has them all on one page', async () => {
  const page = await openOwn(PROLIFIC);
  // Nothing is held of the person, so the last year comes by itself.
  await expect
    .poll(() => bar(page).innerText(), { timeout: 120_000, interval: 1_000 })
    .toMatch(/Everything filed since/);
  expect(await page.locator('main').innerText()).toMatch(/at [23] companies/);
  expect(askedTwice()).toEqual([]);
}, 150_000);
