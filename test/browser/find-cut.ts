import type { Page } from 'playwright-core';

/**
 * What is cut off without a mark on a page, open shadow roots included: boxes that clip what is
 * wider than they are, and words of drawings that reach beyond them, one line for each.
 */
export function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('body *, :host *')) {
        const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
        const isClipping = overflowX === 'hidden' || overflowX === 'clip';
        const isMarked = textOverflow === 'ellipsis' || clipPath !== 'none';
        // A field scrolls, and a pixel is how widths are rounded.
        const isCut = element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
        if (isClipping && !isMarked && isCut && element.localName !== 'input')
          found.push(`${element.localName}.${element.className}`);
        if (element.shadowRoot) look(element.shadowRoot);
      }
      for (const words of root.querySelectorAll('svg text')) {
        const drawing = words.closest('svg')?.getBoundingClientRect();
        const { left, right } = words.getBoundingClientRect();
        if (drawing && (right > drawing.right + 1 || left < drawing.left - 1))
          found.push(`“${words.textContent ?? ''}” of a drawing`);
      }
    };
    look(document);
    return found;
  });
}
