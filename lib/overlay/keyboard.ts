import { MOVER, moveByKey } from './moving';
import type { ShownCard } from './shown-card';

interface KeyboardOptions {
  /** The card that keys are for: the one with the focus, else the one in front. */
  readonly current: () => Pick<ShownCard, 'frame' | 'cancel'> | null;
  /** What has the focus in the cards. */
  readonly focused: () => Element | null;
  readonly signal: AbortSignal;
}

/**
 * Esc closes a card, and nothing of the page hears of it; nor of any key while the focus is in a
 * card, or a page's shortcuts would swallow what is typed into its field. Tab enters the card when
 * nothing on the page has the focus; a reader who is in a field is left there, and reaches the card
 * at the end of the page's own order. Arrow keys on a card's grip move it.
 */
export function watchKeyboard(view: Window, options: KeyboardOptions): void {
  const { current, focused, signal } = options;
  const { document } = view;
  const onKey = (event: KeyboardEvent): void => {
    // A page must not learn from a key of its own making whether a card is open.
    if (!event.isTrusted) return;
    const card = current();
    if (event.key === 'Escape' && card) {
      event.preventDefault();
      event.stopImmediatePropagation();
      card.cancel();
      return;
    }
    const inside = focused();
    if (inside) {
      event.stopImmediatePropagation();
      if (card && inside.matches(MOVER) && moveByKey(card.frame, event)) event.preventDefault();
      return;
    }
    const isPlainTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey;
    const active = document.activeElement;
    const isIdle = active === null || active === document.body;
    if (!isPlainTab || !isIdle) return;
    const target = card?.frame.querySelector<HTMLElement>('button, a[href]');
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const onOtherKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && focused()) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true, signal });
  view.addEventListener('keypress', onOtherKey, { capture: true, signal });
  view.addEventListener('keyup', onOtherKey, { capture: true, signal });
}
