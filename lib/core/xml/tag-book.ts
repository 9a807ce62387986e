import type { Attributes } from './attributes';
import { areSame } from './letters';

/** A start tag, whichever elements it begins. */
export interface StartTag {
  /** As it stands in the document. */
  readonly written: string;
  /** The same as bytes, and where it begins there; null where the document is not of ASCII. */
  readonly letters: DataView | null;
  readonly start: number;
  /** The local name of the element. */
  readonly name: string;
  readonly attributes: Attributes;
  /** The name with its prefix, as the end tag must have it. */
  readonly fullName: string;
  /** Whether the tag ends its element itself. */
  readonly isEmpty: boolean;
}

export const NO_ATTRIBUTES: Attributes = new Map();

/** Powers of two, and far more than the tags that forms are made of. */
const PLACES = 1024;
const ADDED_PLACES = 256;
/** So many letters tell a place. */
const LEAST = 5;
const NONE_ADDED: readonly (StartTag | null)[] = Array.from({ length: ADDED_PLACES }, () => null);

/** A tag that documents hold in these very letters. */
export type KnownTag = Pick<StartTag, 'written' | 'name' | 'attributes' | 'isEmpty'>;

/**
 * Start tags, each in the place that its letters give it, unless a later one has it: those that
 * were known before, and those of one document.
 */
export class TagBook {
  /** Begun with the first tag that was not known: many forms have none. */
  private added: (StartTag | null)[] | null = null;

  private constructor(
    private readonly places: (StartTag | null)[],
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** The tags of elements of these names that have neither prefix nor attributes, and others. */
  static of(names: readonly string[], others: readonly KnownTag[] = []): TagBook {
    const places = Array.from<StartTag | null>({ length: PLACES }).fill(null);
    const plain = names.map((name) => ({
      written: `<${name}>`,
      name,
      attributes: NO_ATTRIBUTES,
      isEmpty: false,
    }));
    for (const tag of [...others, ...plain]) {
      const { written, name } = tag;
      const letters = new DataView(new TextEncoder().encode(written).buffer);
      if (written.length < LEAST) continue;
      places[placeOf(written, 0, written.length)] = { ...tag, letters, start: 0, fullName: name };
    }
    return new TagBook(places, new Map(names.map((name) => [name, name])));
  }

  /** The same tags in a book that those of one document may be added to. */
  copy(): TagBook {
    return new TagBook(this.places, this.names);
  }

  /**
   * The tag that stands in a source from its bracket to behind the other one; null where it is not
   * known. `letters` are those of the source.
   */
  find(source: string, letters: DataView | null, start: number, end: number): StartTag | null {
    const place = placeOf(source, start, end);
    const known = this.places[place];
    if (known && stands(known, source, letters, start, end)) return known;
    const added = this.added?.[place % ADDED_PLACES];
    return added && stands(added, source, letters, start, end) ? added : null;
  }

  /** The same name, as the very string that the book was made with: engines compare it at once. */
  nameOf(name: string): string {
    return this.names.get(name) ?? name;
  }

  /** Adds a tag of the document that the book was copied for. */
  add(tag: StartTag): void {
    const { written } = tag;
    if (written.length < LEAST) return;
    this.added ??= NONE_ADDED.slice();
    this.added[placeOf(written, 0, written.length) % ADDED_PLACES] = tag;
  }
}

function stands(
  { written, letters: own, start: from }: StartTag,
  source: string,
  letters: DataView | null,
  start: number,
  end: number,
): boolean {
  const length = end - start;
  if (written.length !== length) return false;
  return letters && own
    ? areSame(letters, start, own, from, length)
    : source.startsWith(written, start);
}

/** The factors keep the tags of ownership forms apart, whose footnotes differ in one figure. */
function placeOf(source: string, start: number, end: number): number {
  const last = source.charCodeAt(end - 5) * 40 + source.charCodeAt(end - 4) * 43;
  const letters = last + source.charCodeAt(end - 3) * 23 + source.charCodeAt(start + 3);
  return ((end - start) * 20 + letters) & (PLACES - 1);
}
