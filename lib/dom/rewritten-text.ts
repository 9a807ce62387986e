import type { Found } from './found';
import type { Mark } from './highlight';
import type { Marks } from './marks';

const MOST_TEXTS = 200;
const LONGEST = 1_000;

/** Texts mean the same again only in the same kind of element. */
function keyOf(parent: Node | null, data: string): string {
  return `${parent?.nodeName ?? ''}\n${data}`;
}

/**
 * What was marked in texts that the page has since rewritten. Many frameworks write the same text
 * again and again; it then gets its marks back at once, without being judged anew.
 */
export class RewrittenText {
  readonly #known = new Map<string, readonly Found[]>();
  /** How long the texts are that were known since the last clearing: most others are not so long. */
  readonly #lengths = new Set<number>();

  get size(): number {
    return this.#known.size;
  }

  /**
   * Keeps the marks of a text node that read `data` and stood in `parent`. Returns whether all of
   * them can be given back.
   */
  keep(marks: Marks, lost: readonly Mark[], parent: Node | null, data: string): boolean {
    const found = lost.flatMap((mark): Found[] => {
      const place = marks.placeOf(mark);
      const { subject, tier, why } = mark;
      return place ? [{ subject, tier, why, start: place.start, end: place.end }] : [];
    });
    if (found.length === 0 || data.length > LONGEST) return false;
    const key = keyOf(parent, data);
    this.#known.delete(key);
    this.#known.set(key, found);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_TEXTS && oldest !== undefined) this.#known.delete(oldest);
    this.#lengths.add(data.length);
    return found.length === lost.length;
  }

  /** Whether a text of this length was kept: quick, as most were not. */
  mayKnow(node: Text): boolean {
    return this.#lengths.has(node.length);
  }

  /** The marks that a text node had when it last read as it does now. */
  marksFor(node: Text): Mark[] {
    const found = this.#known.get(keyOf(node.parentNode, node.data)) ?? [];
    return found.map(({ subject, tier, why, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const written = node.data.slice(start, end);
      return { subject, tier, why, range, phrase: written, written };
    });
  }

  clear(): void {
    this.#known.clear();
    this.#lengths.clear();
  }
}
