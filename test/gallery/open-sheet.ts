import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Look, SheetName } from './sheets';

/** On a machine that is busy with other work. */
const PATIENCE_MS = 60_000;

const READY = 'body:has(figure):not(:has(figure[aria-busy=true]))';
const BROKEN = 'html[data-failed] body';

/** A browser window in which sheets have this look. */
export async function openLook(browser: Browser, look: Look): Promise<BrowserContext> {
  const { colorScheme, forcedColors = 'none', contrast = 'no-preference', width } = look;
  const context = await browser.newContext({
    colorScheme,
    forcedColors,
    contrast,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  await context.addInitScript(() => {
    addEventListener('error', ({ message }) => {
      document.documentElement.dataset['failed'] = message;
    });
  });
  return context;
}

/**
 * Shows a sheet and waits until every specimen has taken its steps. Returns what went wrong: the
 * specimens of which a step found nothing, each with what it looked for, and an error of the page.
 */
export async function openSheet(
  page: Page,
  url: string,
  sheet: SheetName,
  { language }: Look,
): Promise<string[]> {
  await page.goto(`${url}?sheet=${sheet}&language=${language}`);
  await page.locator(`${READY}, ${BROKEN}`).waitFor({ timeout: PATIENCE_MS });
  // A step may have brought its button into sight, and what is sticky with it.
  await page.evaluate(() => scrollTo(0, 0));
  return page.locator('[data-failed]').evaluateAll((elements) =>
    elements.map((element) => {
      const name = element.querySelector('figcaption')?.textContent ?? 'the page';
      return `“${name}”: ${element.getAttribute('data-failed') ?? ''}`;
    }),
  );
}
