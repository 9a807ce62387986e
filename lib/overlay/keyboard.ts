interface KeyboardOptions {
  /** What takes the focus when the reader tabs into the card. */
  readonly entry: () => HTMLElement | null;
  /** Whether the focus is in the card now. */
  readonly hasFocus: () => boolean;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
}

/**
 * Esc closes the card, and nothing of the page hears of it; nor of any key while the focus is in
 * the card, or a page's shortcuts would swallow what is typed into its field. Tab enters the card when nothing on
 * the page has the focus; a reader who is in a field is left there, and reaches the card at the
 * end of the page's own order.
 */
export function watchKeyboard(view: Window, options: KeyboardOptions): void {
  const { entry, hasFocus, onEscape, signal } = options;
  const { document } = view;
  const onKey = (event: KeyboardEvent): void => {
    // A page must not learn from a key of its own making whether a card is open.
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
      return;
    }
    if (hasFocus()) {
      event.stopImmediatePropagation();
      return;
    }
    const isPlainTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey;
    const active = document.activeElement;
    const isIdle = active === null || active === document.body;
    if (!isPlainTab || !isIdle) return;
    const target = entry();
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const onOtherKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && hasFocus()) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onKey, { capture: true, signal });
  view.addEventListener('keypress', onOtherKey, { capture: true, signal });
  view.addEventListener('keyup', onOtherKey, { capture: true, signal });
}
