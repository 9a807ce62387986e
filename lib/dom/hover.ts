import type { Mark } from './highlight';
import { keepListening } from './lasting-listeners';

/** How long the pointer rests on a mention before the card opens, in milliseconds. */
export const REST_MS = 250;

/** How far a hand trembles while the pointer rests, in CSS pixels. */
const TREMBLE_PX = 8;

interface HoverPorts {
  /** The mark at a point of the viewport. */
  find(x: number, y: number): Mark | null;
  isOn(mark: Mark, x: number, y: number): boolean;
  /**
   * Called once for each visit. `current` tells, now and later, what to open: the mark, or the one
   * that has taken its place where the page wrote its text anew; null when the reader went on.
   */
  open(current: () => Mark | null): void | Promise<void>;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Opens a mention on which the pointer rests. The page is asked what lies under the pointer only
 * once it rests, so moving costs nothing. Leaving, scrolling, pressing a button or a key cancels;
 * touch and events made by the page itself do not count.
 */
export function watchHover(ports: HoverPorts, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restedAt: Point | null = null;
  let pointer: Point = { x: -1, y: -1 };
  let visit: { readonly mark: Mark; wanted: boolean } | null = null;

  function cancel(): void {
    clearTimeout(timer);
    restedAt = null;
    if (visit) visit.wanted = false;
  }

  function leave(): void {
    cancel();
    visit = null;
  }

  function rest(): void {
    restedAt = null;
    const mark = ports.find(pointer.x, pointer.y);
    if (!mark || mark === visit?.mark) return;
    const own = { mark, wanted: true };
    visit = own;
    void ports.open(() => {
      if (!own.wanted || own !== visit) return null;
      return mark.range.collapsed ? ports.find(pointer.x, pointer.y) : mark;
    });
  }

  function move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return cancel();
    pointer = { x: event.clientX, y: event.clientY };
    if (visit && !ports.isOn(visit.mark, pointer.x, pointer.y)) visit = null;
    const moved = restedAt && Math.hypot(pointer.x - restedAt.x, pointer.y - restedAt.y);
    if (moved !== null && moved <= TREMBLE_PX) return;
    restedAt = pointer;
    clearTimeout(timer);
    timer = setTimeout(rest, REST_MS);
  }

  const options = { capture: true, passive: true, signal } as const;
  keepListening(() => {
    addEventListener('pointermove', move, options);
    for (const type of ['pointerdown', 'keydown']) addEventListener(type, cancel, options);
    for (const type of ['scroll', 'wheel', 'blur']) addEventListener(type, leave, options);
    const root: Element | null = document.documentElement;
    root?.addEventListener('pointerleave', leave, { passive: true, signal });
  }, signal);
  signal.addEventListener('abort', leave);
}
