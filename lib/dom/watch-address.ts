/** Chromium has it, Firefox since version 147. */
function navigationOf(): EventTarget | null {
  return 'navigation' in globalThis ? navigation : null;
}

/**
 * The document's address: the same string until it changes, where the location writes one anew each
 * time. Asked of the prototype, so that a form of the page named "URL" does not stand in front of it.
 */
function addressNow(): unknown {
  return Reflect.get(Document.prototype, 'URL', document);
}

/** A page's address without a fragment that only leads to a place on it. */
function pageAddress(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}

/**
 * Calls back when the page has moved to another address without being loaded. Returns a function
 * that looks at once, for browsers that do not tell: to be called when the page changes.
 */
export function watchAddress(onMoved: () => void, signal: AbortSignal): () => void {
  let known = pageAddress();
  let asked = addressNow();
  function look(): void {
    // Looked at with every change of the page: one cheap question to the browser rather than four.
    const now = addressNow();
    if (now === asked) return;
    asked = now;
    const address = pageAddress();
    if (address === known || signal.aborted) return;
    known = address;
    onMoved();
  }
  navigationOf()?.addEventListener('currententrychange', look, { signal });
  return look;
}
