const KEY = Symbol.for('buyline.own');

/** Content scripts of one extension share a world; what they note on an element, no page sees. */
type Noted = Element & { [KEY]?: true };

/** Notes that an element is the product's own, so that the detector does not read it. */
export function markOwn(element: Element): void {
  (element as Noted)[KEY] = true;
}

/** Whether an element was added to the page by the product. */
export function isOwn(element: Element): boolean {
  return (element as Noted)[KEY] === true;
}
