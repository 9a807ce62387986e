import { createRoot } from 'react-dom/client';
import { HoverCard } from '@/components/hover-card';
import type { CardView } from '@/lib/core/card/view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { CardHandle, CardRequest } from '@/lib/dom/card-handle';
import { openCardPort } from '@/lib/messages/card-port';
import { send } from '@/lib/messages/send';
import type { Overlay } from '@/lib/overlay/overlay';

/** Times on the card, such as the end of a pause, are looked at anew this often. */
const CLOCK_MS = 15_000;

function setWatched({ cik, ticker }: DirectoryEntry, watch: boolean) {
  return watch ? send('watch.add', { cik, ticker }) : send('watch.remove', { cik });
}

/**
 * The card of a page: one React root, filled anew for each mention that is hovered. `isOrphaned`
 * tells whether the extension was updated or removed under the page; an open card then goes.
 */
export function createCard(overlay: Overlay, isOrphaned: () => boolean): CardHandle {
  const root = createRoot(overlay.container);
  let shown: Range | null = null;

  function open({ company, mention, range }: CardRequest): void {
    overlay.close();
    shown = range;
    let view: CardView | null = null;
    const closeOrphan = (): void => {
      if (isOrphaned()) overlay.close();
    };
    const render = (): void => {
      if (!view) return;
      root.render(
        <HoverCard
          view={view}
          nowMs={Date.now()}
          mentionWhy={mention.why}
          onClose={() => overlay.close()}
          onRetry={() => port.retry()}
          onWatch={(watch) => void toggle(watch)}
        />,
      );
    };
    const show = (next: CardView): void => {
      view = next;
      render();
    };
    const toggle = async (watch: boolean): Promise<void> => {
      const reply = await setWatched(company, watch);
      if (!view) return;
      if (reply.ok) {
        port.keepWatched(watch);
        return;
      }
      show({ ...view, problem: reply.problem });
      closeOrphan();
    };
    const port = openCardPort(company, show, closeOrphan);
    const clock = setInterval(() => {
      render();
      closeOrphan();
    }, CLOCK_MS);
    overlay.open(range, () => {
      shown = null;
      view = null;
      clearInterval(clock);
      port.close();
      root.render(null);
    });
  }

  return {
    open: (request) => {
      if (shown !== request.range) open(request);
    },
    close: () => overlay.close(),
  };
}
