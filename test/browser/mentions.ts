import type { Frame, Page } from 'playwright-core';
import { HIGHLIGHT_NAMES } from '@/lib/dom/highlight';

const NAMES = [...HIGHLIGHT_NAMES];

/** A mention that the extension has underlined, with the middle of its box in the viewport. */
export interface MarkedMention {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Waits until something on the page is underlined and returns every mention in document order.
 * The highlight registry is the page's own, so a test reads it without any hook in the product.
 */
export async function waitForMentions(page: Page, timeoutMs = 15_000): Promise<MarkedMention[]> {
  await page
    .waitForFunction((names) => names.some((name) => CSS.highlights.get(name)?.size), NAMES, {
      timeout: timeoutMs,
    })
    .catch(() => {
      throw new Error(`Nothing on ${page.url()} was underlined within ${timeoutMs} ms.`);
    });
  return readMentions(page);
}

/**
 * Every mention that is underlined now in a page or frame, in document order, those in shadow roots
 * as they come; empty when there is none.
 */
export async function readMentions(page: Page | Frame): Promise<MarkedMention[]> {
  return page.evaluate((names) => {
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    const marked = ranges.map((abstract) => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      return range;
    });
    return marked
      .sort((a, b) =>
        a.startContainer.getRootNode() === b.startContainer.getRootNode()
          ? a.compareBoundaryPoints(Range.START_TO_START, b)
          : 0,
      )
      .map((range) => {
        const box = range.getBoundingClientRect();
        return {
          text: range.toString(),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        };
      });
  }, NAMES);
}

/**
 * Scrolls the first mention with this text into the middle of the viewport and rests the pointer
 * on it. Throws when no such mention is underlined.
 */
export async function hoverMention(page: Page, text: string): Promise<MarkedMention> {
  const first = (await waitForMentions(page)).find((mention) => mention.text === text);
  if (!first) throw new Error(`${text} is not underlined on ${page.url()}.`);
  await page.mouse.move(1, 1);
  await page.evaluate(async (y) => {
    window.scrollBy({ top: y - window.innerHeight / 3, behavior: 'instant' });
    // Scrolling takes a wish back, and is told with the next frame; a hidden page draws none.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      setTimeout(resolve, 1_000);
    });
  }, first.y);
  const mention = (await readMentions(page)).find((candidate) => candidate.text === text) ?? first;
  // Two moves, as a hand makes: the first enters the word, the second rests on it.
  await page.mouse.move(mention.x - 3, mention.y);
  await page.mouse.move(mention.x, mention.y, { steps: 3 });
  return mention;
}
