/** A place in the viewport, in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the viewport, in CSS pixels; a DOMRect is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether the point lies in the box or at most `margin` pixels outside it. */
export function isWithin(point: Point, box: Box, margin = 0): boolean {
  return (
    point.x >= box.left - margin &&
    point.x <= box.right + margin &&
    point.y >= box.top - margin &&
    point.y <= box.bottom + margin
  );
}

/**
 * Whether the point is on a straight way from `from` to `to`, which stands above or below it: in
 * the trapezoid between their facing edges. Lets the pointer travel into a card without haste.
 */
export function isOnTheWay(point: Point, from: Box, to: Box): boolean {
  const isBelow = to.top >= from.bottom;
  const start = isBelow ? from.bottom : from.top;
  const end = isBelow ? to.top : to.bottom;
  if (start === end) return false;
  const part = (point.y - start) / (end - start);
  if (part < 0 || part > 1) return false;
  const left = from.left + (to.left - from.left) * part;
  const right = from.right + (to.right - from.right) * part;
  return point.x >= left && point.x <= right;
}

export type Side = 'bottom' | 'top';

/** A card at its usual height fits into this much, in CSS pixels. */
const COMFORTABLE = 460;
/** With less than this a card can no longer be read where it is, in CSS pixels. */
const CRAMPED = 200;
/** With less than this on either side there is no place beside the mention, in CSS pixels. */
const NO_ROOM = 96;

/**
 * Below the mention if a card fits there or above is no better; else above. A side once taken is
 * kept while it can be, so that a card which grows as filings come in does not jump. Null when the
 * mention, such as a long selection, fills the viewport.
 */
export function chooseSide(
  mention: Box,
  viewportHeight: number,
  current: Side | null,
): Side | null {
  const room = { bottom: viewportHeight - mention.bottom, top: mention.top };
  if (Math.max(room.bottom, room.top) < NO_ROOM) return null;
  if (current && room[current] >= CRAMPED) return current;
  return room.bottom >= COMFORTABLE || room.bottom >= room.top ? 'bottom' : 'top';
}
