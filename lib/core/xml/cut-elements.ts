import { readXml, type XmlElement } from './read-xml';
import { beginOf } from './scanner';

/**
 * Cuts the elements whose local names are meant out of a document, with all that is in them, and
 * leaves every other character as it was. A parser tells where they begin and end, because a search
 * would stumble over comments, prefixes and self-closing tags. Meant for text that `readXml` has
 * accepted; anything else comes back empty, since nothing could be promised of it.
 */
export function cutElements(source: string, isMeant: (name: string) => boolean): string {
  const root = readXml(source);
  if (!root.ok) return '';
  const kept: string[] = [];
  let keptUpTo = 0;
  const visit = (element: XmlElement) => {
    if (!isMeant(element.name)) {
      element.children.forEach(visit);
      return;
    }
    kept.push(source.slice(keptUpTo, element.start));
    keptUpTo = element.end;
  };
  visit(root.value);
  const left = kept.join('') + source.slice(keptUpTo);
  return left.slice(beginOf(left));
}
