import { browser } from 'wxt/browser';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { companiesOfFrames } from '@/lib/core/watch/companies-of-frames';
import { readPageAnswer } from '@/lib/messages/page-answer';
import { MOST_COMPANIES, type PageCompany, type PageMessage } from '@/lib/messages/page-messages';

/** A page full of advertisements has more frames than any that names companies. */
const MOST_FRAMES = 20;
/** A frame that does not answer in this time is passed over, and asked again at the next look. */
const FRAME_PATIENCE_MS = 500;

/**
 * The companies that the page in a tab names, with those of the frames in it that are read; null
 * where none of our scripts is in the page itself. Each frame is asked for itself and its answer
 * checked for itself, so that one that was taken over speaks for no other.
 */
export async function askCompanies(tabId: number): Promise<readonly PageCompany[] | null> {
  const page = await askFrame(tabId, 0);
  // Nothing of ours runs in a page that is not read, not even to count its frames.
  if (!page) return null;
  const frames = await inTime(framesIn(tabId), []);
  const named = await Promise.all(frames.map((frame) => inTime(askFrame(tabId, frame), null)));
  return companiesOfFrames([page, ...named.map((one) => one ?? [])], MOST_COMPANIES);
}

async function askFrame(tabId: number, frameId: number): Promise<readonly PageCompany[] | null> {
  const message: PageMessage = { kind: 'page.companies' };
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, message, { frameId })
    .catch(() => null);
  return answer === null || answer === undefined ? null : readPageAnswer(answer);
}

/**
 * The frames of a tab besides its page that we may be in, as the browser numbers them. To list them
 * otherwise needs a permission of its own; what runs here does nothing, and waits for no frame.
 */
async function framesIn(tabId: number): Promise<number[]> {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => null,
      injectImmediately: true,
    })
    .catch(() => []);
  return answers
    .map(({ frameId }) => frameId)
    .filter((frameId) => frameId !== 0)
    .toSorted((a, b) => a - b)
    .slice(0, MOST_FRAMES);
}

async function inTime<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), FRAME_PATIENCE_MS);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
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
