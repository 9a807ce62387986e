import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { childrenNamed, type XmlElement } from '@/lib/core/xml/read-xml';

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
  /** The child that was last looked for, by its name: the parts of a row are asked for in turn. */
  private sought = '';
  private found: XmlElement | null | undefined = null;

  constructor(private readonly element: XmlElement) {}

  /** The text at the path, white space folded and trimmed; null when absent or blank. */
  text(...path: readonly string[]): string | null {
    return this.sole(path, null, foldSpace);
  }

  /** The text of the `<value>` inside the element at the path; null when it has footnotes only. */
  value(...path: readonly string[]): string | null {
    return this.sole(path, 'value', foldSpace);
  }

  /** A plain decimal at the path's `<value>`: counts may be fractional, prices have many places. */
  decimal(...path: readonly string[]): number | null {
    return parseDecimal(this.sole(path, 'value', asWritten));
  }

  /** A day at the path's `<value>`, zone suffix dropped; null when absent or no date. */
  date(...path: readonly string[]): IsoDate | null {
    return parseIsoDate(this.sole(path, 'value', asWritten) ?? '');
  }

  /** A flag in any of the spellings that filings hold; null when absent or anything else. */
  flag(...path: readonly string[]): boolean | null {
    switch (this.sole(path, null, asWritten)?.toLowerCase()) {
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
    const found: string[] = [];
    collectAt(this.element, path, 0, found);
    return eachOnce(found);
  }

  /** Ids of the footnotes that hang anywhere on children of those names, each once, in order. */
  footnotesOn(names: ReadonlySet<string>): string[] {
    const found: string[] = [];
    for (let child = this.element.firstChild; child; child = child.nextSibling)
      if (names.has(child.name)) collectFootnotes(child, found);
    return eachOnce(found);
  }

  private sole(
    path: readonly string[],
    leaf: 'value' | null,
    read: (text: string) => string,
  ): string | null {
    const only = this.onlyElementAt(path, leaf);
    if (only !== undefined) return (only && read(only.text)) || null;
    const texts = this.texts(...path, ...(leaf === null ? [] : [leaf]));
    if (texts.length > 1) this.statedTwice.push(path.at(-1) ?? '');
    return texts.length === 1 ? (texts[0] ?? null) : null;
  }

  /** The one element at the path; null where there is none, undefined where a name stands twice. */
  private onlyElementAt(
    path: readonly string[],
    leaf: string | null,
  ): XmlElement | null | undefined {
    let at: XmlElement | null | undefined = this.element;
    for (let step = 0; step < path.length && at; step++) {
      const name = path[step] ?? '';
      at = step === 0 ? this.child(name) : onlyChild(at, name);
    }
    return at && leaf !== null ? onlyChild(at, leaf) : at;
  }

  private child(name: string): XmlElement | null | undefined {
    if (name !== this.sought) {
      this.sought = name;
      this.found = onlyChild(this.element, name);
    }
    return this.found;
  }
}

/** A plain decimal; null for null and for anything else, exponents and currency signs included. */
export function parseDecimal(text: string | null): number | null {
  const digits = text?.includes(',') ? text.replaceAll(',', '') : text;
  if (!digits || !DECIMAL.test(digits)) return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}

/** Two blanks, or any character but the plain ones: told faster than what space is. */
const MAY_BE_ODD = / {2}|[^ -~]/;
const ODD_SPACE = /\s\s|[^\S ]/;

/** The text trimmed, with every stretch of white space as one blank. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  const isOdd = MAY_BE_ODD.test(trimmed) && ODD_SPACE.test(trimmed);
  return isOdd ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** For what is compared or parsed, where white space inside is an error in any case. */
function asWritten(text: string): string {
  return text.trim();
}

function eachOnce(ids: string[]): string[] {
  return ids.length > 1 ? [...new Set(ids)] : ids;
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

/** All elements reached by going down the names: more than one where the filing repeats itself. */
function elementsAt(start: XmlElement, path: readonly string[]): readonly XmlElement[] {
  let at: readonly XmlElement[] = [start];
  for (const name of path) at = at.flatMap((element) => childrenNamed(element, name));
  return at;
}

/** The footnotes of all elements that the names from the given one on lead to. */
function collectAt(
  element: XmlElement,
  path: readonly string[],
  step: number,
  found: string[],
): void {
  if (step === path.length) return collectFootnotes(element, found);
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.name === path[step]) collectAt(child, path, step + 1, found);
}

function collectFootnotes(element: XmlElement, found: string[]): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const id = child.name === 'footnoteId' ? child.attributes.get('id')?.trim() : undefined;
    if (id !== undefined) found.push(id);
    else if (child.firstChild) collectFootnotes(child, found);
  }
}
