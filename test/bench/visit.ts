import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readMentions } from '@/test/browser/mentions';
import { FEED, FEED_ENDED } from './feed-script';
import { benchUrl, unreadUrl, type CountingPage, type PageName } from './pages';
import { measureFloor, type PageFloor } from './page-floor';
import { readTrace, TRACE_CATEGORIES, type MainThreadCost } from './trace';

/** What one visit of one page cost. */
export interface Visit extends MainThreadCost {
  /** Bytes that scripts and what they hold take in the tab, after a collection. */
  readonly memory: number;
  /** Changes of the page's nodes since it was parsed, its own among them. */
  readonly changes: number;
  /** Companies underlined now, of many those near the viewport, or words wrapped by the overlay. */
  readonly painted: number;
  readonly floor: PageFloor;
}

/** How long a page is left alone until all has settled, in milliseconds. */
const SETTLES_MS: Record<PageName, number> = {
  article: 1_200,
  long: 2_000,
  feed: FEED.seconds * 1_000 + 1_500,
};

async function memoryOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  // The second one takes what the first one's finalizers let go.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const heap = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = heap;
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/**
 * Opens a page in a tab of its own, measures until all has settled, and closes it. As `next`, the
 * same page was read in the tab before, so that the browser still has our scripts compiled.
 */
export async function visit(
  browser: Browser,
  context: BrowserContext,
  name: PageName,
  host: string,
  which: 'first' | 'next' = 'first',
): Promise<Visit> {
  const page = await context.newPage();
  const url = benchUrl(host, name);
  // The trace of a process that has only begun lacks its first moments.
  await page.goto(unreadUrl(host));
  if (which === 'next') {
    await page.goto(url);
    await page.waitForTimeout(SETTLES_MS[name]);
    await page.goto(unreadUrl(host));
  }
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await page.goto(url);
  await page.waitForTimeout(SETTLES_MS[name]);
  const cost = readTrace((await browser.stopTracing()).toString('utf8'), url);
  if (name === 'feed') await page.locator(FEED_ENDED).waitFor({ state: 'attached' });
  const memory = await memoryOf(page);
  const changes = await page.evaluate(() => (globalThis as CountingPage).pageChanges ?? Number.NaN);
  const wrapped = await page.locator('.naive-mark').count();
  const painted = wrapped + (await readMentions(page)).length;
  const floor = await measureFloor(page);
  await page.close();
  return { ...cost, memory, changes, painted, floor };
}
