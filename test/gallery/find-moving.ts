import type { Page } from 'playwright-core';

/**
 * What on a page moves by itself or on a change, open shadow roots included, one line for each kind
 * of element. What follows the reader's own scrolling stands still until then, and does not count.
 */
export function findMoving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const everything = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ]);
    const moving = everything(document).filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      const timeline = getComputedStyle(element).getPropertyValue('animation-timeline');
      const isAnimated = animationName !== 'none' && timeline === 'auto';
      return isAnimated || !/^0s(?:, 0s)*$/.test(transitionDuration) || scrollBehavior === 'smooth';
    });
    return [...new Set(moving.map(({ localName, className }) => `${localName}.${className}`))];
  });
}
