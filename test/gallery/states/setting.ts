import type { CardReverse, CardSetting } from '@/components/card-frame';

/** A callback for a picture, in which nothing is pressed. */
export function nothing(): void {}

/** What a card is given besides its subject. */
export function setting(why: string, reverse: CardReverse | null = null): CardSetting {
  return { why, reverse, onClose: nothing };
}
