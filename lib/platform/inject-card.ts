import { browser } from 'wxt/browser';

/** Puts the card's script into the frame that asked for it, beside the detector. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/card.js'],
  });
}
