import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Box, CardReader, InCard, SpokenNode } from './card-reader';
import { withDevtoolsCard } from './devtools-card';
import { withFirefoxCard } from './firefox-card';
import { connectionOf } from './firefox-chrome';

/**
 * The text of the card that the eye sees, or null when the page has no card. What is there for
 * screen readers alone is left out; `readCardTree` has it. The card lives in a closed shadow root,
 * which the page and Playwright's locators cannot see; the browser's protocol can.
 */
export async function readCardText(page: Page): Promise<string | null> {
  const text = await inCard(page, (card) => card.text());
  return text?.trim() || null;
}

/** The colour of the card's text, or null when the page has no card. */
export async function inkOfCard(page: Page): Promise<string | null> {
  return (await inCard(page, (card) => card.ink())) || null;
}

/** Waits until the card's text matches, and returns it. Throws with the last text seen. */
export async function waitForCardText(
  page: Page,
  pattern: RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const text = await readCardText(page);
    if (text !== null && pattern.test(text)) return text;
    if (Date.now() > until) {
      const seen = text === null ? 'there was no card' : `the card said:\n${text}`;
      throw new Error(`No card matched ${pattern} within ${timeoutMs} ms; ${seen}`);
    }
    await wait(50);
  }
}

/** The boxes of everything in the card that matches the selector and is laid out. */
export async function findInCard(page: Page, selector: string): Promise<Box[]> {
  return (await inCard(page, (card) => card.boxes(selector))) ?? [];
}

/**
 * Clicks the middle of the first match in the card, as a pointer does, scrolled into sight first.
 * Throws without a match.
 */
export async function clickInCard(page: Page, selector: string): Promise<void> {
  await inCard(page, (card) => card.scrollTo(selector));
  const [box] = await findInCard(page, selector);
  if (!box) throw new Error(`Nothing in the card matches ${selector}.`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** What a screen reader meets in the card, in document order; empty without a card. */
export async function readCardTree(page: Page): Promise<SpokenNode[]> {
  return (await inCard(page, (card) => card.tree())) ?? [];
}

/**
 * What a function finds that runs in the page, as text, on the closed root that has the card in it.
 * Throws without a card.
 */
export async function runInCard(page: Page, work: InCard): Promise<string> {
  const found = await inCard(page, (card) => card.run(work));
  if (found === null) throw new Error('There is no card.');
  return found;
}

/** The name of what has the focus in the card, as a screen reader says it; empty for nothing. */
export async function focusedInCard(page: Page): Promise<string> {
  return (await inCard(page, (card) => card.focused())) ?? '';
}

function inCard<T>(page: Page, read: (card: CardReader) => Promise<T>): Promise<T | null> {
  const connection = connectionOf(page.context());
  return connection ? withFirefoxCard(page, connection, read) : withDevtoolsCard(page, read);
}
