import type { Page } from 'playwright-core';
import { findCut } from '../browser/find-cut';
import { audit } from './audit';
import { findMoving } from './find-moving';
import { openSheet } from './open-sheet';
import type { Look, SheetName } from './sheets';

/**
 * Shows a sheet in a look and examines it. Returns one line for each thing that is wrong: a step
 * that finds nothing, a sheet that is wider than its window, what is cut off in it, a rule of axe that
 * is violated, and what moves although the reader wants no motion.
 */
export async function findComplaints(
  page: Page,
  url: string,
  sheet: SheetName,
  look: Look,
): Promise<string[]> {
  const failed = await openSheet(page, url, sheet, look);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const wider = beyond > 0 ? [`${beyond} px wider than the window`] : [];
  const cut = (await findCut(page)).map((what) => `${what} is cut off`);
  const moving = (await findMoving(page)).map((what) => `${what} moves`);
  const found = [...failed, ...wider, ...cut, ...moving, ...(await audit(page))];
  return found.map((line) => `${sheet}, ${look.name}: ${line}`);
}
