import type { Page } from 'playwright-core';
import type { Stage } from '../stage';

/** All that a page says. */
export function textOf(page: Page): Promise<string> {
  return page.locator('body').innerText({ timeout: 15_000 });
}

/** The page, or a new one where the browser has closed it. */
export async function stillOpen(stage: Stage, page: Page, path: string): Promise<Page> {
  return page.isClosed() ? stage.openOwn(path) : page;
}
