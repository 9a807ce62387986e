import type { Mark } from './highlight';
import { keepListening } from './lasting-listeners';

/** How long a finger presses before the card opens, in milliseconds. */
export const PRESS_MS = 450;
/** How far a pressing finger may roll, in CSS pixels. */
const ROLL_PX = 12;
/** How long after the finger was lifted a browser still makes a click of its press, milliseconds. */
const GHOST_MS = 700;

interface TouchPorts {
  /** The mark at a point of the viewport. */
  readonly find: (x: number, y: number) => Mark | null;
  readonly open: (mark: Mark) => void;
}

interface Press {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  readonly timer: ReturnType<typeof setTimeout>;
  hasOpened: boolean;
}

/**
 * Opens a mention that a finger presses for long. While it does, the browser neither selects the
 * word nor shows its menu, and no click follows. A tap, a second finger and scrolling stay what they
 * are.
 */
export function watchTouch({ find, open }: TouchPorts, signal: AbortSignal): void {
  let press: Press | null = null;
  let ghostsUntil = 0;

  function end(): void {
    if (press) clearTimeout(press.timer);
    press = null;
  }

  function fire(): void {
    if (!press || press.hasOpened) return;
    press.hasOpened = true;
    clearTimeout(press.timer);
    open(press.mark);
  }

  function down(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'touch') return;
    end();
    ghostsUntil = 0;
    const mark = event.isPrimary ? find(event.clientX, event.clientY) : null;
    if (!mark) return;
    const timer = setTimeout(fire, PRESS_MS);
    press = { mark, x: event.clientX, y: event.clientY, timer, hasOpened: false };
  }

  function move(event: PointerEvent): void {
    if (!press || event.pointerType !== 'touch') return;
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > ROLL_PX) end();
  }

  function up(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return;
    if (press?.hasOpened) ghostsUntil = performance.now() + GHOST_MS;
    end();
  }

  /** The browser's own long press may come before or after ours. */
  function menu(event: MouseEvent): void {
    if (!event.isTrusted || !press) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    fire();
  }

  function select(event: Event): void {
    if (press) event.preventDefault();
  }

  function ghost(event: Event): void {
    if (!event.isTrusted || performance.now() > ghostsUntil) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  const options = { capture: true, signal } as const;
  keepListening(() => {
    addEventListener('pointerdown', down, { ...options, passive: true });
    addEventListener('pointermove', move, { ...options, passive: true });
    addEventListener('pointerup', up, { ...options, passive: true });
    for (const type of ['pointercancel', 'scroll'] as const) addEventListener(type, end, options);
    addEventListener('contextmenu', menu, options);
    addEventListener('selectstart', select, options);
    for (const type of ['mousedown', 'mouseup', 'click']) addEventListener(type, ghost, options);
  }, signal);
  signal.addEventListener('abort', end);
}
