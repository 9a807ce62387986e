import type { Page } from 'playwright-core';
import { readCardText } from '@/test/browser/closed-shadow';
import { hoverMention, readMentions, type MarkedMention } from '@/test/browser/mentions';
import type { Activity } from '../activity';
import { comesTrue } from '../under-way';
import { openArticle } from './article';

const TICKER = 'LMBR';

/** Resting the pointer on a company that was never looked at before. */
export const hover: Activity = {
  name: 'hover',
  asks: /\/submissions\/|\/Archives\//,
  most: 8,
  open: openArticle,
  start: async (_, page) => void (await rest(page)),
  words: async (_, page) => (await readCardText(page)) ?? '',
  isDone: async (_, page) => {
    const text = (await readCardText(page)) ?? '';
    const isRead = /as of/i.test(text) && !/try again|These figures/i.test(text);
    return isRead && areMarkedOnce(await readMentions(page));
  },
  comeAgain: async (stage, page) => {
    if (page.isClosed()) return rest(await openArticle(stage));
    // A page behind another neither paints nor closes a card.
    await page.bringToFront();
    await page.mouse.move(2, 2, { steps: 4 });
    await comesTrue(async () => (await readCardText(page)) === null, 5_000);
    // What an update left behind takes its marks away when it notices.
    const isMarked = (await readMentions(page)).some(({ text }) => text === TICKER);
    if (isMarked) return restUntilShown(page);
    await page.close();
    return rest(await openArticle(stage));
  },
};

async function rest(page: Page): Promise<Page> {
  await page.bringToFront();
  await hoverMention(page, TICKER);
  return page;
}

/** Rests, and moves once more where a script that took the page over just then saw nobody come. */
async function restUntilShown(page: Page): Promise<Page> {
  await rest(page);
  if (await comesTrue(async () => (await readCardText(page)) !== null, 4_000)) return page;
  await page.mouse.move(2, 2, { steps: 4 });
  return rest(page);
}

function areMarkedOnce(mentions: readonly MarkedMention[]): boolean {
  return new Set(mentions.map(({ text, x, y }) => `${text} ${x} ${y}`)).size === mentions.length;
}
