import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stopWorker } from '@/test/browser/stop-worker';
import { addBySearch } from './popup';
import { openPopup, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

/** What stands in the popup's page while it opens. */
interface Watched {
  looks?: { readonly isBusy: boolean; readonly words: string }[];
}

/** Opens the popup's page and notes what it shows whenever that changes. */
async function openWatched({ browser }: World): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 380, height: 560 });
  await page.addInitScript(() => {
    const looks: NonNullable<Watched['looks']> = ((window as Watched).looks = []);
    new MutationObserver(() => {
      const main = document.querySelector('.popup-main');
      if (!main) return;
      const isBusy = main.getAttribute('aria-busy') === 'true';
      looks.push({ isBusy, words: (main.textContent ?? '').replace(/\s+/g, ' ').trim() });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${browser.origin}/popup.html`);
  await page.locator('main[aria-busy=false]').waitFor();
  return page;
}

const looksOf = (page: Page) => page.evaluate(() => (window as Watched).looks ?? []);

const frontKept = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(key: string): Promise<{ front?: { lines: object[] } }> } };
      };
    };
    return JSON.stringify((await chrome.storage.local.get('front')).front ?? null);
  });

async function watchOne(): Promise<void> {
  const popup = await openPopup(world);
  await addBySearch(popup, 'QHVN', 'quillhaven');
  await popup
    .getByText(/bought \$669K/i)
    .first()
    .waitFor({ timeout: 20_000 });
  await expect.poll(() => frontKept(popup), { timeout: 10_000 }).toMatch(/bought \$669K/i);
  await popup.close();
}

test('the first lines stand before anything else has come, and stay as they are', async () => {
  await watchOne();
  await stopWorker(world.browser);
  const popup = await openWatched(world);
  const looks = await looksOf(popup);
  const [first] = looks;
  expect(first?.isBusy).toBe(true);
  expect(first?.words).toMatch(/Nothing new\..*Watchlist 1.*QHVN.*bought \$669K/i);
  const living = looks.find(({ isBusy }) => !isBusy);
  expect(living?.words).toBe(first?.words);
}, 120_000);

test('a front page that is lost, or of another mind than the badge, is not shown', async () => {
  await watchOne();
  const page = await openPopup(world);
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { setBadgeText(details: { text: string }): Promise<void> } };
    };
    return chrome.action.setBadgeText({ text: '3' });
  });
  const doubted = await openWatched(world);
  expect((await looksOf(doubted))[0]).toEqual({ isBusy: true, words: '' });
  expect(await doubted.locator('.watch-label').allInnerTexts()).toContain('QHVN');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    return chrome.storage.local.remove('front');
  });
  const lost = await openWatched(world);
  expect((await looksOf(lost))[0]).toEqual({ isBusy: true, words: '' });
  expect(await lost.locator('.watch-label').allInnerTexts()).toContain('QHVN');
}, 120_000);
