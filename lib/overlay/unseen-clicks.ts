/** How long a card must have stood where it is before a click on it counts, in milliseconds. */
const STILL_MS = 250;
/** What counts as another place, in CSS pixels. */
const JUMP_PX = 8;
/** Chromium looks so often at most whether a thing can be seen; less it does not take. */
const LOOK_MS = 100;

interface UnseenOptions {
  /** Whether another card of ours may hide it, which is no reason to leave a click out. */
  readonly isUnderOther: () => boolean;
  /** Whether the page has put something over it, as far as can be told without Chromium. */
  readonly isCovered: () => boolean;
  /** Whether nobody but the reader moves the card. */
  readonly isHeldStill: () => boolean;
  /** Called when a click was left out. */
  readonly onUnseen: () => void;
  readonly signal: AbortSignal;
}

/**
 * Leaves out clicks that a reader cannot have meant: on a card that the page has covered, made
 * invisible or put into a frame that cannot be seen, and on one that the page has just moved under
 * the pointer. Chromium tells what is seen (Intersection Observer v2); in other browsers the moving
 * counts, and what was put into the top layer above the card.
 */
export function ignoreUnseenClicks(frame: HTMLElement, options: UnseenOptions): void {
  const { isUnderOther, isCovered, isHeldStill, onUnseen, signal } = options;
  /** Null where the browser does not tell. */
  let told: boolean | null = null;
  let at = { left: 0, top: 0 };
  let movedMs = -Infinity;

  const note = (entries: readonly IntersectionObserverEntry[]): void => {
    const last = entries.at(-1);
    // Typed as always there; Firefox does not tell.
    told = last && 'isVisible' in last ? last.isVisible === true : null;
  };
  const move = (): void => {
    const { left, top } = frame.getBoundingClientRect();
    const isFirst = at.left === 0 && at.top === 0;
    if (Math.hypot(left - at.left, top - at.top) <= JUMP_PX) return;
    at = { left, top };
    // Where a card comes up is beside the words, never under the pointer that rests on them.
    if (!isFirst) movedMs = performance.now();
  };
  const click = (event: MouseEvent): void => {
    // Keys press what has the focus, wherever it is: their clicks have no place.
    const isStill = event.detail === 0 || isHeldStill() || performance.now() - movedMs > STILL_MS;
    const isSeen = told ?? !isCovered();
    if ((isSeen || isUnderOther()) && isStill) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!isSeen) onUnseen();
  };

  const sight = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 0.5, 1] };
  const seen = new IntersectionObserver(note, sight);
  const moves = new MutationObserver(move);
  seen.observe(frame);
  moves.observe(frame, { attributeFilter: ['style'] });
  frame.addEventListener('click', click, { capture: true, signal });
  signal.addEventListener('abort', () => {
    seen.disconnect();
    moves.disconnect();
  });
}
