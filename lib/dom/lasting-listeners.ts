/**
 * Calls `listen` now, and again whenever the page replaces its whole document: `document.open()`
 * takes every listener off the window, ours included. To add a listener twice adds it once.
 */
export function keepListening(listen: () => void, signal: AbortSignal): void {
  listen();
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
