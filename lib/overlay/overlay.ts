import { isOnTheWay, isWithin, type Point } from './geometry';
import { createHost } from './host';
import { watchKeyboard } from './keyboard';
import { watchLeaving } from './leaving';
import { keepPlaced } from './place';

const GRACE_MS = 300;
/** How far beside a word the pointer still counts as on it, in CSS pixels. */
const NEAR = 3;

/** What holds a card open while it has the focus: the keyboard's, or something begun in the card. */
const HOLDING = ':focus-visible, [tabindex="-1"]';

/** How a card is opened. */
interface OpenOptions {
  /** Whether it stays when the pointer leaves it: the reader asked for it, and it lies elsewhere. */
  readonly isPinned: boolean;
  /** Called once, however the card is closed. */
  readonly onClose: () => void;
}

/** A card's place on the page: shown beside one range at a time. */
export interface Overlay {
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /**
   * Shows the card beside the range. On Esc what is rendered first gets a `cancel` event, and the
   * card stays when that is prevented.
   */
  open(range: Range, options: OpenOptions): void;
  close(): void;
  /** Takes the overlay off the page for good. */
  remove(): void;
}

/** Adds the overlay to the page, not shown yet. `css` styles what is rendered in it. */
export function createOverlay(document: Document, css: string): Overlay {
  const view = document.defaultView ?? window;
  const { element, root, frame, container } = createHost(document, css);
  let opening: AbortController | null = null;

  function isInside(range: Range, point: Point, target: EventTarget | null): boolean {
    if (target === element) return true;
    const card = frame.getBoundingClientRect();
    return [...range.getClientRects()].some(
      (box) => isWithin(point, box, NEAR) || isOnTheWay(point, box, card),
    );
  }

  function open(range: Range, { isPinned, onClose }: OpenOptions): void {
    close();
    opening = new AbortController();
    const { signal } = opening;
    const before = document.activeElement;
    // A page that replaces its content may have taken our element with it.
    if (!element.isConnected) document.documentElement.append(element);
    frame.showPopover();
    watchLeaving(view, {
      isInside: (point, target) => isInside(range, point, target),
      isHeld: () => isPinned || (root.activeElement?.matches(HOLDING) ?? false),
      graceMs: GRACE_MS,
      onLeave: close,
      signal,
    });
    watchKeyboard(view, {
      entry: () => container.querySelector<HTMLElement>('button, a[href]'),
      hasFocus: () => root.activeElement !== null,
      onEscape: () => {
        const cancel = new Event('cancel', { cancelable: true });
        if (container.firstElementChild?.dispatchEvent(cancel) ?? true) close();
      },
      signal,
    });
    let stopPlacing: (() => void) | null = null;
    signal.addEventListener('abort', () => {
      stopPlacing?.();
      const hadFocus = root.activeElement !== null;
      frame.hidePopover();
      if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
      onClose();
    });
    stopPlacing = keepPlaced(frame, range, close);
    if (signal.aborted) stopPlacing();
  }

  function close(): void {
    const closing = opening;
    opening = null;
    closing?.abort();
  }

  function remove(): void {
    close();
    element.remove();
  }

  return { container, open, close, remove };
}
