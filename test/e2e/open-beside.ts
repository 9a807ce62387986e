import type { Page } from 'playwright-core';
import { connectionOf } from '@/test/browser/firefox-chrome';
import { openTabBeside } from '@/test/browser/firefox-window';
import type { World } from './world';

/**
 * Opens an address in a tab of the window that a page is in, in front of it, or behind it where the
 * browser can: Playwright gives each page of Firefox a window of its own.
 */
export async function openBeside(
  { browser }: World,
  page: Page,
  tab: { readonly url: string; readonly inBackground: boolean },
): Promise<Page> {
  const connection = connectionOf(browser.context);
  if (connection) {
    await page.bringToFront();
    const opened = browser.context.waitForEvent('page');
    await openTabBeside(connection, page.url(), tab);
    const beside = await opened;
    await beside.waitForURL(tab.url);
    return beside;
  }
  const beside = await browser.context.newPage();
  await beside.goto(tab.url);
  return beside;
}
