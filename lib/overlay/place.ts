import {
  autoUpdate,
  computePosition,
  hide,
  inline,
  offset,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import { chooseSide, type Side } from './choose-side';
import { MARGIN, putAt } from './put-at';

/** Between the words and the card, so that the card never covers what is being read. */
const GAP = 7;

/** In the top layer nothing clips or moves a card, whatever stands around its host in the page. */
const IN_TOP_LAYER = { ...platform, getOffsetParent: () => window };
const IN_VIEWPORT = { padding: MARGIN, boundary: [] };

interface PlaceOptions {
  /** On which side of the words the card is preferred. */
  readonly preferred: 'bottom' | 'top';
  /** Called when the words are no longer anywhere to be seen. */
  readonly onLost: () => void;
}

/**
 * Keeps the card beside the range while the page scrolls, resizes or changes, until the returned
 * function is called; in the upper right corner where the range leaves no room beside it.
 */
export function keepPlaced(
  card: HTMLElement,
  range: Range,
  { preferred, onLost }: PlaceOptions,
): () => void {
  const view = card.ownerDocument.defaultView ?? window;
  const start = range.startContainer;
  const parent = start instanceof Element ? start : start.parentElement;
  const words = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(parent && { contextElement: parent }),
  };
  const isRightToLeft = parent !== null && view.getComputedStyle(parent).direction === 'rtl';
  let side: Side | null = null;
  let stopped = false;

  const place = async (): Promise<void> => {
    const box = range.getBoundingClientRect();
    const isSeen = box.width > 0 && box.bottom > 0 && box.top < view.innerHeight;
    if (!isSeen) {
      onLost();
      return;
    }
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    side = chooseSide(box, viewport, { current: side, preferred });
    if (side === null) {
      card.style.maxHeight = `${view.innerHeight - 2 * MARGIN}px`;
      putAt(card, { x: view.innerWidth, y: 0 });
      return;
    }
    const isUpright = side === 'bottom' || side === 'top';
    const { x, y, middlewareData } = await computePosition(words, card, {
      strategy: 'fixed',
      platform: IN_TOP_LAYER,
      placement: `${side}-${isUpright && isRightToLeft ? 'end' : 'start'}`,
      middleware: [
        isUpright && inline(),
        offset(GAP),
        shift(IN_VIEWPORT),
        size({
          ...IN_VIEWPORT,
          apply: ({ availableHeight, availableWidth }) => {
            card.style.maxHeight = `${Math.floor(availableHeight)}px`;
            card.style.maxWidth = isUpright ? '' : `${Math.floor(availableWidth)}px`;
          },
        }),
        hide(),
      ],
    });
    if (stopped) return;
    // Scrolled away in a box of the page that is itself still on the screen.
    if (middlewareData.hide?.referenceHidden) onLost();
    else Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  };

  const stop = autoUpdate(words, card, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}
