import type { Mark, Marks } from './highlight';

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
export function markAt(marks: Marks, x: number, y: number): Mark | null {
  if (marks.size === 0) return null;
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  const there = node && marks.in(node);
  if (!there || !document.elementFromPoint(x, y)?.contains(node)) return null;
  return [...there].find((mark) => isOnRange(mark.range, x, y)) ?? null;
}
