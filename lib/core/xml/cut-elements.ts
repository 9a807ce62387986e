import { readXml, type XmlElement } from './read-xml';

/**
 * Cuts the elements of those local names out of a document, with all that is in them, and leaves
 * every other character as it was. A parser tells where they begin and end, because a search would
 * stumble over comments, prefixes and self-closing tags. Meant for text that `readXml` has
 * accepted; anything else comes back empty, since nothing could be promised of it.
 */
export function cutElements(source: string, names: readonly string[]): string {
  const root = readXml(source);
  if (!root.ok) return '';
  const kept: string[] = [];
  let keptUpTo = 0;
  const visit = (element: XmlElement) => {
    if (!names.includes(element.name)) {
      element.children.forEach(visit);
      return;
    }
    kept.push(source.slice(keptUpTo, element.start));
    keptUpTo = element.end;
  };
  visit(root.value);
  return (kept.join('') + source.slice(keptUpTo)).replace(/^[\uFEFF\s]+/, '');
}
