// A form's fields stand in front of the form's own properties: a field named "parentNode" or
// "localName" must not keep a page from being read, nor send us round in a circle.
const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode');

/** The node's parent; of a shadow root its host, so that the way leads up to the document. */
export function parentOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (parentNode?.get?.call(node) ?? null) as Node | null;
}

/** The element's name in lower case. */
export function nameOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

/** The attribute as written; null without one. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Whether the node lies under the other in the same tree, or is it. */
export function isUnder(node: Node, top: Node): boolean {
  return Node.prototype.contains.call(top, node);
}

/** The nearest element around this one, in its own tree, that the selector fits. */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
