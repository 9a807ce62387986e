import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser';
import { audit } from './audit';
import { drawIcons } from './draw-icons';
import { serveGallery } from './serve';

const OUTPUT = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));
const SHEETS = [
  'answers',
  'conditions',
  'extremes',
  'opened',
  'card-funds',
  'corrections',
  'funds',
  'look-ups',
  'company',
  'company-conditions',
  'person',
  'fund',
  'options',
  'popup',
  'watch',
  'panel',
  'glossary',
  'icons',
];
const LOOKS = [
  { name: 'light', width: 1340, options: { colorScheme: 'light' } },
  { name: 'german', width: 1340, language: 'de', options: { colorScheme: 'light' } },
  { name: 'german-narrow', width: 320, language: 'de', options: { colorScheme: 'dark' } },
  { name: 'dark', width: 1340, options: { colorScheme: 'dark' } },
  { name: 'narrow', width: 320, options: { colorScheme: 'light' } },
  { name: 'forced-colors', width: 1340, options: { forcedColors: 'active', colorScheme: 'dark' } },
] as const;

async function photograph(browser: Browser, url: string, sheets: readonly string[]) {
  const violations: string[] = [];
  for (const look of LOOKS) {
    const context = await browser.newContext({
      ...look.options,
      viewport: { width: look.width, height: 900 },
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
      locale: 'en-US',
    });
    const page = await context.newPage();
    for (const sheet of sheets) {
      const language = 'language' in look ? look.language : 'en';
      await page.goto(`${url}?sheet=${sheet}&language=${language}`);
      await page.locator('figure').first().waitFor();
      await page.locator('figure[aria-busy=true]').first().waitFor({ state: 'detached' });
      await page.screenshot({ path: `${OUTPUT}${sheet}-${look.name}.png`, fullPage: true });
      const found = await audit(page);
      violations.push(...found.map((line) => `${sheet}, ${look.name}: ${line}`));
    }
    await context.close();
  }
  return violations;
}

/**
 * Pictures of every component in every state under .output/gallery, and axe run on each; exit
 * code 1 when a rule is violated. `icons` draws the product's icons instead; `serve` keeps the
 * gallery open for a browser; names of sheets restrict the pictures.
 */
export async function main(args: string[]): Promise<number | undefined> {
  if (args[0] === 'serve') {
    const { url } = await serveGallery();
    console.log(url);
    await new Promise(() => {});
  }
  const found = findBrowser();
  if (!found) {
    console.error('No browser found: install Chromium, or name one in the CHROMIUM variable.');
    return 1;
  }
  const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
  try {
    if (args[0] === 'icons') {
      await drawIcons(browser);
      return 0;
    }
    mkdirSync(OUTPUT, { recursive: true });
    const server = await serveGallery();
    try {
      const sheets = args.length > 0 ? args : SHEETS;
      const violations = await photograph(browser, server.url, sheets);
      for (const line of violations) console.error(line);
      console.log(`${sheets.length * LOOKS.length} pictures in ${OUTPUT}`);
      return violations.length > 0 ? 1 : 0;
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}
