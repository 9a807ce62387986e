import { browser } from 'wxt/browser';

/** As Firefox tells it to content scripts alone; its `browser.dom` finds no closed root. */
type Told = HTMLElement & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element, a closed one too, which only content scripts are given. Null
 * where there is none; an orphaned script sees the open ones alone.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  // Typed as always there, and is not once the extension was updated or removed.
  const dom = browser.dom as typeof browser.dom | undefined;
  return dom?.openOrClosedShadowRoot(element) ?? (element as Told).openOrClosedShadowRoot ?? null;
}
