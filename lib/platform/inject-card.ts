import { browser } from 'wxt/browser';
import type { LookedUp } from '@/lib/core/look-up/looked-up';
import type { CardHandle } from '@/lib/dom/card-handle';
import { injectCard, type CardLook } from './inject-script';

/**
 * Shows in a frame what was looked up, beside what the reader has selected there. Rejects where
 * the browser lets no script in: its own pages, its stores, a PDF.
 */
export async function showLookedUp(
  tabId: number,
  frameId: number,
  { words, company }: LookedUp,
  look: CardLook,
): Promise<void> {
  await injectCard(tabId, frameId, look);
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    // Travels as text, so it can use nothing from around it.
    func: (words: LookedUp['words'], company: LookedUp['company']) => {
      const key = Symbol.for('buyline.card');
      (globalThis as { [key]?: CardHandle })[key]?.lookUp(words, company);
    },
    args: [words, company],
  });
}
