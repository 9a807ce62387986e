import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { findBrowser } from '@/test/browser/find-browser';
import { launchBrowser } from '@/test/browser/launch';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { startReplica } from '@/test/replica/server';
import { runTool } from '@/test/suite/run-tool';
import { goalLine } from './goal';
import { quantile } from './quantile';
import { floorPage, startWatch, type WatchingPage } from './overlay-watch';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** How long the pointer rests before it is a wish, as the settings have it at first, milliseconds. */
const DELAY_MS = 350;
const WARM = 40;
const FIRST = 12;
const WARM_GOAL_MS = 50;
const FIRST_GOAL_MS = 150;

/** Moves the pointer onto a point, waits for what opens and returns its delay in milliseconds. */
async function openAt(page: Page, x: number, y: number): Promise<number> {
  await page.mouse.move(x, y - 60);
  await page.evaluate(startWatch, { delayMs: DELAY_MS, word: { x, y } });
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const painted = await page.evaluate(() => (globalThis as WatchingPage).painted);
  if (painted === undefined) throw new Error('nothing was watched for');
  return painted;
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(3, 3);
  await page.waitForTimeout(60);
}

/** Opens the cached company's card again and again on one page. */
async function warmTimes(page: Page): Promise<number[]> {
  const { x, y } = await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await closeCard(page);
  const times: number[] = [];
  for (let run = 0; run < WARM; run++) {
    times.push(await openAt(page, x, y));
    await closeCard(page);
  }
  return times;
}

/** Opens the first card of fresh pages, into which React has not come yet. */
async function firstTimes(context: BrowserContext): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < FIRST; run++) {
    const page = await context.newPage();
    await page.goto(DEMO_ARTICLE_URL);
    const found = (await waitForMentions(page)).find(({ text }) => text === 'QHVN');
    if (!found) throw new Error('QHVN is not underlined.');
    // A reader looks at a page before the pointer rests on anything.
    await page.waitForTimeout(500);
    times.push(await openAt(page, found.x, found.y));
    await page.close();
  }
  return times;
}

/** What it takes at least: a listener of the page's own that shows an empty popover. */
async function floorTimes(context: BrowserContext): Promise<number[]> {
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.evaluate(floorPage, DELAY_MS);
  const times: number[] = [];
  for (let run = 0; run < WARM; run++) {
    times.push(await openAt(page, 300, 300));
    await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.hidePopover());
    await closeCard(page);
  }
  await page.close();
  return times;
}

/**
 * How long after the reader's wish a card is painted in Chromium: one of a company in the cache, and
 * the first on a page. Returns lines to print; without a browser one that says so.
 */
export async function benchOverlay(): Promise<string[]> {
  const found = findBrowser();
  if (!found) {
    return ['Overlay: SKIPPED, as no Chromium, Chrome or Edge was found. CHROMIUM can name one.'];
  }
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const replica = await startReplica({ edgarFolder: null });
  const launched = await launchBrowser({
    browser: found,
    extension: EXTENSION,
    replica,
    headless: true,
  });
  try {
    const { context } = launched;
    const page = await context.newPage();
    await page.goto(DEMO_ARTICLE_URL);
    await waitForMentions(page, 30_000);
    const warm = await warmTimes(page);
    await page.close();
    const first = await firstTimes(context);
    const floor = await floorTimes(context);
    return linesOf(warm, first, floor);
  } finally {
    await launched.close();
    await replica.close();
  }
}

function ms(times: readonly number[], part: number): string {
  return `${quantile(times, part).toFixed(1)} ms`;
}

function linesOf(warm: number[], first: number[], floor: number[]): string[] {
  const [half, most] = [0.5, 0.95];
  const ratio = quantile(warm, half) / quantile(floor, half);
  return [
    'Overlay: from the wish (the pointer has rested for its time) to the painted card',
    `  warm card         median ${ms(warm, half)}, p95 ${ms(warm, most)} of ${warm.length}`,
    `  first on a page   median ${ms(first, half)}, p95 ${ms(first, most)} of ${first.length}`,
    `  floor, an empty popover shown by the same listener: median ${ms(floor, half)}, p95 ${ms(floor, most)}; a warm card takes ${ratio.toFixed(1)} times as long`,
    goalLine(
      quantile(warm, most) <= WARM_GOAL_MS,
      `a warm card painted within ${WARM_GOAL_MS} ms at the 95th percentile`,
      ms(warm, most),
    ),
    goalLine(
      quantile(first, most) <= FIRST_GOAL_MS,
      `the first card on a page within ${FIRST_GOAL_MS} ms`,
      ms(first, most),
    ),
  ];
}
