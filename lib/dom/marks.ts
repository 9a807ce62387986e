import type { Mark, Place } from './highlight';
import { Painting, type NameOf } from './painting';

function placeOf({ startContainer, endContainer, startOffset, endOffset }: Range): Place | null {
  if (startContainer !== endContainer || !(startContainer instanceof Text)) return null;
  return { node: startContainer, start: startOffset, end: endOffset };
}

/** The nodes under which a mark over several is found: its first, its last, and the one around. */
function nodesOf({ startContainer, endContainer, commonAncestorContainer }: Range): Node[] {
  return [startContainer, endContainer, commonAncestorContainer];
}

function isGone({ range }: Mark): boolean {
  return range.collapsed || !range.startContainer.isConnected;
}

/**
 * The marks of one page, painted so that not one of its nodes changes. Keeps its own list: the
 * registry of highlights is the page's, which can clear it, and Firefox cannot iterate a Highlight
 * from a content script.
 */
export class Marks {
  /** With where each was made: a page has many, so that nothing else is kept of most. */
  readonly #kept = new Map<Mark, Place | readonly Node[]>();
  readonly #byNode = new Map<Node, Set<Mark>>();
  readonly #painting: Painting;

  /** `nameOf` tells how a mark is drawn; asked when it is painted, and by `repaint`. */
  constructor(nameOf: NameOf) {
    this.#painting = new Painting(nameOf);
  }

  get size(): number {
    return this.#kept.size;
  }

  all(): Iterable<Mark> {
    return this.#kept.keys();
  }

  add(marks: readonly Mark[]): void {
    this.#add(marks, false);
  }

  /** Adds marks to texts that had them before, so that on the screen they are never without. */
  giveBack(marks: readonly Mark[]): void {
    this.#add(marks, true);
  }

  /** The marks that begin or end in a node, or run over parts of it. */
  in(node: Node): ReadonlySet<Mark> | undefined {
    return this.#byNode.get(node);
  }

  /** Where the mark was made, whatever has become of its text; null when over several nodes. */
  placeOf(mark: Mark): Place | null {
    const kept = this.#kept.get(mark);
    return kept && 'node' in kept ? kept : null;
  }

  drop(marks: Iterable<Mark>): void {
    // The caller's set may be the very one that shrinks.
    const dropped = [...marks];
    for (const mark of dropped) {
      const kept = this.#kept.get(mark) ?? [];
      for (const node of 'node' in kept ? [kept.node] : kept) {
        const there = this.#byNode.get(node);
        there?.delete(mark);
        if (there?.size === 0) this.#byNode.delete(node);
      }
      this.#kept.delete(mark);
      this.#painting.delete(mark);
    }
  }

  /** Drops the marks whose text is no longer on the page. */
  dropGone(): void {
    this.drop([...this.#kept.keys()].filter(isGone));
    this.#painting.tidy();
  }

  clear(): void {
    this.#kept.clear();
    this.#byNode.clear();
    this.#painting.clear();
  }

  /** To be called when the page has changed, before it is drawn: fewer marks cost it less. */
  wipeFar(): void {
    this.#painting.wipeFar();
  }

  /** To be called when marks may be drawn otherwise than before: asks how, of those painted. */
  repaint(): void {
    this.#painting.repaint();
  }

  /** Paints again what the page has wiped off its registry. */
  repair(): void {
    this.#painting.repair();
  }

  #add(marks: readonly Mark[], isNear: boolean): void {
    if (marks.length === 0) return;
    for (const mark of marks) {
      const place = placeOf(mark.range);
      const nodes = place ? [place.node] : nodesOf(mark.range);
      this.#kept.set(mark, place ?? nodes);
      for (const node of nodes) {
        const there = this.#byNode.get(node) ?? new Set();
        this.#byNode.set(node, there.add(mark));
      }
      this.#painting.add(mark, isNear);
    }
    this.repair();
  }
}
