/**
 * Where the overlay belongs in the document for words at a node: in the page's modal dialog around
 * them, since all outside of it is inert while it is shown; else beside the page's body.
 */
export function homeFor(node: Node): Element {
  const document = node.ownerDocument ?? window.document;
  let at: Node | null = node;
  while (at) {
    if (at instanceof HTMLDialogElement && at.matches(':modal')) return at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return document.documentElement;
}
