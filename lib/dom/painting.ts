import type { Tier } from '@/lib/core/ticker/mention';
import { HIGHLIGHTS, type Mark } from './highlight';

const TIERS = ['sure', 'likely'] as const satisfies readonly Tier[];

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

function elementOf({ range }: Mark): Element | null {
  const { parentNode } = range.startContainer;
  return parentNode instanceof ShadowRoot ? parentNode.host : range.startContainer.parentElement;
}

/**
 * Paints marks by the CSS Custom Highlight API. With every change of a page Chromium works out all
 * its highlights anew, seen or not; so of many only those near the screen are painted.
 */
export class Painting {
  readonly #highlights =
    typeof Highlight === 'function' ? { sure: new Highlight(), likely: new Highlight() } : null;
  readonly #painted = new Set<Mark>();
  readonly #spots = new Map<Element, Spot>();
  readonly #spotOf = new Map<Mark, Spot>();
  /** What is painted and no longer near. */
  readonly #far = new Set<Spot>();
  #near: IntersectionObserver | null = null;

  /** `isNear` says that the text is most likely on the screen, before the browser tells. */
  add(mark: Mark, isNear: boolean): void {
    this.#place(mark, isNear);
    if (this.#spotOf.get(mark)?.isNear !== false) this.#paint(mark);
    if (this.#near || this.#painted.size <= MOST_AT_ONCE) return;
    if (typeof IntersectionObserver !== 'function') return;
    this.#near = new IntersectionObserver((entries) => this.#look(entries), NEAR);
    for (const painted of this.#painted) this.#place(painted, true);
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
    for (const mark of this.#painted) this.#wipe(mark);
    for (const tier of TIERS) {
      const name = HIGHLIGHTS[tier];
      if (CSS.highlights?.get(name) === this.#highlights?.[tier]) CSS.highlights?.delete(name);
    }
  }

  /** Paints again what the page has wiped off its registry. */
  repair(): void {
    if (!this.#highlights || this.#painted.size === 0) return;
    const { sure, likely } = this.#highlights;
    if (sure.size + likely.size !== this.#painted.size) {
      for (const { tier, range } of this.#painted) this.#highlights[tier].add(range);
    }
    for (const tier of TIERS) {
      const name = HIGHLIGHTS[tier];
      if (CSS.highlights.get(name) !== this.#highlights[tier]) {
        CSS.highlights.set(name, this.#highlights[tier]);
      }
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
    this.#painted.add(mark);
    this.#highlights?.[mark.tier].add(mark.range);
  }

  #wipe(mark: Mark): void {
    this.#painted.delete(mark);
    this.#highlights?.[mark.tier].delete(mark.range);
  }
}
