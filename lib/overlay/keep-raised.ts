import { homeFor } from './home';
import type { OverlayHost } from './host';

/** A page that answers each raising by another is left to win, rather than fought for ever. */
const MOST_RAISED = 20;

/**
 * Keeps the overlay in front of what the page puts into the top layer while a card is open, such as
 * tooltips of its own. A modal dialog makes all around it inert and stays in front; where the one
 * that the overlay was shown in is closed, the overlay comes out of it.
 */
export function keepRaised(view: Window, host: OverlayHost, signal: AbortSignal): void {
  const { element } = host;
  let raised = 0;
  const onToggle = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || target === element) return;
    const isOpen = target.matches(':popover-open, dialog[open]');
    if (!isOpen || target.matches(':modal') || ++raised > MOST_RAISED) return;
    host.raise();
  };
  const onClosed = ({ target }: Event): void => {
    if (target !== element.parentNode || !(target instanceof Element)) return;
    host.showFor(homeFor(target));
  };
  view.addEventListener('toggle', onToggle, { capture: true, signal });
  view.addEventListener('close', onClosed, { capture: true, signal });
}
