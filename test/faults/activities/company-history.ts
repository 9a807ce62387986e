import type { Page } from 'playwright-core';
import { ringWatch } from '@/test/e2e/watch-page';
import type { Activity } from '../activity';
import { comesTrue } from '../under-way';
import { textOf } from './own-page';

const PAGE = 'company.html?cik=0009990004&ticker=ORSD';
const LOADED = /Everything (?:ever )?filed/;

/** Opening the page of a company of which nothing is held: the last year comes by itself. */
export const companyHistory: Activity = {
  name: 'company history',
  asks: /\/submissions\/|\/Archives\/|companyconcept/,
  most: 12,
  open: (stage) => stage.browser.context.newPage(),
  start: async (stage, page) => void (await page.goto(`${stage.browser.origin}/${PAGE}`)),
  words: (_, page) => textOf(page),
  isDone: async (_, page) => LOADED.test(await textOf(page)),
  comeAgain: async (stage, page) => {
    await ringWatch(stage.desk);
    if (page.isClosed()) return stage.openOwn(PAGE);
    // What no time mends waits for the reader.
    const isUnderWay = async () => /Stop|Everything/.test(await textOf(page));
    if (!(await comesTrue(isUnderWay, 3_000))) await goOn(page);
    return page;
  },
};

/** Presses the button of a load that failed; where there is none, looks at the page anew. */
async function goOn(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Go on' });
  await ((await button.isVisible()) ? button.click() : page.reload());
}
