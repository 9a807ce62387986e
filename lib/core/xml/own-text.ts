import { readSection, readText } from './character-data';
import type { XmlNode } from './xml-node';

/** A comment, a section, an instruction or a stretch of text between the tags of children. */
const PART = /<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|([^<]+)/g;

/** The text of an element among children, comments, sections and instructions, from the source. */
export function ownText(element: XmlNode, source: string): string {
  let text = '';
  let from = element.contentStart;
  const take = (to: number) => {
    const stretch = source.slice(from, to);
    if (!element.hasMarkup) {
      text += readText(stretch);
      return;
    }
    for (const [, section, written] of stretch.matchAll(PART)) {
      if (section !== undefined) text += readSection(section);
      else if (written !== undefined) text += readText(written);
    }
  };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    take(child.start);
    from = child.end;
  }
  take(element.contentEnd);
  return text;
}
