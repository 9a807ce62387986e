import { browser } from 'wxt/browser';

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
