import type { DirectoryEntry, Mention } from '@/lib/core/ticker/mention';

/** What the detector hands to the card when the reader's pointer rests on a mention. */
export interface CardRequest {
  readonly company: DirectoryEntry;
  readonly mention: Pick<Mention, 'kind' | 'why'>;
  /** The mention in the page; the card is placed beside its client rects. */
  readonly range: Range;
}

/** The card's script, seen from the detector's. Both live in the same isolated world. */
export interface CardHandle {
  open(request: CardRequest): void;
  close(): void;
}

const KEY = Symbol.for('buyline.card');

/** The card of this frame, or null before its script was injected. */
export function findCard(): CardHandle | null {
  return (globalThis as { [KEY]?: CardHandle })[KEY] ?? null;
}

/** Makes the card known to the detector. */
export function offerCard(card: CardHandle): void {
  (globalThis as { [KEY]?: CardHandle })[KEY] = card;
}
