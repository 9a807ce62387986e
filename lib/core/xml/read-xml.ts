import { fail, ok, type Result } from '@/lib/core/result';
import { TagBook } from './tag-book';
import { XmlReader } from './xml-reader';

/** An element as the SEC's forms need it: local name, attributes, own text, children. */
export interface XmlElement {
  readonly name: string;
  /** By local name; declarations of namespaces with their prefix, `xmlns:x`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The elements inside, in order: a new list each time. */
  readonly children: readonly XmlElement[];
  readonly firstChild: XmlElement | null;
  readonly nextSibling: XmlElement | null;
  /** The element's own character data, CDATA included, entities decoded, line ends as line feeds. */
  readonly text: string;
  /** Where the element begins in the source, and where it has ended. */
  readonly start: number;
  readonly end: number;
}

/** Larger than any ownership filing by two orders of magnitude, small enough to parse at once. */
const MAX_CHARACTERS = 8_000_000;
const NO_TAGS = TagBook.of([]);

/**
 * Reads a small XML document into a tree. Namespace prefixes are dropped: filers choose them at
 * will. Returns what is wrong, in words, for anything that is not well-formed XML 1.0, holds a
 * DOCTYPE (none of the SEC's forms does, and entities are an attack), nests deeper than 32 or is
 * larger than 8 million characters. White space before the XML declaration, which some filer agents
 * write and the XML specification forbids, is accepted. The time taken grows with the length.
 * `known` are the tags that a form is mostly made of, which saves reading them.
 */
export function readXml(source: string, known = NO_TAGS): Result<XmlElement, string> {
  if (source.length > MAX_CHARACTERS) return fail(`longer than ${MAX_CHARACTERS} characters`);
  try {
    return ok(new XmlReader(source, known.copy()).read());
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** All children of that name, in order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  const named: XmlElement[] = [];
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.name === name) named.push(child);
  return named;
}
