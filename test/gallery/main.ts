import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../browser/find-browser';
import { drawIcons } from './draw-icons';
import { drawPictures } from './draw-pictures';
import { findComplaints } from './find-complaints';
import { openLook } from './open-sheet';
import { serveBuiltGallery, serveGallery } from './serve';
import { LOOKS, SHEETS, type Look, type SheetName } from './sheets';

const OUTPUT = fileURLToPath(new URL('../../.output/gallery/', import.meta.url));

/** How many windows are open at a time. */
const WINDOWS = 2;

/** For the picture of a sheet that is thousands of pixels high. */
const PATIENCE_MS = 120_000;

type Sheets = readonly SheetName[];

async function photograph(browser: Browser, url: string, sheets: Sheets, look: Look) {
  const context = await openLook(browser, look);
  const page = await context.newPage();
  const complaints: string[] = [];
  for (const sheet of sheets) {
    complaints.push(...(await findComplaints(page, url, sheet, look)));
    await page.screenshot({
      path: `${OUTPUT}${sheet}-${look.name}.png`,
      fullPage: true,
      timeout: PATIENCE_MS,
    });
  }
  await context.close();
  return complaints;
}

async function photographAll(browser: Browser, url: string, sheets: Sheets): Promise<string[]> {
  const complaints: string[] = [];
  const waiting = [...LOOKS];
  const work = async () => {
    for (let look = waiting.shift(); look; look = waiting.shift()) {
      complaints.push(...(await photograph(browser, url, sheets, look)));
    }
  };
  await Promise.all(Array.from({ length: WINDOWS }, work));
  return complaints;
}

/**
 * Pictures of every component in every state under .output/gallery, and axe run on each; exit
 * code 1 when a rule is violated or a specimen cannot be brought into its state. `icons` draws the
 * product's icons instead, `pictures` those of the documentation in docs/pictures; `serve` keeps the gallery open for a browser; names of sheets restrict
 * the pictures.
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
    const sheets = args.length > 0 ? SHEETS.filter((name) => args.includes(name)) : SHEETS;
    mkdirSync(OUTPUT, { recursive: true });
    const server = await serveBuiltGallery(OUTPUT);
    try {
      if (args[0] === 'pictures') {
        await drawPictures(browser, found, server.url);
        return 0;
      }
      const complaints = await photographAll(browser, server.url, sheets);
      for (const line of complaints) console.error(line);
      console.log(`${sheets.length * LOOKS.length} pictures in ${OUTPUT}`);
      return complaints.length > 0 ? 1 : 0;
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}
