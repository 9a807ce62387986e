import { homeFor } from './home';
import type { OverlayHost } from './host';

/** A page that answers each raising by another is left to win, rather than fought for ever. */
const MOST_RAISED = 20;
/** How long the overlay must have been in front again to count as seen, in milliseconds. */
const STILL_MS = 250;

/** Whether a view transition of the page's is painted over all there is. */
function isInTransition(document: Document & { readonly activeViewTransition?: unknown }): boolean {
  return (document.activeViewTransition ?? null) !== null;
}

/** What becomes of an overlay that is kept in front. */
export interface KeptRaised {
  /** Whether the page has put something into the top layer above it just now, or for good. */
  readonly isCovered: () => boolean;
  /** Brings it to the front once more, even where the page has won. */
  readonly raise: () => void;
}

/**
 * Keeps the overlay in front of what the page puts into the top layer while a card is open, such as
 * tooltips of its own. A modal dialog makes all around it inert and stays in front; where the one
 * that the overlay was shown in is closed, the overlay comes out of it.
 */
export function keepRaised(view: Window, host: OverlayHost, signal: AbortSignal): KeptRaised {
  const { element } = host;
  let raised = 0;
  let coveredMs = -Infinity;
  let isBeaten = false;
  const onToggle = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || target === element) return;
    const isOpen = target.matches(':popover-open, dialog[open]');
    if (!isOpen || target.matches(':modal')) return;
    coveredMs = performance.now();
    isBeaten = ++raised > MOST_RAISED;
    if (!isBeaten) host.raise();
  };
  const onClosed = ({ target }: Event): void => {
    if (target !== element.parentNode || !(target instanceof Element)) return;
    host.showFor(homeFor(target));
  };
  view.addEventListener('toggle', onToggle, { capture: true, signal });
  view.addEventListener('close', onClosed, { capture: true, signal });
  return {
    isCovered: () =>
      isBeaten || performance.now() - coveredMs <= STILL_MS || isInTransition(view.document),
    raise: () => {
      coveredMs = performance.now();
      isBeaten = false;
      host.raise();
    },
  };
}
