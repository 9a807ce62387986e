import { keptInside, type Point } from './geometry';

/** Between a card and the viewport's edge, in CSS pixels. */
export const MARGIN = 8;

/** Puts a card at a point of the viewport, or as near to it as the whole card can be seen. */
export function putAt(card: HTMLElement, wished: Point): void {
  const view = card.ownerDocument.defaultView ?? window;
  const viewport = { width: view.innerWidth, height: view.innerHeight };
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const { x, y } = keptInside(wished, size, viewport, MARGIN);
  Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}
