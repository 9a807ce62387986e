import type { OpeningChoice } from '@/lib/core/ticker/slice';
import type { Mark } from './highlight';
import { keepListening } from './lasting-listeners';

/** How far a hand trembles while the pointer rests, in CSS pixels. */
const TREMBLE_PX = 8;

interface HoverPorts {
  /** What opens a card now. */
  choice(): OpeningChoice;
  /** The mark at a point of the viewport. */
  find(x: number, y: number): Mark | null;
  isOn(mark: Mark, x: number, y: number): boolean;
  /** Called as soon as the pointer lingers on a mark, before it counts as a wish. */
  prepare(): void;
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

/** After so long a rest the card may be fetched, in milliseconds; opening it takes the full time. */
export const LINGER_MS = 120;

/**
 * A page that writes its text anew leaves its words without a mark until they are judged again: so
 * often, every so many milliseconds, they are looked for under a pointer that still rests there.
 */
const LOOKS_AGAIN = 15;
const LOOK_AGAIN_MS = 200;

/**
 * Opens a mention on which the pointer rests, where the reader chose so with Alt held. The page is
 * asked what lies under the pointer only once it rests, so moving costs nothing. Words that lose
 * their mark meanwhile and get it back still open; words that first come under a pointer at rest do
 * not. Leaving, scrolling, pressing a button or a key cancels; touch and events made by the page
 * itself do not count.
 */
export function watchHover(ports: HoverPorts, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restedAt: Point | null = null;
  let pointer: Point = { x: -1, y: -1 };
  let isAltHeld = false;
  let visit: { readonly mark: Mark; wanted: boolean } | null = null;
  let lingeredOn: Mark | null = null;

  function cancel(): void {
    clearTimeout(timer);
    restedAt = null;
    if (visit) visit.wanted = false;
  }

  function leave(): void {
    cancel();
    visit = null;
    isAltHeld = false;
  }

  function rest(): void {
    restedAt = null;
    const mark = ports.find(pointer.x, pointer.y);
    if (mark) visitOn(mark, LOOKS_AGAIN);
    else if (lingeredOn) lookAgain(lingeredOn, LOOKS_AGAIN);
  }

  function lookAgain(lost: Mark, left: number): void {
    if (left === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const mark = ports.find(pointer.x, pointer.y);
      if (!mark) lookAgain(lost, left - 1);
      else if (mark.written === lost.written) visitOn(mark, left - 1);
    }, LOOK_AGAIN_MS);
  }

  function visitOn(mark: Mark, looksLeft: number): void {
    if (mark === visit?.mark) return;
    const own = { mark, wanted: true };
    visit = own;
    let isLost = false;
    const current = (): Mark | null => {
      if (!own.wanted || own !== visit) return null;
      const there = mark.range.collapsed ? ports.find(pointer.x, pointer.y) : mark;
      isLost = there === null;
      return there;
    };
    const open = async (): Promise<void> => {
      await ports.open(current);
      if (!isLost || !own.wanted || own !== visit) return;
      visit = null;
      lookAgain(mark, looksLeft);
    };
    void open();
  }

  function linger(): void {
    lingeredOn = ports.find(pointer.x, pointer.y);
    if (lingeredOn && !visit) ports.prepare();
  }

  function wait(): void {
    clearTimeout(timer);
    const { opening, hoverDelay } = ports.choice();
    if (opening === 'click' || (opening === 'modifier' && !isAltHeld)) return;
    timer = setTimeout(() => {
      timer = setTimeout(rest, hoverDelay - LINGER_MS);
      linger();
    }, LINGER_MS);
  }

  function move(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return cancel();
    pointer = { x: event.clientX, y: event.clientY };
    isAltHeld = event.altKey;
    if (visit && !ports.isOn(visit.mark, pointer.x, pointer.y)) visit = null;
    const moved = restedAt && Math.hypot(pointer.x - restedAt.x, pointer.y - restedAt.y);
    if (moved !== null && moved <= TREMBLE_PX) return;
    restedAt = pointer;
    wait();
  }

  function key(event: KeyboardEvent): void {
    const isAlt = event.isTrusted && event.key === 'Alt';
    if (isAlt && event.repeat) return;
    if (isAlt || event.type === 'keydown') cancel();
    if (!isAlt) return;
    isAltHeld = event.type === 'keydown';
    if (!isAltHeld || ports.choice().opening !== 'modifier') return;
    visit = null;
    restedAt = pointer;
    wait();
  }

  const options = { capture: true, passive: true, signal } as const;
  keepListening(() => {
    addEventListener('pointermove', move, options);
    addEventListener('pointerdown', cancel, options);
    for (const type of ['keydown', 'keyup'] as const) addEventListener(type, key, options);
    for (const type of ['scroll', 'wheel', 'blur']) addEventListener(type, leave, options);
    const root: Element | null = document.documentElement;
    root?.addEventListener('pointerleave', leave, { passive: true, signal });
  }, signal);
  signal.addEventListener('abort', leave);
}
