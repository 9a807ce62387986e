import type { DirectoryEntry, Mention } from '@/lib/core/ticker/mention';

/** The highlight's name in the page's registry; the detector's style sheet draws it. */
export const MENTION_HIGHLIGHT = 'quiet-underline';

/** A mention in the page. */
export interface Mark {
  /** Live: it follows edits by the page and collapses when its text is replaced. */
  readonly range: Range;
  readonly mention: Mention;
  readonly company: DirectoryEntry;
}

/**
 * The marks of one page, painted by the CSS Custom Highlight API, so that not one node of the page
 * changes. Keeps its own list: the registry is the page's, which can clear it, and Firefox cannot
 * iterate a Highlight from a content script.
 */
export class Marks {
  readonly #written = new Map<Mark, string>();
  readonly #byNode = new Map<Node, Set<Mark>>();
  readonly #highlight = typeof Highlight === 'function' ? new Highlight() : null;

  get size(): number {
    return this.#written.size;
  }

  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#written.set(mark, mark.range.toString());
      for (const node of [mark.range.startContainer, mark.range.endContainer]) {
        const there = this.#byNode.get(node) ?? new Set();
        this.#byNode.set(node, there.add(mark));
      }
      this.#highlight?.add(mark.range);
    }
    if (this.#highlight && CSS.highlights.get(MENTION_HIGHLIGHT) !== this.#highlight) {
      CSS.highlights.set(MENTION_HIGHLIGHT, this.#highlight);
    }
  }

  /** The marks that begin or end in a text node. */
  in(node: Node): ReadonlySet<Mark> | undefined {
    return this.#byNode.get(node);
  }

  /** Drops the marks whose text the page has changed or taken away. */
  dropStale(): void {
    this.#drop((mark, written) => mark.range.toString() !== written);
  }

  /** Drops the marks under a node, before it is read anew. */
  dropWithin(root: Node): void {
    this.#drop((mark) => root.contains(mark.range.startContainer));
  }

  clear(): void {
    this.#drop(() => true);
    if (this.#highlight && CSS.highlights.get(MENTION_HIGHLIGHT) === this.#highlight) {
      CSS.highlights.delete(MENTION_HIGHLIGHT);
    }
  }

  #drop(isDropped: (mark: Mark, written: string) => boolean): void {
    const gone = new Set(
      [...this.#written].flatMap(([mark, w]) => (isDropped(mark, w) ? mark : [])),
    );
    if (gone.size === 0) return;
    for (const mark of gone) {
      this.#written.delete(mark);
      this.#highlight?.delete(mark.range);
    }
    // By list, not by the range's containers: those have moved when its text was replaced.
    for (const [node, there] of this.#byNode) {
      for (const mark of there) if (gone.has(mark)) there.delete(mark);
      if (there.size === 0) this.#byNode.delete(node);
    }
  }
}
