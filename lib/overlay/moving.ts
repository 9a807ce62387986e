import type { Point, Size } from './geometry';
import { MARGIN, putAt } from './put-at';

/** What a card is dragged by, and the button that moves it by arrow keys; marked by its content. */
const GRIP = '[data-moves="drag"]';
export const MOVER = '[data-moves="keys"]';
const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** How far a hand trembles while it presses, in CSS pixels. */
const TREMBLE_PX = 4;
const STEP_PX = 16;
const LEAP_PX = 64;

/** How far each arrow key moves a card, in steps. */
const ARROWS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: -1, y: 0 }],
  ['ArrowRight', { x: 1, y: 0 }],
  ['ArrowUp', { x: 0, y: -1 }],
  ['ArrowDown', { x: 0, y: 1 }],
]);

/** Lets a card be dragged by its header; `onMoved` is called with each step. */
export function letDrag(card: HTMLElement, onMoved: () => void, signal: AbortSignal): void {
  let held: { readonly from: Point; readonly card: Point; isDragged: boolean } | null = null;

  card.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!event.isTrusted || event.button !== 0 || target?.closest(CONTROLS)) return;
      if (!target?.closest(GRIP)) return;
      // Neither selects text nor takes the focus from where it is.
      event.preventDefault();
      card.setPointerCapture(event.pointerId);
      held = {
        from: { x: event.clientX, y: event.clientY },
        card: cornerOf(card),
        isDragged: false,
      };
    },
    { signal },
  );
  card.addEventListener(
    'pointermove',
    (event) => {
      if (!held) return;
      const [x, y] = [event.clientX - held.from.x, event.clientY - held.from.y];
      if (!held.isDragged && Math.hypot(x, y) < TREMBLE_PX) return;
      if (!held.isDragged) onMoved();
      held.isDragged = true;
      putAt(card, { x: held.card.x + x, y: held.card.y + y });
    },
    { signal },
  );
  const release = (): void => void (held = null);
  card.addEventListener('pointerup', release, { signal });
  card.addEventListener('pointercancel', release, { signal });
}

/** Moves the card by an arrow key, far with Shift; returns false for any other key. */
export function moveByKey(card: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  const way = ARROWS.get(key);
  if (!way) return false;
  const step = shiftKey ? LEAP_PX : STEP_PX;
  const { x, y } = cornerOf(card);
  putAt(card, { x: x + way.x * step, y: y + way.y * step });
  return true;
}

/** Moves the card to the next corner of the window, clockwise: for those who cannot drag. */
export function moveToNextCorner(card: HTMLElement): void {
  const view = card.ownerDocument.defaultView ?? window;
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const viewport = { width: view.innerWidth, height: view.innerHeight };
  putAt(card, nextCorner(cornerOf(card), size, viewport));
}

/** The corner of the viewport that follows the one a card is nearest to, clockwise. */
export function nextCorner(at: Point, size: Size, viewport: Size): Point {
  const isLeft = at.x + size.width / 2 < viewport.width / 2;
  const isTop = at.y + size.height / 2 < viewport.height / 2;
  const right = viewport.width - size.width - MARGIN;
  const bottom = viewport.height - size.height - MARGIN;
  return { x: isTop ? right : MARGIN, y: isLeft ? MARGIN : bottom };
}

function cornerOf(card: HTMLElement): Point {
  const { left, top } = card.getBoundingClientRect();
  return { x: left, y: top };
}
