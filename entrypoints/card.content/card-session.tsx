import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { AskedWith, CardHandle, CardRequest } from '@/lib/dom/card-handle';
import { MentionKeys } from '@/lib/overlay/mention-keys';
import type { Overlay } from '@/lib/overlay/overlay';
import { selectedRange } from '@/lib/overlay/selected-range';
import type { ShownCard } from '@/lib/overlay/shown-card';
import { OpenCard, type Opening } from './open-card';

const SELECTED = { key: 'mentionSelected' } as const;

/**
 * The cards of a page, each with a React root of its own as long as it is open. `isOrphaned` tells
 * whether the extension was updated or removed under the page; open cards then go.
 */
export function createCard(overlay: Overlay, isOrphaned: () => boolean): CardHandle {
  const close = (): void => overlay.close();
  const checkOrphaned = (): void => {
    if (isOrphaned()) close();
  };

  function open(opening: Opening, range: Range, askedWith: AskedWith | 'menu'): void {
    let root: Root | null = null;
    const draw = (card: () => ShownCard, isPinned: boolean): void =>
      root?.render(
        <OpenCard
          opening={opening}
          pin={{ isPinned, onPin: (wanted) => card().pin(wanted) }}
          onClose={() => card().close()}
          onSummary={overlay.say}
          checkOrphaned={checkOrphaned}
        />,
      );
    const shown: ShownCard = overlay.open(range, {
      isKept: askedWith !== 'rest',
      takesFocus: askedWith === 'keys',
      // Below a finger lies the hand.
      preferred: askedWith === 'touch' ? 'top' : 'bottom',
      render: (container) => {
        root = createRoot(container);
        flushSync(() => draw(() => shown, false));
      },
      onPinned: (isPinned) => draw(() => shown, isPinned),
      onClose: () => root?.unmount(),
    });
  }

  const togglePin = (): void => overlay.top?.pin(!overlay.top.isPinned);
  /** Of the page that is read now. */
  let correctedHere: (() => void) | null = null;
  const keys = new MentionKeys({
    open: (mark) => openAt({ ...mark, askedWith: 'keys', onCorrected: () => correctedHere?.() }),
    togglePin,
    onGo: () => overlay.dismiss(),
  });

  function openAt({ range, askedWith, ...opening }: CardRequest): void {
    const there = overlay.find(range);
    if (!there) open(opening, range, askedWith);
    else if (askedWith === 'keys') there.focus();
  }

  return {
    open: openAt,
    lookUp: (words, company) => {
      const subject = company && ({ kind: 'company', company } as const);
      const opening = { subject, why: SELECTED, phrase: words, onCorrected: null };
      open(opening, selectedRange(document), 'menu');
    },
    obey: (command, marks, corrected) => {
      correctedHere = corrected;
      keys.obey(command, marks);
    },
    close: () => {
      keys.remove();
      close();
    },
  };
}
