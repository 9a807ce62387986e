import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { launchBrowser } from '@/test/browser/launch';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { startReplica } from '@/test/replica/server';
import { ROOT } from '@/test/suite/run-tool';
import type { Shot } from './compose-picture';

const PATIENCE_MS = 60_000;

/**
 * The built extension at work on an article whose companies are invented, against the stand-in for
 * the SEC: cards on the page in light and dark, a company's page, and the popup with what is watched.
 */
export async function takeProduct(browser: FoundBrowser): Promise<Shot[][]> {
  const replica = await startReplica();
  const extension = join(ROOT, '.output/chrome-mv3');
  const launched = await launchBrowser({
    browser,
    extension,
    replica,
    headless: true,
    viewport: { width: 1000, height: 800 },
  });
  try {
    const { context, origin } = launched;
    const page = await context.newPage();
    await page.goto(DEMO_ARTICLE_URL);
    await waitForMentions(page, PATIENCE_MS);
    await hoverMention(page, 'QHVN');
    await waitForCardText(page, /insiders bought/, PATIENCE_MS);
    const bought = await take(page, 'light', 'An article, and what stands behind its claim');
    await clickInCard(page, '.star');
    const opened = context.waitForEvent('page');
    await clickInCard(page, '.full-history');
    const company = await opened;
    await company.getByRole('table').first().waitFor({ timeout: PATIENCE_MS });
    const history = await take(company, 'dark', 'Everything that is held of the company, dark');
    await company.close();
    await page.keyboard.press('Escape');
    await hoverMention(page, 'TWKA');
    await waitForCardText(page, /private placement/i, PATIENCE_MS);
    const placed = await take(page, 'dark', 'A claim that the filing does not bear out, dark');
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 380, height: 560 });
    await popup.goto(`${origin}/popup.html`);
    await popup.getByText('QHVN').first().waitFor({ timeout: PATIENCE_MS });
    const list = await take(popup, 'light', 'The popup');
    const inDark = await take(popup, 'dark', 'The popup, dark');
    return [[bought, placed], [history], [list, inDark]];
  } finally {
    await launched.close();
    await replica.close();
  }
}

async function take(page: Page, colorScheme: 'light' | 'dark', caption: string): Promise<Shot> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  return { caption, png: await page.screenshot() };
}
