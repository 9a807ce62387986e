/** A comment, an instruction, CDATA, or the name of a start tag that has something after it. */
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<[^\s/<>!?][^\s/<>]*(?=\s)/g;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * Cuts every attribute out of a document but those that are meant to stay, by the name as written,
 * with its prefix, and the value as written; declarations of namespaces are cut as well. All else
 * stays as it was. Meant for text that `readXml` has accepted, and only for its reader, which needs
 * no declared prefixes. The time taken grows with the length.
 */
export function cutAttributes(
  source: string,
  isKept: (name: string, value: string) => boolean,
): string {
  const kept: string[] = [];
  let keptUpTo = 0;
  for (const token of source.matchAll(TOKEN)) {
    if (token[0].startsWith('<!') || token[0].startsWith('<?')) continue;
    let at = token.index + token[0].length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const attribute = ATTRIBUTE.exec(source);
      if (!attribute) break;
      const [whole, name = '', double, single] = attribute;
      if (!isKept(name, double ?? single ?? '')) {
        kept.push(source.slice(keptUpTo, at));
        keptUpTo = at + whole.length;
      }
      at += whole.length;
    }
  }
  return kept.join('') + source.slice(keptUpTo);
}
