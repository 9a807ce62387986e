import { readSection, readText } from './character-data';
import type { XmlElement } from './read-xml';
import { localName } from './names';

/** A comment, a section, an instruction, a tag or a stretch of text of well-formed XML. */
const PART =
  /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<\/?([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*>|([^<]+)/g;

/** Elements that HTML sets apart from the text around them; all others stand within it. */
const SET_APART = new Set(
  'p br hr div li ul ol dl dt dd tr td th table h1 h2 h3 h4 h5 h6 blockquote pre section'.split(
    ' ',
  ),
);

/**
 * The text of an element and of all elements inside, in the order of the document, from the source
 * that it was read from. Tags add nothing ("5<b>00</b>" is 500), but for a blank where HTML would
 * begin a new line or cell.
 */
export function wholeTextOf(element: XmlElement, source: string): string {
  if (element.firstChild === null) return element.text;
  let whole = '';
  for (const [, section, tag, text] of source.slice(element.start, element.end).matchAll(PART)) {
    if (section !== undefined) whole += readSection(section);
    else if (text !== undefined) whole += readText(text);
    else if (tag !== undefined && SET_APART.has(localName(tag).toLowerCase())) whole += ' ';
  }
  return whole;
}
