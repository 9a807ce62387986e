import type { Page } from 'playwright-core';
import type { World } from './world';

/** The page that a press on a link of ours opens in a tab. */
export async function openedBy({ browser }: World, press: () => Promise<void>): Promise<Page> {
  const opening = browser.context.waitForEvent('page');
  await press();
  const opened = await opening;
  if (browser.kind === 'chromium') return opened;
  // Firefox lets nobody work in such a tab but in one that was opened for it.
  const own = await browser.context.newPage();
  await own.goto(opened.url());
  return own;
}
