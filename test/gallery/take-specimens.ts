import type { Browser, Page } from 'playwright-core';
import type { Shot } from './compose-picture';
import { openLook, openSheet } from './open-sheet';
import type { SpecimenShot } from './picture-sheets';
import type { Look } from './sheets';

/**
 * A function that takes one specimen after the other. Throws when a sheet is broken or has no
 * specimen of that name.
 */
export function specimenTaker(browser: Browser, url: string) {
  const windows = new Map<string, Page>();
  let shown = '';
  const windowOf = async (look: Look): Promise<Page> => {
    const key = `${look.name} ${look.width}`;
    const page = windows.get(key) ?? (await (await openLook(browser, look)).newPage());
    windows.set(key, page);
    return page;
  };
  return async (shot: SpecimenShot): Promise<Shot> => {
    const { sheet, specimen, look, caption, height = Infinity, shownWidth } = shot;
    const page = await windowOf(look);
    const wanted = `${sheet} ${look.name} ${look.width}`;
    if (shown !== wanted) {
      const failed = await openSheet(page, url, sheet, look);
      if (failed.length > 0) throw new Error(failed.join('\n'));
      shown = wanted;
    }
    const name = page.locator('figcaption').getByText(specimen, { exact: true });
    const frame = name.locator('+ *');
    // Of a page as high as a sheet in a narrow window no picture can be taken: what is wanted is
    // brought into a window that it fits.
    const tall = await frame.evaluate((element) => element.getBoundingClientRect().height);
    const shownHeight = Math.min(tall, height);
    await page.setViewportSize({
      width: look.width,
      height: Math.max(900, Math.ceil(shownHeight)),
    });
    const box = await frame.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
      const { x, y, width } = element.getBoundingClientRect();
      return { x, y, width };
    });
    const png = await page.screenshot({ clip: { ...box, height: shownHeight } });
    return { caption, png, shownWidth };
  };
}
