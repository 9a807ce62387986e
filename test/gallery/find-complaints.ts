import type { Page } from 'playwright-core';
import { findCut } from '../browser/find-cut';
import { audit } from './audit';
import { findMoving } from './find-moving';
import { openSheet } from './open-sheet';
import type { Look, SheetName } from './sheets';

/**
 * Shows a sheet in a look and examines it. Returns one line for each thing that is wrong: what does
 * not fit (`findMisfits`), and every rule of axe that is violated.
 */
export async function findComplaints(
  page: Page,
  url: string,
  sheet: SheetName,
  look: Look,
): Promise<string[]> {
  const misfits = await findMisfits(page, url, sheet, look);
  const violated = await audit(page);
  return [...misfits, ...violated.map((line) => `${sheet}, ${look.name}: ${line}`)];
}

/**
 * The part of it that words and widths decide, which is quick: a step that finds nothing, a sheet
 * that is wider than its window, what is cut off in it, and what moves although the reader wants no
 * motion.
 */
export async function findMisfits(
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
  return [...failed, ...wider, ...cut, ...moving].map((line) => `${sheet}, ${look.name}: ${line}`);
}
