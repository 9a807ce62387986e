import type { Tier } from '@/lib/core/ticker/mention';
import type { CardSubject } from './card-handle';

/** The highlights' names in the page's registry; the detector's style sheet draws them. */
export const HIGHLIGHTS = { sure: 'quiet-underline', likely: 'quieter-underline' } as const;

/** What a mention in the page names. */
export interface Named {
  readonly subject: CardSubject;
  readonly tier: Tier;
  readonly why: string;
}

/** A mention in the page. */
export interface Mark extends Named {
  /** Live: it follows edits by the page and collapses when its text is replaced. */
  readonly range: Range;
  /** The words as the page writes them. */
  readonly phrase: string;
  /** The same as the range says it, without the spaces of the layout. */
  readonly written: string;
}

/** Where a mark stands in one text node; null for a mark over several. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

interface Kept {
  readonly place: Place | null;
  /** The nodes under which the mark is found: its first, its last, and the one around both. */
  readonly keys: readonly Node[];
}

function placeOf({ startContainer, endContainer, startOffset, endOffset }: Range): Place | null {
  if (startContainer !== endContainer || !(startContainer instanceof Text)) return null;
  return { node: startContainer, start: startOffset, end: endOffset };
}

function nodesOf({ startContainer, endContainer, commonAncestorContainer }: Range): Node[] {
  return [startContainer, endContainer, commonAncestorContainer];
}

function isGone({ range }: Mark): boolean {
  return range.collapsed || !range.startContainer.isConnected;
}

/**
 * The marks of one page, painted by the CSS Custom Highlight API, so that not one node of the page
 * changes. Keeps its own list: the registry is the page's, which can clear it, and Firefox cannot
 * iterate a Highlight from a content script.
 */
export class Marks {
  readonly #kept = new Map<Mark, Kept>();
  readonly #byNode = new Map<Node, Set<Mark>>();
  readonly #painted =
    typeof Highlight === 'function' ? { sure: new Highlight(), likely: new Highlight() } : null;

  get size(): number {
    return this.#kept.size;
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const place = placeOf(mark.range);
      const keys = place ? [place.node] : nodesOf(mark.range);
      this.#kept.set(mark, { place, keys });
      for (const node of keys) {
        const there = this.#byNode.get(node) ?? new Set();
        this.#byNode.set(node, there.add(mark));
      }
      this.#painted?.[mark.tier].add(mark.range);
    }
    this.repair();
  }

  /** The marks that begin or end in a node, or run over parts of it. */
  in(node: Node): ReadonlySet<Mark> | undefined {
    return this.#byNode.get(node);
  }

  /** Where the mark was made, whatever has become of its text; null when over several nodes. */
  placeOf(mark: Mark): Place | null {
    return this.#kept.get(mark)?.place ?? null;
  }

  drop(marks: Iterable<Mark>): void {
    // The caller's set may be the very one that shrinks.
    const dropped = [...marks];
    for (const mark of dropped) {
      for (const node of this.#kept.get(mark)?.keys ?? []) {
        const there = this.#byNode.get(node);
        there?.delete(mark);
        if (there?.size === 0) this.#byNode.delete(node);
      }
      this.#kept.delete(mark);
      this.#painted?.[mark.tier].delete(mark.range);
    }
  }

  /** Drops the marks whose text is no longer on the page. */
  dropGone(): void {
    this.drop([...this.#kept.keys()].filter(isGone));
  }

  clear(): void {
    this.drop(this.#kept.keys());
    for (const tier of ['sure', 'likely'] as const) {
      const name = HIGHLIGHTS[tier];
      if (CSS.highlights?.get(name) === this.#painted?.[tier]) CSS.highlights?.delete(name);
    }
  }

  /** Paints again what the page has wiped off its registry. */
  repair(): void {
    if (!this.#painted || this.size === 0) return;
    const { sure, likely } = this.#painted;
    if (sure.size + likely.size !== this.size) {
      for (const { tier, range } of this.#kept.keys()) this.#painted[tier].add(range);
    }
    for (const tier of ['sure', 'likely'] as const) {
      const name = HIGHLIGHTS[tier];
      if (CSS.highlights.get(name) !== this.#painted[tier]) {
        CSS.highlights.set(name, this.#painted[tier]);
      }
    }
  }
}
