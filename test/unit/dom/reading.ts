import type { ShadowRootOf } from '@/lib/dom/flat-tree';
import type { Reading } from '@/lib/dom/read-text';
import { readText } from '@/lib/dom/read-text';
import type { SiteAdapter } from '@/lib/dom/sites/adapter';

/** A site that states nothing but by `data-symbol`. */
export const SITE: SiteAdapter = {
  symbolOf: (element) => {
    const symbol = Element.prototype.getAttribute.call(element, 'data-symbol');
    return symbol === null ? null : { symbol, source: 'attribute' };
  },
  pageSymbols: () => [],
  readsOnlyCells: false,
};

/** A brokerage: nothing is read but what `data-symbol` stands on. */
export const BROKERAGE: SiteAdapter = { ...SITE, readsOnlyCells: true };

/** What a generator of steps returns in the end. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

interface How {
  readonly adapter?: SiteAdapter;
  readonly shadowRootOf?: ShadowRootOf;
  readonly roots?: ShadowRoot[];
}

/** Reads these parts of the page in one go. */
export function readParts(parts: readonly Node[], how: How = {}): Reading {
  return finish(
    readText(parts, {
      adapter: how.adapter ?? SITE,
      shadowRootOf: how.shadowRootOf ?? ((element) => element.shadowRoot),
      onRoot: (root) => how.roots?.push(root),
    }),
  );
}

/** Makes the HTML the page's body and reads it. */
export function readBody(html: string, how: How = {}): Reading {
  document.body.innerHTML = html;
  return readParts([document.body], how);
}

/** The one element that the selector finds. */
export function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
