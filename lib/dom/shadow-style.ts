/** A shadow root as the page itself sees it, which Firefox lets a content script ask for. */
type Waived = ShadowRoot & { readonly wrappedJSObject?: ShadowRoot };

/**
 * Draws highlights in a shadow root by a style sheet of its own: in Firefox the document's
 * `::highlight` rules end at its border. The sheet is the page's in kind, because Firefox keeps
 * content scripts from the list of a page's sheets; when it cannot be added, nothing is drawn.
 */
export function drawInside(root: ShadowRoot, css: string): void {
  const page = (root as Waived).wrappedJSObject ?? root;
  const view = page.ownerDocument.defaultView;
  if (!view) return;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    page.adoptedStyleSheets.push(sheet);
  } catch {
    // The page has put something else in the place of what the browser gives.
  }
}
