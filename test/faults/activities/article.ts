import type { Page } from 'playwright-core';
import { waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import type { Stage } from '../stage';

/** Opens the sample article in a new tab and waits until its companies are underlined. */
export async function openArticle({ browser }: Stage): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(DEMO_ARTICLE_URL);
  await waitForMentions(page, 30_000);
  return page;
}
