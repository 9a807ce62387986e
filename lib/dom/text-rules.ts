// Elements that run on within a line of text. Whatever is not here begins a new block; elements
// of the page's own making (with a hyphen) are mostly values within a line.
const INLINE = new Set(
  (
    'a abbr b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby s small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);

const SKIPPED = new Set(
  (
    'audio button canvas code embed head iframe input kbd math noscript object option pre samp script ' +
    'select style svg template textarea video'
  ).split(' '),
);

/** Whether the element continues the line that it stands in. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || element.localName.includes('-');
}

/**
 * Whether the text inside is not the page's prose: code, input, what the reader is editing, and
 * what is not rendered as text.
 */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  // Called this way because a form's fields stand in front of its methods: one named
  // "getAttribute" must not keep the page from being read.
  const editable = Element.prototype.getAttribute.call(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** Whether the node lies in an element that is skipped, or is one. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at instanceof Element && isSkipped(at)) return true;
  }
  return false;
}

/** The nearest element around the node, or the node itself, that is a block of text. */
export function blockOf(node: Node): Node {
  let at = node;
  while (at.parentNode && (!(at instanceof Element) || isInline(at))) at = at.parentNode;
  return at;
}
