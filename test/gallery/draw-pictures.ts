import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { ROOT, runTool } from '@/test/suite/run-tool';
import { composePicture, type Shot } from './compose-picture';
import { PICTURE_SHEETS } from './picture-sheets';
import { takeProduct } from './take-product';
import { specimenTaker } from './take-specimens';

const FOLDER = join(ROOT, 'docs/pictures');

/**
 * Draws the pictures of the documentation anew, from the extension as it is built now and from the
 * gallery. Throws when the build fails or a state cannot be reached.
 */
export async function drawPictures(
  browser: Browser,
  found: FoundBrowser,
  url: string,
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const take = specimenTaker(browser, url);
  for (const [name, columns] of Object.entries(PICTURE_SHEETS)) {
    const shots: Shot[][] = [];
    for (const column of columns) {
      const taken: Shot[] = [];
      for (const shot of column) taken.push(await take(shot));
      shots.push(taken);
    }
    await composePicture(browser, shots, join(FOLDER, `${name}.webp`));
  }
  const code = await runTool('wxt', 'build', '--level', 'warn');
  if (code !== 0) throw new Error(`wxt build ended with exit code ${code}.`);
  await composePicture(browser, await takeProduct(found), join(FOLDER, 'product.webp'));
}
