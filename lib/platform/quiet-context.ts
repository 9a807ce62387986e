import { browser } from 'wxt/browser';

/**
 * Takes the place of WXT's context of a content script in production builds. WXT's announces each
 * start to the page by an event that carries the extension's id, and ends a script when the page
 * sends such an event: a page could see us, and switch us off. This one does neither. An updated
 * or removed extension is noticed where WXT notices it too: its id is gone.
 */
export class ContentScriptContext {
  readonly #ended = new AbortController();

  /** Aborted once the script has lost its extension. */
  get signal(): AbortSignal {
    return this.#ended.signal;
  }

  /** Whether the extension was updated or removed since; asking notices it. */
  get isInvalid(): boolean {
    if (!hasExtension()) this.#ended.abort();
    return this.signal.aborted;
  }

  /** Calls back once, when the loss is noticed. */
  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback, { once: true });
  }
}

/** The id is typed as always there, and is not once the extension was updated or removed. */
function hasExtension(): boolean {
  const runtime = browser.runtime as { id?: string } | undefined;
  return runtime?.id !== undefined;
}
