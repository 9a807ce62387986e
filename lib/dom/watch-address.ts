/** Chromium has it, Firefox since version 147. */
function navigationOf(): EventTarget | null {
  return 'navigation' in globalThis ? navigation : null;
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
  let href = location.href;
  function look(): void {
    // Asked with every change of the page: one question to the browser rather than four.
    if (location.href === href) return;
    href = location.href;
    const address = pageAddress();
    if (address === known || signal.aborted) return;
    known = address;
    onMoved();
  }
  navigationOf()?.addEventListener('currententrychange', look, { signal });
  return look;
}
