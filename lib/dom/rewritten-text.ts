import type { Found } from './found';
import type { Mark } from './highlight';
import type { Marks } from './marks';

const MOST_TEXTS = 200;
const LONGEST = 1_000;

/** Texts mean the same again only in the same kind of element. */
function keyOf(parent: Node | null, data: string): string {
  return `${parent?.nodeName ?? ''}\n${data}`;
}

/** Marks that stood at one place of equal texts; the first that was lost is the first to come back. */
interface Lost {
  readonly marks: Mark[];
  next: number;
}

function placeKey(key: string, start: number, end: number): string {
  return `${start}:${end}:${key}`;
}

/**
 * What was marked in texts that the page has since rewritten. Many frameworks write the same text
 * again and again; it then gets its marks back at once, without being judged anew.
 */
export class RewrittenText {
  readonly #known = new Map<string, readonly Found[]>();
  /** How long the texts are that were known since the last clearing: most others are not so long. */
  readonly #lengths = new Set<number>();
  /** The marks that this batch of changes has taken away, by their text and where they stood in it. */
  readonly #lost = new Map<string, Lost>();

  get size(): number {
    return this.#known.size;
  }

  /**
   * Keeps the marks of a text node that read `data` and stood in `parent`. Returns whether all of
   * them can be given back.
   */
  keep(marks: Marks, lost: readonly Mark[], parent: Node | null, data: string): boolean {
    const placed = lost.flatMap((mark) => {
      const place = marks.placeOf(mark);
      return place ? [{ mark, place }] : [];
    });
    if (placed.length === 0 || data.length > LONGEST) return false;
    const found = placed.map(({ mark: { subject, tier, why }, place: { start, end } }): Found => {
      return { subject, tier, why, start, end };
    });
    const key = keyOf(parent, data);
    for (const { mark, place } of placed) this.#lose(placeKey(key, place.start, place.end), mark);
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

  /**
   * The marks that a text node had when it last read as it does now. Those that were lost in the
   * same batch are the very same, with their ranges in the new text: a card that is open beside one
   * stays there.
   */
  marksFor(node: Text): Mark[] {
    const key = keyOf(node.parentNode, node.data);
    const found = this.#known.get(key) ?? [];
    return found.map(({ subject, tier, why, start, end }) => {
      const again = this.#takeLost(key, start, end);
      const range = again?.range ?? document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const written = node.data.slice(start, end);
      return again ?? { subject, tier, why, range, phrase: written, written };
    });
  }

  /** To be called after each batch: ranges that nobody holds cost the page with every change. */
  endBatch(): void {
    this.#lost.clear();
  }

  clear(): void {
    this.#known.clear();
    this.#lengths.clear();
  }

  #lose(key: string, mark: Mark): void {
    const lost = this.#lost.get(key);
    if (lost) lost.marks.push(mark);
    else this.#lost.set(key, { marks: [mark], next: 0 });
  }

  #takeLost(key: string, start: number, end: number): Mark | null {
    if (this.#lost.size === 0) return null;
    const lost = this.#lost.get(placeKey(key, start, end));
    return lost?.marks[lost.next++] ?? null;
  }
}
