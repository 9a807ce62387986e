import { autoUpdate, computePosition, inline, offset, shift, size } from '@floating-ui/dom';
import { chooseSide, type Side } from './geometry';

/** Between the mention and the card, so that the card never covers what is being read. */
const GAP = 7;
/** Between the card and the viewport's edge. */
const MARGIN = 8;

/**
 * Keeps the card beside the range while the page scrolls, resizes or changes, until the returned
 * function is called; in the upper right corner where the range leaves no room beside it. `onLost` is called when the range is no longer anywhere to be seen.
 */
export function keepPlaced(card: HTMLElement, range: Range, onLost: () => void): () => void {
  const view = card.ownerDocument.defaultView ?? window;
  const start = range.startContainer;
  const mention = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(start.parentElement && { contextElement: start.parentElement }),
  };
  let side: Side | null = null;
  let stopped = false;

  const place = async (): Promise<void> => {
    const box = range.getBoundingClientRect();
    const isSeen = box.width > 0 && box.bottom > 0 && box.top < view.innerHeight;
    if (!isSeen) {
      onLost();
      return;
    }
    side = chooseSide(box, view.innerHeight, side);
    if (side === null) {
      card.style.maxHeight = `${view.innerHeight - 2 * MARGIN}px`;
      card.style.left = `${view.innerWidth - card.offsetWidth - MARGIN}px`;
      card.style.top = `${MARGIN}px`;
      return;
    }
    const { x, y } = await computePosition(mention, card, {
      strategy: 'fixed',
      placement: `${side}-start`,
      middleware: [
        inline(),
        offset(GAP),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.floor(availableHeight)}px`;
          },
        }),
      ],
    });
    if (stopped) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };

  const stop = autoUpdate(mention, card, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}
