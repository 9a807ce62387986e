import type { Found } from './found';
import type { Mark, Marks } from './highlight';

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

  get size(): number {
    return this.#known.size;
  }

  /** Keeps the marks of a text node that read `data` and stood in `parent`. */
  keep(marks: Marks, lost: readonly Mark[], parent: Node | null, data: string): void {
    const found = lost.flatMap((mark): Found[] => {
      const place = marks.placeOf(mark);
      const { subject, tier, why } = mark;
      return place ? [{ subject, tier, why, start: place.start, end: place.end }] : [];
    });
    if (found.length === 0 || data.length > LONGEST) return;
    const key = keyOf(parent, data);
    this.#known.delete(key);
    this.#known.set(key, found);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_TEXTS && oldest !== undefined) this.#known.delete(oldest);
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
  }
}
