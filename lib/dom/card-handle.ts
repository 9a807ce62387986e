import type { DirectoryEntry, NamedFund } from '@/lib/core/ticker/mention';
import type { Sentence } from '@/lib/core/words/sentence';
import type { PageCommand } from '@/lib/messages/page-messages';
import type { Mark } from './highlight';

/** What a mention was found to name. */
export type CardSubject =
  | { readonly kind: 'company'; readonly company: DirectoryEntry }
  /** A fund; where its manager is itself a listed company, that company too. */
  | { readonly kind: 'fund'; readonly fund: NamedFund; readonly company: DirectoryEntry | null };

/** What the reader asked for a card with; only a pointer that rests may leave it again by itself. */
export type AskedWith = 'rest' | 'click' | 'touch' | 'keys';

/** What the detector hands to the card when the reader asks for it on a mention. */
export interface CardRequest {
  readonly askedWith: AskedWith;
  readonly subject: CardSubject;
  /** Why the words were taken for it. */
  readonly why: Sentence;
  /** The words as the page writes them. */
  readonly phrase: string;
  /** The mention in the page; the card is placed beside its client rects. */
  readonly range: Range;
  /** Called after the reader corrected the mention, so that the page is read anew. */
  readonly onCorrected: () => void;
}

/** The card's script, seen from the detector's. Both live in the same isolated world. */
export interface CardHandle {
  open(request: CardRequest): void;
  /**
   * Shows a company beside what the reader has selected; without one, a search for the words, in
   * which the reader chooses.
   */
  lookUp(words: string, company: DirectoryEntry | null): void;
  /** Does what the reader's key asks for among the marks; `onCorrected` as in a request. */
  obey(command: PageCommand, marks: Iterable<Mark>, onCorrected: () => void): void;
  /** Closes all cards. */
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
