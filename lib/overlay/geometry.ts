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

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
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

/** Whether two boxes share any place. */
export function areOver(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Whether the point is on a straight way from `from` to `to`, which stands beside it on any side:
 * in the trapezoid between their facing edges. Lets the pointer travel into a card without haste.
 */
export function isOnTheWay(point: Point, from: Box, to: Box): boolean {
  return (
    isOnTheWayDown(point, from, to) || isOnTheWayDown(turned(point), turnedBox(from), turnedBox(to))
  );
}

function isOnTheWayDown(point: Point, from: Box, to: Box): boolean {
  const isBelow = to.top >= from.bottom;
  if (!isBelow && to.bottom > from.top) return false;
  const start = isBelow ? from.bottom : from.top;
  const end = isBelow ? to.top : to.bottom;
  if (start === end) return false;
  const part = (point.y - start) / (end - start);
  if (part < 0 || part > 1) return false;
  const left = from.left + (to.left - from.left) * part;
  const right = from.right + (to.right - from.right) * part;
  return point.x >= left && point.x <= right;
}

function turned({ x, y }: Point): Point {
  return { x: y, y: x };
}

function turnedBox({ left, top, right, bottom }: Box): Box {
  return { left: top, top: left, right: bottom, bottom: right };
}

/**
 * The upper left corner nearest to the wished one at which a box of that size lies in the viewport
 * with `margin` pixels to spare; one too large begins at the margin.
 */
export function keptInside(wished: Point, size: Size, viewport: Size, margin: number): Point {
  const keep = (at: number, long: number, room: number): number =>
    Math.max(margin, Math.min(at, room - long - margin));
  return {
    x: keep(wished.x, size.width, viewport.width),
    y: keep(wished.y, size.height, viewport.height),
  };
}
