import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const SIDES = [16, 32, 48, 96, 128];

/** Draws public/icon/buyline.svg into PNG files, one a size, with transparent corners. */
export async function drawIcons(browser: Browser): Promise<void> {
  const svg = readFileSync(`${FOLDER}buyline.svg`, 'utf8');
  for (const side of SIDES) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${FOLDER}${side}.png`, omitBackground: true });
    await page.close();
  }
}
