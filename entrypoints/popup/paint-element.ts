import { Fragment } from 'react/jsx-runtime';

const SVG = 'http://www.w3.org/2000/svg';

/** Names that React has in its own way; every other attribute is written as it stands. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  autoComplete: 'autocomplete',
  spellCheck: 'spellcheck',
  maxLength: 'maxlength',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
};

/**
 * Makes nodes of React elements without React's renderer, which is most of a page's code. For
 * components without state: one that calls a hook throws. Handlers and refs are left away, so that
 * what is painted can be read and followed, and answers once React has drawn the same in its place.
 * Text is only ever text.
 */
export function paintElement(element: unknown, document: Document): DocumentFragment {
  const painted = document.createDocumentFragment();
  append(painted, element, document);
  return painted;
}

function append(parent: Element | DocumentFragment, node: unknown, document: Document): void {
  if (typeof node === 'string' || typeof node === 'number') {
    parent.append(String(node));
    return;
  }
  if (Array.isArray(node)) {
    for (const one of node) append(parent, one, document);
    return;
  }
  if (!isElement(node)) return;
  const { type, props } = node;
  if (type === Fragment) append(parent, props['children'], document);
  else if (typeof type === 'function') append(parent, type(props), document);
  else parent.append(makeElement(String(type), props, parent, document));
}

function makeElement(
  tag: string,
  props: Readonly<Record<string, unknown>>,
  parent: Element | DocumentFragment,
  document: Document,
): Element {
  const isDrawn = tag === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
  const made = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    const written = writtenAs(name, value);
    if (written !== null) made.setAttribute(ATTRIBUTES[name] ?? name, written);
  }
  append(made, props['children'], document);
  return made;
}

/** An attribute's text; null where it is left away. `aria-` ones are written when false too. */
function writtenAs(name: string, value: unknown): string | null {
  if (name === 'children') return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  // Children, handlers and refs are none.
  if (typeof value !== 'boolean') return null;
  if (name.startsWith('aria-') || name === 'spellCheck') return String(value);
  return value ? '' : null;
}

interface PlainElement {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

function isElement(node: unknown): node is PlainElement {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}
