const lasting = new WeakMap<Document, Set<() => void>>();

// One observer for all who listen: each would take its part of every page's start.
function listenersIn(document: Document): Set<() => void> {
  const known = lasting.get(document);
  if (known) return known;
  const listeners = new Set<() => void>();
  lasting.set(document, listeners);
  const observer = new MutationObserver(() => {
    for (const listen of listeners) listen();
  });
  observer.observe(document, { childList: true });
  return listeners;
}

/**
 * Calls `listen` now, and again whenever the page replaces its whole document, until the signal
 * aborts: `document.open()` takes every listener off the window, ours included. To add a listener
 * twice adds it once.
 */
export function keepListening(listen: () => void, signal: AbortSignal): void {
  listen();
  const listeners = listenersIn(document);
  listeners.add(listen);
  signal.addEventListener('abort', () => listeners.delete(listen));
}
