import { defineContentScript } from 'wxt/utils/define-content-script';
import { findCard, offerCard } from '@/lib/dom/card-handle';
import { speakAsBrowser } from '@/lib/platform/language';
import { createOverlay } from '@/lib/overlay/overlay';
import { createCard } from './card-session';
import { CARD_CSS } from './styles';

/** Put into a frame when its first mention is hovered; pages that are only read never load it. */
export default defineContentScript({
  registration: 'runtime',
  main(ctx) {
    if (findCard()) return;
    speakAsBrowser();
    const overlay = createOverlay(document, CARD_CSS);
    ctx.onInvalidated(() => overlay.remove());
    offerCard(createCard(overlay, () => ctx.isInvalid));
  },
});
