import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { stopWorker } from '@/test/browser/stop-worker';
import { pressInCard } from './card-controls';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

/** Four years of Forms 3, 4, 5 and 144, most of them on older pages of the company's list. */
const LONG = 'company.html?cik=0009990028&ticker=HQOW';
/** An insider with 400 filings at three companies. */
const PROLIFIC = 'person.html?cik=0009991250';

async function openOwn(path: string): Promise<Page> {
  const page = await world.browser.context.newPage();
  await page.goto(`chrome-extension://${world.browser.extensionId}/${path}`);
  return page;
}

function bar(page: Page) {
  return page.locator('.history-bar');
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
  await pressInCard(article, /full history/i);
  const company = await opened;
  const main = company.locator('main');
  await expect.poll(() => main.innerText()).toContain('3 insiders bought $4.2M');
  await expect.poll(() => main.innerText()).toMatch(/Cluster of 3/);
  expect(await company.title()).toContain('QHVN');

  await company.locator('table.events tbody a[href*="person.html"]').first().click();
  await company.waitForURL(/person\.html\?cik=\d{10}/);
  await expect.poll(() => main.innerText()).toMatch(/Bought \$/);
});

test('older filings load with progress, stop, go on and survive the worker', async () => {
  const slow = world.replica.faults.add({ kind: 'delay', ms: 300 }, { path: /Archives/ });
  const page = await openOwn(LONG);
  await page.getByRole('button', { name: '5 years' }).click();
  await expect.poll(() => bar(page).innerText()).toMatch(/back to 20\d\d: \d+ of \d+ read/);
  await expect
    .poll(() => secRequests(world).filter(({ path }) => path.includes('/Archives/')).length)
    .toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect.poll(() => bar(page).innerText()).toMatch(/stopped after \d+ of \d+ read/);
  await page.waitForTimeout(1_500);
  const whenStopped = secRequests(world).length;
  await page.waitForTimeout(1_500);
  expect(secRequests(world).length).toBe(whenStopped);

  slow();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => secRequests(world).length).toBeGreaterThan(whenStopped + 3);
  await stopWorker(world.browser);
  // A new worker begins with whatever happens next, here the page's own word.
  await page.reload();
  const again = page.getByRole('button', { name: /Go on|5 years/ });
  await expect
    .poll(
      async () => {
        if (/Everything filed since/.test(await bar(page).innerText())) return true;
        if (await again.first().isVisible()) await again.first().click();
        return false;
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBe(true);
  expect(await page.locator('main').innerText()).toContain('Quennell-Adair Rosalind');
  // Only what was under way when the worker died may have been asked for again.
  expect(askedTwice().length).toBeLessThanOrEqual(5);
}, 120_000);

test('what is shown can be saved, with accession numbers and without addresses', async () => {
  const page = await openOwn(LONG);
  await page.getByRole('button', { name: '5 years' }).click();
  await expect
    .poll(() => bar(page).innerText(), { timeout: 60_000 })
    .toMatch(/Everything filed since/);
  await page.getByRole('button', { name: /Real buys/ }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await downloading).path(), 'utf8');
  const lines = csv.trim().split('\r\n');
  // Six purchases by hand in the replica's facts, and the header.
  expect(lines).toHaveLength(7);
  expect(lines.slice(1).every((line) => /\d{10}-\d{2}-\d{6}/.test(line))).toBe(true);
  expect(csv).not.toMatch(/street|avenue|zip/i);
}, 90_000);

test('an insider of several companies has them all on one page', async () => {
  const page = await openOwn(PROLIFIC);
  await page.getByRole('button', { name: '1 year' }).click();
  await expect
    .poll(() => bar(page).innerText(), { timeout: 120_000, interval: 1_000 })
    .toMatch(/Everything filed since/);
  expect(await page.locator('main').innerText()).toMatch(/at [23] companies/);
  expect(askedTwice()).toEqual([]);
}, 150_000);
