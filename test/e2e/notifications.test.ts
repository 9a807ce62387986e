import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_TELLING } from '@/lib/core/watch/rule';
import { giveNotifications } from '@/test/browser/grant-notifications';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { daysBefore } from '@/test/replica/calendar';
import { accessionOn, row } from '@/test/replica/facts/case';
import { caseOf } from '@/test/replica/facts/cases';
import { startReplica, type Replica } from '@/test/replica/server';
import { findCurrentBrowser } from './browser-here';
import { sendFrom } from './fund-messages';
import { addBySearch } from './popup';
import { ageChecks, ageLists, ringAlarm } from './stored';
import { readTable, type StoredNews } from './watch-page';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const TWO_WEEKS_MS = 14 * 86_400_000;

const NOT_YET = 'Your browser does not show them yet';
const folder = mkdtempSync(join(tmpdir(), 'buyline-notices-'));
const extension = join(folder, 'extension');
let replica: Replica;
let browser: LaunchedBrowser;
let options: Page;

beforeAll(async () => {
  cpSync(EXTENSION, extension, { recursive: true });
  replica = await startReplica({ edgarFolder: null });
  browser = await launchBrowser({
    browser: findCurrentBrowser(),
    extension,
    replica,
    headless: true,
  });
  const popup = await openPage('popup');
  await sendFrom(popup, 'telling.save', { ...DEFAULT_TELLING, quiet: null });
  await addBySearch(popup, 'QHVN');
  await popup
    .getByText(/bought \$669K/i)
    .first()
    .waitFor({ timeout: 30_000 });
  await popup.getByText('Notifications are not allowed yet.').waitFor();
  await popup.close();
  options = await openPage('options');
}, 120_000);

afterAll(async () => {
  await browser.close();
  await replica.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A purchase by somebody else each time, filed since the last look, and the alarm that finds it. */
async function purchase(number: number): Promise<void> {
  const { issuer } = caseOf('QHVN', replica.today);
  const days = daysBefore(replica.today);
  const filedOn = days(1, 'Thu');
  const accession = accessionOn(filedOn, 990_000 + number);
  const owners = [{ cik: 9_991_900 + number, name: `Buyer Number ${number}`, director: true }];
  const rows = [row('P', days(1, 'Tue'), 10_000 + number, 18.8, 10_000 + number)];
  replica.file({ accession, issuer, owners, filedOn, rows });
  const world = { replica, browser, close: () => Promise.resolve() };
  await ageChecks(world, TWO_WEEKS_MS);
  await ageLists(world, TWO_WEEKS_MS);
  await ringAlarm(world);
}

/** What became of a purchase, once it was decided. */
async function tellingOf(number: number): Promise<string> {
  const news = await readTable<StoredNews>(options, 'news');
  const found = news.find(({ id }) => id.includes(String(990_000 + number)));
  return found ? `${found.telling.state} ${found.telling.why ?? found.telling.where ?? ''}` : '';
}

/** What the browser shows; it has no such interface for an extension without the permission. */
function shown(): Promise<number> {
  return browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { notifications?: { getAll(): Promise<object> } };
    };
    return Object.keys((await chrome.notifications?.getAll()) ?? {}).length;
  });
}

/** As the reader would; no test can press what the system draws. */
function clickShown(): Promise<void> {
  return browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        notifications: {
          getAll(): Promise<object>;
          onClicked: { dispatch(name: string | undefined): void };
        };
      };
    };
    const [name] = Object.keys(await chrome.notifications.getAll());
    chrome.notifications.onClicked.dispatch(name);
  });
}

function badge(): Promise<string> {
  return browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(details: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });
}

const until = { timeout: 30_000 };

async function openPage(name: 'popup' | 'options'): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  return page;
}

test('asked for by a press and refused, the options still say so, and the badge counts alone', async () => {
  await options.getByText(NOT_YET).waitFor();
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { request(what: { permissions: string[] }): Promise<boolean> } };
    };
    chrome.permissions.request = ({ permissions }) => {
      document.title = `asked for ${permissions.join(', ')}`;
      return Promise.resolve(false);
    };
  });
  await options.getByRole('button', { name: 'Allow notifications' }).click();
  await expect.poll(() => options.title()).toBe('asked for notifications');
  await purchase(1);
  await expect.poll(() => tellingOf(1), until).toBe('silent off');
  await expect.poll(badge, until).toBe('1');
  expect(await options.getByText(NOT_YET).isVisible()).toBe(true);
}, 60_000);

test('given, what comes from then on is told, and nothing from before', async () => {
  browser = await giveNotifications(browser, extension);
  options = await openPage('options');
  await options.getByText('Look for new filings every').waitFor();
  expect(await options.getByText(NOT_YET).count()).toBe(0);
  await purchase(2);
  await expect.poll(() => tellingOf(2), until).toBe('told here');
  expect(await tellingOf(1)).toBe('silent off');
  expect(await shown()).toBe(1);
  await expect.poll(badge, until).toBe('2');
}, 60_000);

test('a click opens the page at the event, which says by which rule it came and can mute it', async () => {
  const opening = browser.context.waitForEvent('page');
  await clickShown();
  const page = await opening;
  await page.getByText('You were told of this event by your rule: Purchases on').waitFor();
  expect(page.url()).toMatch(/\/company\.html\?cik=\d{10}&ticker=QHVN#.*990002/);
  expect(await shown()).toBe(0);
  // Seen by that, as the other is not.
  await expect.poll(badge, until).toBe('1');
  await page.getByRole('button', { name: 'Mute QHVN' }).click();
  await page.getByRole('button', { name: 'Unmute QHVN' }).waitFor();
  await purchase(3);
  await expect.poll(() => tellingOf(3), until).toBe('silent muted');
  await expect.poll(badge, until).toBe('2');
  await page.getByRole('button', { name: 'Unmute QHVN' }).click();
  await page.getByRole('button', { name: 'Mute QHVN', exact: true }).waitFor();
  await page.close();
}, 90_000);

test('with the popup open in two windows it is told once, and seen in one it is seen in both', async () => {
  const opening = browser.context.waitForEvent('page');
  await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { create(what: object): Promise<unknown> } };
    };
    await chrome.windows.create({ url: '/popup.html' });
  });
  const popups = [await openPage('popup'), await opening];
  await purchase(4);
  await expect.poll(() => tellingOf(4), until).toBe('told here');
  expect(await shown()).toBe(1);
  for (const popup of popups) await popup.locator('[data-news*="990004"]').waitFor(until);
  // The oldest line may stand below the others, out of sight: what nobody saw is not seen.
  await popups[0]?.locator('[data-news*="990001"]').scrollIntoViewIfNeeded();
  await expect.poll(badge, until).toBe('');
  expect((await readTable<StoredNews>(options, 'news')).filter(({ unseen }) => unseen)).toEqual([]);
  const mute = popups[0]?.getByRole('button', { name: 'Mute notifications about QHVN' });
  await mute?.first().click();
  for (const popup of popups) await popup.locator('[aria-pressed=true].mute-bell').waitFor();
  await mute?.first().click();
  for (const popup of popups) await popup.close();
}, 90_000);

test('taken back, the options that are open say so, the badge counts on, and nothing counts as told', async () => {
  await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(what: object): Promise<boolean> } };
    };
    await chrome.permissions.remove({ permissions: ['notifications'] });
  });
  await options.getByText(NOT_YET).waitFor();
  await purchase(5);
  await expect.poll(() => tellingOf(5), until).toBe('silent off');
  expect(await tellingOf(2)).toBe('told here');
  await expect.poll(badge, until).toBe('1');
}, 60_000);
