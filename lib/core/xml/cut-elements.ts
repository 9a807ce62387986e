import { SaxesParser } from 'saxes';

/**
 * Cuts the elements of those local names out of a document, with all that is in them, and leaves
 * every other character as it was. A parser tells where they begin and end, because a search would
 * stumble over comments, prefixes and self-closing tags. Meant for text that `readXml` has
 * accepted; anything else comes back empty, since nothing could be promised of it.
 */
export function cutElements(source: string, names: readonly string[]): string {
  const text = source.replace(/^[\uFEFF\s]+/, '');
  const kept: string[] = [];
  let depth = 0;
  let keptUpTo = 0;
  const isCut = (name: string) => names.includes(name.slice(name.indexOf(':') + 1));
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (!isCut(name)) return;
    // No attribute may hold a bare "<", so the last one began this tag.
    if (depth === 0) kept.push(text.slice(keptUpTo, text.lastIndexOf('<', parser.position - 1)));
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    if (!isCut(name)) return;
    depth -= 1;
    keptUpTo = parser.position;
  });
  try {
    parser.write(text).close();
  } catch {
    return '';
  }
  return kept.join('') + text.slice(keptUpTo);
}
