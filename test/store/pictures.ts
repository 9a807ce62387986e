import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { waitForCardText } from '@/test/browser/closed-shadow';
import type { LaunchedBrowser } from '@/test/browser/launch';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { ROOT } from '@/test/suite/run-tool';

/** In CSS pixels: what Chrome's, Edge's and Firefox's stores take as a picture of a product. */
export const PICTURE = { width: 1280, height: 800 } as const;
/** A company with years of filings at the replica. */
const HISTORY = 'company.html?cik=0009990028&ticker=HQOW';
/** The small tile of Chrome's store. */
const TILE = { width: 440, height: 280 } as const;

interface CardScene {
  readonly name: string;
  readonly ticker: string;
  readonly says: RegExp;
  readonly scheme: 'light' | 'dark';
}

const CARDS: readonly CardScene[] = [
  { name: '1-real-purchases', ticker: 'QHVN', says: /insiders bought/, scheme: 'light' },
  { name: '2-not-a-purchase', ticker: 'TWKA', says: /private placement/i, scheme: 'light' },
  { name: '3-in-the-dark', ticker: 'QHVN', says: /insiders bought/, scheme: 'dark' },
];

/** Takes every picture of the listing into a folder, from invented companies and filings. */
export async function takeStorePictures(browser: LaunchedBrowser, folder: string): Promise<void> {
  const article = await browser.context.newPage();
  await article.setViewportSize(PICTURE);
  await article.goto(DEMO_ARTICLE_URL);
  await waitForMentions(article);
  for (const { name, ticker, says, scheme } of CARDS) {
    await article.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await hoverMention(article, ticker);
    await waitForCardText(article, says, 30_000);
    await article.screenshot({ path: join(folder, `${name}.png`) });
    await article.keyboard.press('Escape');
  }
  await article.close();
  await takeCompanyPage(await openOwn(browser, HISTORY), join(folder, '4-company.png'));
  await takeLedger(await openOwn(browser, 'options.html'), join(folder, '5-every-request.png'));
  await drawTile(browser, folder);
}

async function openOwn(browser: LaunchedBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(PICTURE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${browser.origin}/${path}`);
  return page;
}

async function takeCompanyPage(page: Page, path: string): Promise<void> {
  const bar = page.locator('.history-bar');
  await page.getByRole('button', { name: 'Stop' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: '5 years' }).click({ timeout: 30_000 });
  await bar.getByText(/Everything filed since/).waitFor({ timeout: 120_000 });
  await page.screenshot({ path });
  await page.close();
}

async function takeLedger(page: Page, path: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Requests' }).click();
  const ledger = page.getByRole('region', { name: 'Requests' });
  await ledger
    .getByText(/sec\.gov/)
    .first()
    .waitFor({ timeout: 30_000 });
  await page.screenshot({ path });
  await page.close();
}

async function drawTile({ context }: LaunchedBrowser, folder: string): Promise<void> {
  const icon = readFileSync(join(ROOT, 'public/icon/buyline.svg'), 'utf8');
  const page: Page = await context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center;
        gap: 14px; background: #f6f7f9; color: #16202c; font: 600 34px 'DejaVu Sans', sans-serif; }
      svg { width: 96px; height: 96px; display: block }
      p { margin: 0; font-size: 17px; font-weight: 400; color: #46525f }
    </style>${icon}<div>Buyline</div><p>Who is really buying?</p>`);
  await page.screenshot({ path: join(folder, 'tile.png') });
  await page.close();
}
