import type { Page } from 'playwright-core';
import { findCut } from '@/test/browser/find-cut';

/** 320 px, and a window of 1280 px at 200 %: widths of the viewport in CSS pixels. */
const WIDTHS = [320, 640];
/** How long a page may take to draw itself anew for its new width: charts measure it first. */
const DRAWN_MS = 3_000;

/**
 * What a page has too much of in narrow windows: that it scrolls sideways, and whatever is cut off
 * without a mark, each with the width of the window. Empty for a page that fits.
 */
export async function findTooWide(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 });
    const until = Date.now() + DRAWN_MS;
    let here = await tooWideNow(page);
    while (here.length > 0 && Date.now() < until) here = await tooWideNow(page);
    found.push(...here.map((what) => `${width} px: ${what}`));
  }
  return found;
}

async function tooWideNow(page: Page): Promise<string[]> {
  const beyond = await page.evaluate(async () => {
    // A new width is laid out by the first of them, and what measures itself has drawn by the second.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  });
  return [...beyond, ...(await findCut(page))];
}
