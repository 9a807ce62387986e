import type { Mark } from './highlight';
import { keepListening } from './lasting-listeners';

/** What does something of its own when it is clicked. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="tab"]';

interface ClickPorts {
  /** Whether the reader chose to open cards by click. */
  readonly isChosen: () => boolean;
  /** The mark at a point of the viewport. */
  readonly find: (x: number, y: number) => Mark | null;
  readonly open: (mark: Mark) => void;
}

function isOnControl(event: MouseEvent): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
}

/**
 * Opens a mention that is clicked, where the reader chose so. A link is followed as ever; with Alt
 * held a click on it opens the card instead. The end of a selection is no click.
 */
export function watchClick({ isChosen, find, open }: ClickPorts, signal: AbortSignal): void {
  function click(event: MouseEvent): void {
    const hasOtherKey = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!event.isTrusted || event.button !== 0 || hasOtherKey || !isChosen()) return;
    const isControl = isOnControl(event);
    if (isControl && !event.altKey) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const mark = find(event.clientX, event.clientY);
    if (!mark) return;
    if (isControl) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    open(mark);
  }
  keepListening(() => addEventListener('click', click, { capture: true, signal }), signal);
}
