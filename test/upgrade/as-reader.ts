import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { clickInCard, findInCard, waitForCardText } from '@/test/browser/closed-shadow';
import type { LaunchedBrowser } from '@/test/browser/launch';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';

const CARDS = [
  { ticker: 'QHVN', says: /3 insiders bought \$4\.2M/ },
  { ticker: 'TWKA', says: /private placement/i },
  { ticker: 'WTHP', says: /no insider trades/i },
] as const;

/** How long a first read of a company may take: a dozen filings at two a second. */
const READING_MS = 60_000;
/** How long a star may take to be set. */
const SETTING_MS = 5_000;

/**
 * Reads the demo article's cards; the first time it puts each company on the watchlist, afterwards
 * each must be there. Throws when a card does not say what it should.
 */
export async function useAsReader(
  { context }: LaunchedBrowser,
  time: 'first' | 'again',
): Promise<void> {
  const page = await context.newPage();
  await page.goto(DEMO_ARTICLE_URL);
  await page.waitForFunction(
    () => [...CSS.highlights.values()].some(({ size }) => size > 0),
    null,
    {
      timeout: READING_MS,
    },
  );
  for (const { ticker, says } of CARDS) {
    await restOn(page, ticker);
    await waitForCardText(page, says, READING_MS);
    const unwatched = await findInCard(page, '.star[aria-pressed="false"]');
    if (time === 'first') await pressStar(page, ticker);
    else if (unwatched.length > 0) throw new Error(`${ticker} is no longer on the watchlist.`);
    await page.keyboard.press('Escape');
  }
}

/** What is drawn anew between may take the press: it counts once the star is set. */
async function pressStar(page: Page, ticker: string): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) {
    await clickInCard(page, '.star[aria-pressed="false"]');
    const until = Date.now() + SETTING_MS;
    while (Date.now() < until) {
      if ((await findInCard(page, '.star[aria-pressed="true"]')).length > 0) return;
      await wait(50);
    }
  }
  throw new Error(`The star of ${ticker} is not set when it is pressed.`);
}

// By its words and not by its mark: the versions name their marks differently.
async function restOn(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = (text.nodeValue ?? '').indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!place) throw new Error(`The article does not say ${words}.`);
  await page.mouse.move(place.x - 60, place.y + 40);
  await page.mouse.move(place.x, place.y, { steps: 8 });
}
