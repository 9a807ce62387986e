import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import type { LaunchedBrowser } from '@/test/browser/launch';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';

interface Scene {
  readonly name: string;
  readonly ticker: string;
  readonly says: RegExp;
}

const FIRST: Scene = { name: 'card-cluster', ticker: 'QHVN', says: /insiders bought/ };
const SCENES: readonly Scene[] = [
  FIRST,
  { name: 'card-private-placement', ticker: 'TWKA', says: /private placement/i },
  { name: 'card-nothing', ticker: 'WTHP', says: /no insider trades/i },
];

/** Opens the demo article and waits until its tickers are underlined. */
export async function openArticle(browser: LaunchedBrowser): Promise<Page> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(DEMO_ARTICLE_URL);
  await waitForMentions(page);
  return page;
}

/** Rests the pointer on the article's first company; returns what its card says. */
export async function hoverFirst(page: Page): Promise<string> {
  await hoverMention(page, FIRST.ticker);
  return waitForCardText(page, FIRST.says, 30_000);
}

/**
 * Takes the article, its cards and the popup, each in light and in dark, into a folder. Calls
 * `tell` with the ticker and the text of each card.
 */
export async function takePictures(
  browser: LaunchedBrowser,
  folder: string,
  tell: (ticker: string, text: string) => void,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const page = await openArticle(browser);
  await takeBoth(page, folder, 'article');
  for (const { name, ticker, says } of SCENES) {
    await hoverMention(page, ticker);
    tell(ticker, await waitForCardText(page, says, 30_000));
    await takeBoth(page, folder, name);
    await clickInCard(page, 'button[aria-pressed="false"]');
    await page.keyboard.press('Escape');
  }
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByText(FIRST.ticker).first().waitFor({ timeout: 10_000 });
  await takeBoth(popup, folder, 'popup');
  await popup.close();
}

async function takeBoth(page: Page, folder: string, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
