import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import type { XmlElement } from '@/lib/core/xml/read-xml';

/** A number as filers write it: thousands may have commas, fractions may lack a digit before. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads the leaf elements inside one element of an ownership document or a notice (SEC Ownership
 * XML Technical Specification, section 3). Null means "not stated". A field that the filing states twice with
 * different contents reads as null too, since none of them can be preferred, and its name is kept
 * in `statedTwice`.
 */
export class Fields {
  readonly statedTwice: string[] = [];

  constructor(private readonly element: XmlElement) {}

  /** The text at the path, white space folded and trimmed; null when absent or blank. */
  text(...path: readonly string[]): string | null {
    return this.sole(path, null);
  }

  /** The text of the `<value>` inside the element at the path; null when it has footnotes only. */
  value(...path: readonly string[]): string | null {
    return this.sole(path, 'value');
  }

  /** A plain decimal at the path's `<value>`: counts may be fractional, prices have many places. */
  decimal(...path: readonly string[]): number | null {
    return parseDecimal(this.value(...path));
  }

  /** A day at the path's `<value>`, zone suffix dropped; null when absent or no date. */
  date(...path: readonly string[]): IsoDate | null {
    return parseIsoDate(this.value(...path) ?? '');
  }

  /** A flag in any of the spellings that filings hold; null when absent or anything else. */
  flag(...path: readonly string[]): boolean | null {
    switch (this.text(...path)?.toLowerCase()) {
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
    const texts = elementsAt(this.element, path).map(({ text }) => foldSpace(text));
    return [...new Set(texts)].filter((text) => text !== '');
  }

  /** Ids of the footnotes that hang anywhere on the elements at the path, each once, in order. */
  footnotes(...path: readonly string[]): string[] {
    const found = new Set<string>();
    for (const element of elementsAt(this.element, path)) collectFootnotes(element, found);
    return [...found];
  }

  /** Ids of the footnotes that hang anywhere on children of those names, each once, in order. */
  footnotesOn(names: ReadonlySet<string>): string[] {
    const found = new Set<string>();
    for (const child of this.element.children)
      if (names.has(child.name)) collectFootnotes(child, found);
    return [...found];
  }

  private sole(path: readonly string[], leaf: 'value' | null): string | null {
    const only = onlyElementAt(this.element, path, leaf);
    if (only !== undefined) return (only && foldSpace(only.text)) || null;
    const texts = this.texts(...path, ...(leaf === null ? [] : [leaf]));
    if (texts.length > 1) this.statedTwice.push(path.at(-1) ?? '');
    return texts.length === 1 ? (texts[0] ?? null) : null;
  }
}

/** A plain decimal; null for null and for anything else, exponents and currency signs included. */
export function parseDecimal(text: string | null): number | null {
  const digits = text?.replaceAll(',', '');
  if (!digits || !DECIMAL.test(digits)) return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}

const ODD_SPACE = ['  ', '\n', '\r', '\t', '\u00A0'];

/** The text trimmed, with every stretch of white space as one blank. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return ODD_SPACE.some((space) => trimmed.includes(space))
    ? trimmed.replace(/\s+/g, ' ')
    : trimmed;
}

/** The one element at the path; null where there is none, undefined where a name stands twice. */
function onlyElementAt(
  start: XmlElement,
  path: readonly string[],
  leaf: string | null,
): XmlElement | null | undefined {
  let at: XmlElement | null | undefined = start;
  for (const name of path) {
    at = onlyChild(at, name);
    if (!at) return at;
  }
  return leaf === null ? at : onlyChild(at, leaf);
}

function onlyChild(element: XmlElement, name: string): XmlElement | null | undefined {
  let only: XmlElement | null = null;
  for (const child of element.children) {
    if (child.name !== name) continue;
    if (only) return undefined;
    only = child;
  }
  return only;
}

/** All elements reached by going down the names: more than one where the filing repeats itself. */
function elementsAt(start: XmlElement, path: readonly string[]): readonly XmlElement[] {
  let at: readonly XmlElement[] = [start];
  for (const name of path) {
    const next: XmlElement[] = [];
    for (const element of at)
      for (const child of element.children) if (child.name === name) next.push(child);
    if (next.length === 0) return next;
    at = next;
  }
  return at;
}

function collectFootnotes(element: XmlElement, found: Set<string>): void {
  for (const child of element.children) {
    const id = child.name === 'footnoteId' ? child.attributes.get('id')?.trim() : undefined;
    if (id !== undefined) found.add(id);
    else if (child.children.length > 0) collectFootnotes(child, found);
  }
}
