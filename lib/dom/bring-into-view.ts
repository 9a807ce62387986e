/** How near to an edge words may stand before they are scrolled to the middle, in CSS pixels. */
const MARGIN = 48;

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** How far to scroll so that what lies from `start` to `end` comes to the middle; 0 if it is well seen. */
function way(start: number, end: number, from: number, to: number): number {
  const isSeen = start >= from + MARGIN && end <= to - MARGIN;
  return isSeen ? 0 : (start + end) / 2 - (from + to) / 2;
}

/**
 * Scrolls whatever scrolls around the range until its words are on the screen, at once. An element
 * around them may be far longer than the screen, so to scroll to that would not do.
 */
export function bringIntoView(range: Range): void {
  const { scrollingElement } = document;
  for (let node = parentOf(range.startContainer); node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    const isPage = node === scrollingElement;
    const box = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : node.getBoundingClientRect();
    const words = range.getBoundingClientRect();
    const top = node.scrollHeight > node.clientHeight;
    const left = node.scrollWidth > node.clientWidth;
    if (!top && !left) continue;
    node.scrollBy({
      top: top ? way(words.top, words.bottom, box.top, box.bottom) : 0,
      left: left && !isPage ? way(words.left, words.right, box.left, box.right) : 0,
      behavior: 'instant',
    });
  }
}
