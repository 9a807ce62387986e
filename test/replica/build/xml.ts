/** An XML element; `text` and `children` exclude each other, neither gives an empty element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children?: readonly XmlElement[];
}

/** An element that holds text. */
export function leaf(name: string, text: string | number): XmlElement {
  return { name, text: String(text) };
}

/** An element that holds others; absent ones (null) are left out. */
export function branch(name: string, ...children: (XmlElement | null)[]): XmlElement {
  return { name, children: children.filter((child) => child !== null) };
}

/**
 * Text with the five reserved characters as entities. Characters beyond Latin-1 become numeric
 * references, since EDGAR's own files mix both ways.
 */
export function escapeXml(text: string): string {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return Array.from(text)
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      if (code > 0xff) return `&#${code};`;
      return char in entities ? entities[char as keyof typeof entities] : char;
    })
    .join('');
}

/** The element and everything below it, indented by four spaces a level. */
export function serialize(element: XmlElement, indent = ''): string {
  const { name, attributes = {}, text, children = [] } = element;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${written.join('')}`;
  if (text !== undefined) return `${start}>${escapeXml(text)}</${name}>`;
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) => serialize(child, `${indent}    `)).join('\n');
  return `${start}>\n${inner}\n${indent}</${name}>`;
}
