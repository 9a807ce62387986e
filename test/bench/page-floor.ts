import type { Page } from 'playwright-core';

/** What the least one can do with a page's text costs there, in milliseconds. */
export interface PageFloor {
  /** A bare walk over all text nodes that reads each one's length. */
  readonly walk: number;
  /** The naive search for words in capitals over all text. */
  readonly search: number;
}

/** Times both in the page, the first time each, as a script that has just come into it runs them. */
export async function measureFloor(page: Page): Promise<PageFloor> {
  return page.evaluate(() => {
    const begun = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    const walked = performance.now();
    const found = [...document.body.textContent.matchAll(/\b[A-Z]{1,5}\b/g)].length;
    const searched = performance.now();
    if (length + found === 0) throw new Error('the page has no text');
    return { walk: walked - begun, search: searched - walked };
  });
}
