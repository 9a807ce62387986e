const XML_ROOT = /^<\?xml[^>]*>\s*<([A-Za-z_][\w:.-]*)/;
const MOST_OF_START = 1_000;
const MOST_OF_END = 300;

/**
 * Whether a document, JSON or XML with its declaration, ends before its end; false for all others,
 * of which that cannot be told. Browsers are to report a body that broke off, but Firefox now and
 * then hands on what came of a compressed one over HTTP/1.1 as if it were all of it.
 */
export function isCutShort(text: string): boolean {
  const start = text.slice(0, MOST_OF_START).trimStart();
  const end = text.slice(-MOST_OF_END).trimEnd();
  if (start.startsWith('{')) return !end.endsWith('}');
  if (start.startsWith('[')) return !end.endsWith(']');
  const root = XML_ROOT.exec(start)?.[1];
  if (root === undefined || end.endsWith('-->') || end.endsWith('?>')) return false;
  if (end.endsWith('/>')) return text.lastIndexOf('<') !== text.indexOf(`<${root}`);
  return !end.endsWith('>') || end.slice(end.lastIndexOf('</') + 2, -1).trim() !== root;
}
