import type { Page } from 'playwright-core';
import { rowsOf } from './database';
import { openPopup, type World } from './world';

/** The tickers on the watchlist, and how many pages are open. */
export interface Kept {
  readonly watched: readonly string[];
  readonly tabs: number;
}

/** What the reader has, read by a page of our own that is closed again. */
export async function keptBy(world: World): Promise<Kept> {
  const tabs = world.browser.context.pages().length;
  const popup = await openPopup(world);
  try {
    const entries = await rowsOf<{ cik: string }>(popup, 'buyline-reader', 'entries');
    return { watched: entries.map(({ cik }) => cik), tabs };
  } finally {
    await popup.close();
  }
}

/** Opens a page whose script runs before all others. */
export async function openHostile(world: World, url: string, script?: () => void): Promise<Page> {
  const page = await world.browser.context.newPage();
  if (script) await page.addInitScript(script);
  await page.goto(url);
  return page;
}

/** How many elements stand beside the page's head and body: hosts of ours, if any. */
export function countHosts(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.childElementCount - 2);
}
