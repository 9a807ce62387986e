import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '@/lib/core/result';

/** An element as the ownership schema needs it: local name, attributes, own text, children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own character data, CDATA included, entities decoded, not trimmed. */
  readonly text: string;
  /** The text with that of all elements inside, in the order of the document, spaces between. */
  readonly wholeText: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  wholeText: string;
}

/** Larger than any ownership filing by two orders of magnitude, small enough to parse at once. */
const MAX_CHARACTERS = 8_000_000;
const MAX_DEPTH = 32;

/**
 * Reads a small XML document into a tree. Namespace prefixes are dropped: filers choose them at
 * will. Returns what is wrong, in words, for anything that is not well-formed, holds a DOCTYPE
 * (none of the SEC's forms does, and entities are an attack), nests deeper than 32 or is larger
 * than 8 million characters. Blank lines before the XML declaration, which some filer agents
 * write and the XML specification forbids, are accepted.
 */
export function readXml(source: string): Result<XmlElement, string> {
  if (source.length > MAX_CHARACTERS) return fail(`longer than ${MAX_CHARACTERS} characters`);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type declaration is not allowed');
  });
  parser.on('opentag', (tag) => {
    if (open.length >= MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} elements`);
    const { attributes } = tag;
    open.push({ name: localName(tag.name), attributes, children: [], text: '', wholeText: '' });
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (!element) return;
    element.text += text;
    element.wholeText += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    const parent = open.at(-1);
    if (parent) {
      parent.children.push(element);
      parent.wholeText += ` ${element.wholeText} `;
    } else {
      root = element;
    }
  });
  try {
    parser.write(source.replace(/^[\uFEFF\s]+/, '')).close();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return root ? ok(root) : fail('no element at all');
}

/** The first child of that name, or null. */
export function child(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((candidate) => candidate.name === name) ?? null;
}

/** All children of that name, in order. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((candidate) => candidate.name === name);
}

/** The element reached by going down the names, or null where one is missing. */
export function descend(element: XmlElement, ...names: string[]): XmlElement | null {
  let at: XmlElement | null = element;
  for (const name of names) at = at && child(at, name);
  return at;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
