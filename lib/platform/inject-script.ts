import { browser } from 'wxt/browser';
import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

/** What a card has to know before it is painted. */
export type CardLook = Pick<ReadingSettings, 'appearance' | 'language'>;

/**
 * Puts one of our scripts into a frame, beside the detector where there is one. Rejects where the
 * browser lets no script in: its own pages, its stores, a PDF.
 */
export async function injectScript(
  script: 'card' | 'judge',
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`/content-scripts/${script}.js`],
  });
}

/**
 * Puts the card into a frame, and before it what it looks like and whether it has to ask for its
 * words, so that it is painted right at once. Resolves when the card is ready to open.
 */
export async function injectCard(
  tabId: number,
  frameId: number,
  { appearance, language }: CardLook,
): Promise<void> {
  const speaksOther = language !== 'browser';
  if (appearance !== 'browser' || speaksOther) {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // Travels as text, so it can use nothing from around it.
      func: (chosen: CardLook['appearance'], isOther: boolean) => {
        Object.assign(globalThis, {
          [Symbol.for('buyline.appearance')]: chosen,
          [Symbol.for('buyline.language')]: isOther,
        });
      },
      args: [appearance, speaksOther],
    });
  }
  await injectScript('card', tabId, frameId);
}
