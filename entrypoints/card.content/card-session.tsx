import { createRoot } from 'react-dom/client';
import type { CardHandle } from '@/lib/dom/card-handle';
import type { Overlay } from '@/lib/overlay/overlay';
import { selectedRange } from '@/lib/overlay/selected-range';
import { OpenCard, type Opening } from './open-card';

/**
 * The card of a page: one React root, filled anew for each mention that is hovered or selected.
 * `isOrphaned` tells whether the extension was updated or removed under the page; an open card
 * then goes.
 */
export function createCard(overlay: Overlay, isOrphaned: () => boolean): CardHandle {
  const root = createRoot(overlay.container);
  let shown: Range | null = null;
  let openings = 0;

  const close = (): void => overlay.close();
  const checkOrphaned = (): void => {
    if (isOrphaned()) close();
  };

  function open(opening: Opening, range: Range, isPinned: boolean): void {
    close();
    shown = range;
    openings += 1;
    root.render(
      <OpenCard key={openings} opening={opening} onClose={close} checkOrphaned={checkOrphaned} />,
    );
    overlay.open(range, {
      isPinned,
      onClose: () => {
        shown = null;
        root.render(null);
      },
    });
  }

  return {
    open: ({ range, ...opening }) => {
      if (shown !== range) open(opening, range, false);
    },
    lookUp: (words, company) => {
      const subject = company && ({ kind: 'company', company } as const);
      const opening = { subject, why: 'you selected it', phrase: words, onCorrected: null };
      open(opening, selectedRange(document), true);
    },
    close,
  };
}
