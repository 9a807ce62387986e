import { defineContentScript } from 'wxt/utils/define-content-script';
import { chosenAppearance } from '@/lib/dom/card-appearance';
import { speaksOtherLanguage } from '@/lib/dom/card-language';
import { findCard, offerCard } from '@/lib/dom/card-handle';
import { speakAsBrowser } from '@/lib/platform/language';
import { createOverlay } from '@/lib/overlay/overlay';
import { createCard } from './card-session';
import { followWords, speakAsAsked } from './speaking';
import { CARD_CSS } from './styles';

/** Put into a frame when its first mention is hovered; pages that are only read never load it. */
export default defineContentScript({
  registration: 'runtime',
  async main(ctx) {
    if (findCard()) return;
    speakAsBrowser();
    if (speaksOtherLanguage()) {
      await speakAsAsked();
      // It may have been put in a second time meanwhile.
      if (findCard()) return;
    }
    const overlay = createOverlay(document, CARD_CSS);
    overlay.stage.dataset['appearance'] = chosenAppearance();
    const card = createCard(overlay, () => ctx.isInvalid);
    ctx.onInvalidated(() => {
      card.close();
      overlay.remove();
    });
    followWords(() => ctx.isValid);
    offerCard(card);
  },
});
