import { findCard, type AskedWith, type CardHandle } from '@/lib/dom/card-handle';
import type { Mark } from '@/lib/dom/highlight';
import { send } from '@/lib/messages/send';

/** The card's script, on its way into this frame. */
let coming: Promise<unknown> | null = null;

/** The card of this frame, fetched into it the first time; null where it cannot come. */
export async function fetchCard(): Promise<CardHandle | null> {
  if (!findCard()) {
    coming ??= send('card.inject', null);
    await coming;
    coming = null;
  }
  return findCard();
}

/** Opens what `current` says once the card is there; it may be null by then. */
export async function openMention(
  current: () => Mark | null,
  askedWith: AskedWith,
  onCorrected: () => void,
): Promise<void> {
  const card = await fetchCard();
  const mark = current();
  if (mark) card?.open({ ...mark, askedWith, onCorrected });
}
