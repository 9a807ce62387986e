import type { Attributes } from './attributes';
import { areSame, LEAST_LETTERS } from './letters';

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

/** A power of two, and far more than the tags that one form is made of. */
const PLACES = 512;

/** Start tags, each in the place that its letters give it, unless a later one has it. */
export class TagBook {
  private constructor(
    private readonly places: (StartTag | null)[],
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** The tags of elements of these names that have neither prefix nor attributes. */
  static of(names: readonly string[]): TagBook {
    const book = new TagBook(
      Array.from({ length: PLACES }, () => null),
      new Map(names.map((name) => [name, name])),
    );
    for (const name of names) {
      const written = `<${name}>`;
      const letters = new DataView(new TextEncoder().encode(written).buffer);
      book.add({
        written,
        letters,
        start: 0,
        name,
        attributes: NO_ATTRIBUTES,
        fullName: name,
        isEmpty: false,
      });
    }
    return book;
  }

  /** The same tags in a book that those of one document may be added to. */
  copy(): TagBook {
    return new TagBook(this.places.slice(), this.names);
  }

  /**
   * The tag that stands in a source from its bracket to behind the other one; null where it is not
   * known. `letters` are those of the source.
   */
  find(source: string, letters: DataView | null, start: number, end: number): StartTag | null {
    const known = this.places[placeOf(source, start, end)] ?? null;
    const length = end - start;
    if (known === null || known.written.length !== length) return null;
    const isSame =
      letters && known.letters
        ? areSame(letters, start, known.letters, known.start, length)
        : source.startsWith(known.written, start);
    return isSame ? known : null;
  }

  /** The same name, as the very string that the book was made with: engines compare it at once. */
  nameOf(name: string): string {
    return this.names.get(name) ?? name;
  }

  add(tag: StartTag): void {
    const { written } = tag;
    if (written.length >= LEAST_LETTERS) this.places[placeOf(written, 0, written.length)] = tag;
  }
}

function placeOf(source: string, start: number, end: number): number {
  const letters = source.charCodeAt(end - 4) * 5 + source.charCodeAt(start + 3);
  return ((end - start) * 17 + letters) & (PLACES - 1);
}
