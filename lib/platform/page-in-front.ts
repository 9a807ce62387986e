import { browser } from 'wxt/browser';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { readPageAnswer } from '@/lib/messages/page-answer';
import type { PageCompany, PageMessage } from '@/lib/messages/page-messages';

/** The companies that the page in a tab names; null where none of our scripts is in it. */
export async function askCompanies(tabId: number): Promise<readonly PageCompany[] | null> {
  const message: PageMessage = { kind: 'page.companies' };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId: 0 })
    .catch(() => null);
  return answer === null || answer === undefined ? null : readPageAnswer(answer);
}

/**
 * The day on which the page in a tab says its article was published; null where it states none, or
 * lets no script in. The script runs once, beside the page's own, and leaves nothing there; what it
 * answers comes from the page's process and counts only if it is a day.
 */
export async function askArticleDay(tabId: number): Promise<IsoDate | null> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: ['/article-day.js'] })
    .catch(() => []);
  const day: unknown = answers[0]?.result;
  return typeof day === 'string' ? parseIsoDate(day) : null;
}
