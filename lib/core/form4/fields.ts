import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { childrenNamed, type XmlElement } from '@/lib/core/xml/read-xml';
import { parseDecimal } from './decimal';
import { foldSpace } from './fold-space';

const NO_OTHERS: readonly XmlElement[] = [];

/**
 * Reads the leaf elements inside one element of an ownership document or a notice (SEC Ownership
 * XML Technical Specification, section 3). Null means "not stated". A field that the filing states twice with
 * different contents reads as null too, since none of them can be preferred, and its name is kept
 * in `statedTwice`.
 */
export class Fields {
  /** Of an element that may be missing, or of several that stand at one path. */
  constructor(
    private readonly element: XmlElement | null,
    private readonly others: readonly XmlElement[] = NO_OTHERS,
    readonly statedTwice: string[] = [],
  ) {}

  /** The fields inside the child of that name, and inside every one of them where there are more. */
  within(name: string): Fields {
    const only = this.only(name);
    if (only !== undefined) return new Fields(only, NO_OTHERS, this.statedTwice);
    const [first = null, ...others] = this.all(name);
    return new Fields(first, others, this.statedTwice);
  }

  /** The text at the path, white space folded and trimmed; null when absent or blank. */
  text(...path: readonly string[]): string | null {
    return this.above(path).sole(path.at(-1) ?? '', false, foldSpace);
  }

  /** The text of the `<value>` inside the child; null when it has footnotes only. */
  value(name: string): string | null {
    return this.sole(name, true, foldSpace);
  }

  /** A plain decimal at the child's `<value>`: counts may be fractional, prices have many places. */
  decimal(name: string): number | null {
    return parseDecimal(this.sole(name, true, asWritten));
  }

  /** A day at the child's `<value>`, zone suffix dropped; null when absent or no date. */
  date(name: string): IsoDate | null {
    const text = this.sole(name, true, asWritten);
    return text === null ? null : parseIsoDate(text);
  }

  /** A flag in any of the spellings that filings hold; null when absent or anything else. */
  flag(...path: readonly string[]): boolean | null {
    switch (
      this.above(path)
        .sole(path.at(-1) ?? '', false, asWritten)
        ?.toLowerCase()
    ) {
      case '1':
      case 'true':
        return true;
      case '0':
      case 'false':
        return false;
      default:
        return null;
    }
  }

  /** The texts of all elements at the path, each once, in order, blank ones left out. */
  texts(...path: readonly string[]): string[] {
    return textsOf(this.above(path).all(path.at(-1) ?? ''));
  }

  /** Ids of the footnotes that hang anywhere on children of those names, each once, in order. */
  footnotesOn(names: ReadonlySet<string>): string[] {
    const found: string[] = [];
    for (const element of this.every()) {
      for (let child = element.firstChild; child; child = child.nextSibling)
        if (names.has(child.name)) collectFootnotes(child, found);
    }
    return found.length > 1 ? [...new Set(found)] : found;
  }

  private above(path: readonly string[]): Fields {
    return path.length < 2 ? this : path.slice(0, -1).reduce<Fields>(inside, this);
  }

  private sole(name: string, inValue: boolean, read: (text: string) => string): string | null {
    let only = this.only(name);
    if (only && inValue) only = onlyChild(only, 'value');
    if (only !== undefined) return (only && read(only.text)) || null;
    const named = this.all(name);
    const leaves = inValue ? named.flatMap((element) => childrenNamed(element, 'value')) : named;
    const texts = textsOf(leaves);
    if (texts.length > 1) this.statedTwice.push(name);
    return texts.length === 1 ? (texts[0] ?? null) : null;
  }

  /** The one child of that name; null where there is none, undefined where there may be several. */
  private only(name: string): XmlElement | null | undefined {
    if (this.others.length > 0) return undefined;
    return this.element && onlyChild(this.element, name);
  }

  private all(name: string): XmlElement[] {
    return this.every().flatMap((element) => childrenNamed(element, name));
  }

  private every(): readonly XmlElement[] {
    return this.element ? [this.element, ...this.others] : NO_OTHERS;
  }
}

function inside(fields: Fields, name: string): Fields {
  return fields.within(name);
}

/** For what is compared or parsed, where white space inside is an error in any case. */
function asWritten(text: string): string {
  return isInked(text.charCodeAt(0)) && isInked(text.charCodeAt(text.length - 1))
    ? text
    : text.trim();
}

/** Whether it is a character of ASCII that is no white space. */
function isInked(code: number): boolean {
  return code > 32 && code < 127;
}

function textsOf(elements: readonly XmlElement[]): string[] {
  const texts = elements.map(({ text }) => foldSpace(text));
  return [...new Set(texts)].filter((text) => text !== '');
}

function onlyChild(element: XmlElement, name: string): XmlElement | null | undefined {
  let only: XmlElement | null = null;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.name !== name) continue;
    if (only) return undefined;
    only = child;
  }
  return only;
}

function collectFootnotes(element: XmlElement, found: string[]): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const id = child.name === 'footnoteId' ? child.attributes.get('id')?.trim() : undefined;
    if (id !== undefined) found.push(id);
    else if (child.firstChild) collectFootnotes(child, found);
  }
}
