import type { Mark } from './highlight';

/** So many marks are all painted, wherever they are. */
const MOST_AT_ONCE = 120;

/**
 * Half a screen beyond the viewport and the areas that scroll. Chromium looks twice a second at
 * most; Firefox, which knows no delay, with each frame.
 */
const NEAR = { rootMargin: '50%', scrollMargin: '50%', delay: 500 };

/** An element with marks, and whether it is near what is on the screen. */
interface Spot {
  readonly marks: Set<Mark>;
  isNear: boolean;
}

/** The name of the highlight that draws a mark; null where it is not drawn. */
export type NameOf = (mark: Mark) => string | null;

function elementOf({ range }: Mark): Element | null {
  const { parentNode } = range.startContainer;
  return parentNode instanceof ShadowRoot ? parentNode.host : range.startContainer.parentElement;
}

/**
 * Paints marks by the CSS Custom Highlight API. With every change of a page Chromium works out all
 * its highlights anew, seen or not; so of many only those near the screen are painted.
 */
export class Painting {
  readonly #nameOf: NameOf;
  /** By name; in the page's registry as long as they hold anything. */
  readonly #highlights = new Map<string, Highlight>();
  /** What is painted, and by which name. */
  readonly #painted = new Map<Mark, string | null>();
  /** How many of them have a name. */
  #drawn = 0;
  readonly #spots = new Map<Element, Spot>();
  readonly #spotOf = new Map<Mark, Spot>();
  /** What is painted and no longer near. */
  readonly #far = new Set<Spot>();
  #near: IntersectionObserver | null = null;

  constructor(nameOf: NameOf) {
    this.#nameOf = nameOf;
  }

  /** `isNear` says that the text is most likely on the screen, before the browser tells. */
  add(mark: Mark, isNear: boolean): void {
    this.#place(mark, isNear);
    if (this.#spotOf.get(mark)?.isNear !== false) this.#paint(mark);
    if (this.#near || this.#painted.size <= MOST_AT_ONCE) return;
    if (typeof IntersectionObserver !== 'function') return;
    this.#near = new IntersectionObserver((entries) => this.#look(entries), NEAR);
    for (const painted of this.#painted.keys()) this.#place(painted, true);
  }

  delete(mark: Mark): void {
    this.#wipe(mark);
    this.#spotOf.get(mark)?.marks.delete(mark);
    this.#spotOf.delete(mark);
  }

  /**
   * Wipes what is far: to be called when the page has changed. It draws itself anew then, and a
   * still page need not do so for what nobody sees.
   */
  wipeFar(): void {
    for (const { marks } of this.#far) for (const mark of marks) this.#wipe(mark);
    this.#far.clear();
  }

  /** Forgets the elements that have no marks any more. */
  tidy(): void {
    for (const [element, { marks }] of this.#spots) {
      if (marks.size > 0) continue;
      this.#spots.delete(element);
      this.#near?.unobserve(element);
    }
  }

  clear(): void {
    this.#near?.disconnect();
    this.#near = null;
    this.#spots.clear();
    this.#spotOf.clear();
    this.#far.clear();
    for (const mark of this.#painted.keys()) this.#wipe(mark);
    this.repair();
  }

  /** Paints anew what is to be drawn otherwise than before. */
  repaint(): void {
    for (const mark of this.#painted.keys()) this.#paint(mark);
    this.repair();
  }

  /**
   * Brings the page's registry in line: what the page has wiped is painted again, and names of which
   * nothing is painted are given back.
   */
  repair(): void {
    let size = 0;
    for (const highlight of this.#highlights.values()) size += highlight.size;
    if (size !== this.#drawn) for (const [mark, name] of this.#painted) this.#draw(mark, name);
    for (const [name, highlight] of this.#highlights) {
      const isThere = CSS.highlights.get(name) === highlight;
      if (highlight.size > 0 && !isThere) CSS.highlights.set(name, highlight);
      if (highlight.size === 0 && isThere) CSS.highlights.delete(name);
    }
  }

  #place(mark: Mark, isNear: boolean): void {
    const element = this.#near && elementOf(mark);
    if (!element) return;
    const spot = this.#spots.get(element) ?? { marks: new Set(), isNear };
    if (spot.marks.size === 0) this.#near?.observe(element);
    this.#spots.set(element, spot);
    this.#spotOf.set(mark, spot);
    spot.marks.add(mark);
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const spot = this.#spots.get(target);
      if (!spot) continue;
      // An element without a box of its own tells nothing of where its text is.
      const { width, height } = boundingClientRect;
      spot.isNear = isIntersecting || (width === 0 && height === 0);
      if (!spot.isNear) {
        this.#far.add(spot);
        continue;
      }
      this.#far.delete(spot);
      for (const mark of spot.marks) this.#paint(mark);
    }
    this.repair();
  }

  #paint(mark: Mark): void {
    const name = typeof Highlight === 'function' ? this.#nameOf(mark) : null;
    if (this.#painted.get(mark) === name) return;
    this.#erase(mark);
    this.#painted.set(mark, name);
    if (name !== null) this.#drawn += 1;
    this.#draw(mark, name);
  }

  #draw({ range }: Mark, name: string | null): void {
    if (name === null) return;
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight.add(range));
  }

  #wipe(mark: Mark): void {
    this.#erase(mark);
    this.#painted.delete(mark);
  }

  #erase(mark: Mark): void {
    const name = this.#painted.get(mark) ?? null;
    if (name === null) return;
    this.#highlights.get(name)?.delete(mark.range);
    this.#drawn -= 1;
  }
}
