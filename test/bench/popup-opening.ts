import type { LaunchedBrowser } from '@/test/browser/launch';

/** Milliseconds since the navigation began (`performance.timeOrigin`), by the page's own clock. */
export interface OpeningTimes {
  /** When the first lines with their words were on the screen. */
  readonly first: number;
  /** When the living popup stood in their place; of a page without one not a number. */
  readonly living: number;
}

/** What stands in the page's window while it is measured. */
interface Watched {
  openingTimes?: Partial<OpeningTimes>;
}

/**
 * Opens a page of the extension in a new tab and gives its times: the first by the browser's own
 * record of when an element was painted (Element Timing), the second from when the popup is no
 * longer marked as busy.
 */
export async function openTimed(
  { context, extensionId }: LaunchedBrowser,
  path: string,
): Promise<OpeningTimes> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const times: { first?: number; living?: number } = {};
    (window as Watched).openingTimes = times;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { renderTime } = entry as PerformanceEntry & { readonly renderTime: number };
        times.first ??= renderTime || entry.startTime;
      }
    }).observe({ type: 'element', buffered: true });
    const look = () => {
      const line = document.querySelector('.first, .news-sentence, .watch-label');
      if (line?.getAttribute('elementtiming') === null) line.setAttribute('elementtiming', 'line');
      const main = document.querySelector('.popup-main');
      if (main && main.getAttribute('aria-busy') !== 'true') times.living ??= performance.now();
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  const isFloor = path !== 'popup.html';
  await page.waitForFunction((alone) => {
    const { first, living } = (window as Watched).openingTimes ?? {};
    return first !== undefined && (alone || living !== undefined);
  }, isFloor);
  const { first, living } = await page.evaluate(() => (window as Watched).openingTimes ?? {});
  await page.close();
  return { first: first ?? Number.NaN, living: living ?? Number.NaN };
}
