import type { ShadowRootOf } from './flat-tree';
import type { Mark } from './highlight';
import type { Marks } from './marks';
import { isUnder } from './unclobbered';

const MOST_NESTED = 100;

/** What lies at a point: the topmost element of each tree, from the document inwards. */
export interface Hit {
  readonly elements: readonly Element[];
  readonly roots: readonly ShadowRoot[];
}

/** What lies at a point of the viewport, in CSS pixels, inside shadow roots too. */
export function hitAt(x: number, y: number, shadowRootOf: ShadowRootOf): Hit {
  const elements: Element[] = [];
  const roots: ShadowRoot[] = [];
  let tree: Document | ShadowRoot | null = document;
  while (tree && roots.length < MOST_NESTED) {
    const element: Element | null = tree.elementFromPoint(x, y);
    if (!element || elements.includes(element)) break;
    elements.push(element);
    tree = shadowRootOf(element);
    if (tree) roots.push(tree);
  }
  return { elements, roots };
}

function isInside(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Whether the point, in CSS pixels of the viewport, lies on the range's text. */
export function isOnRange(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((rect) => isInside(rect, x, y));
}

/**
 * The mark at a point of the viewport, in CSS pixels; null when there is none, or when something
 * lies over it. The caret's node comes even from points off the text, so the rects decide.
 */
export function markAt(marks: Marks, hit: Hit, x: number, y: number): Mark | null {
  if (marks.size === 0) return null;
  const shadowRoots = [...hit.roots];
  const node = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  const there = node && marks.in(node);
  if (!there || !hit.elements.some((element) => isUnder(node, element))) return null;
  return [...there].find((mark) => isOnRange(mark.range, x, y)) ?? null;
}
