import type { Point } from './geometry';

interface LeavingOptions {
  /** Whether this place, hit on this element, still belongs to the card or the way to it. */
  readonly isInside: (point: Point, target: EventTarget | null) => boolean;
  /** While true, leaving is forgiven: the keyboard is in the card. */
  readonly isHeld: () => boolean;
  /** While true, a press outside is forgiven too. */
  readonly isPinned: () => boolean;
  /** How long the pointer may be outside, in milliseconds. */
  readonly graceMs: number;
  readonly onLeave: () => void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
}

/**
 * Calls `onLeave` once the pointer has been outside for the time of grace, or is pressed outside.
 * A finger does not hover: for touch only the press counts. A pressed button pauses the watch, so
 * that selecting text may stray. Events made by the page do not count.
 */
export function watchLeaving(view: Window, options: LeavingOptions): void {
  const { isInside, isHeld, isPinned, graceMs, onLeave, signal } = options;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stay = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const leave = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      if (!isHeld()) onLeave();
    }, graceMs);
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const inside = isInside({ x: event.clientX, y: event.clientY }, event.target);
    if (inside) stay();
    else leave();
  };
  const onOut = (event: PointerEvent): void => {
    if (event.isTrusted && event.relatedTarget === null && event.pointerType !== 'touch') leave();
  };
  const onDown = (event: PointerEvent): void => {
    if (!event.isTrusted || isPinned()) return;
    if (!isInside({ x: event.clientX, y: event.clientY }, event.target)) onLeave();
  };

  const listen = { capture: true, passive: true, signal } as const;
  view.addEventListener('pointermove', onMove, listen);
  view.document.documentElement.addEventListener('pointerleave', onOut, { passive: true, signal });
  view.addEventListener('pointerdown', onDown, listen);
  signal.addEventListener('abort', stay);
}
