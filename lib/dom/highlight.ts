import type { Tier } from '@/lib/core/ticker/mention';
import type { CardSubject } from './card-handle';

/** The highlights' names in the page's registry; the detector's style sheet draws them. */
export const HIGHLIGHTS = { sure: 'quiet-underline', likely: 'quieter-underline' } as const;

/** What a mention in the page names. */
export interface Named {
  readonly subject: CardSubject;
  readonly tier: Tier;
  readonly why: string;
}

/** A mention in the page. */
export interface Mark extends Named {
  /** Live: it follows edits by the page and collapses when its text is replaced. */
  readonly range: Range;
  /** The words as the page writes them. */
  readonly phrase: string;
  /** The same as the range says it, without the spaces of the layout. */
  readonly written: string;
}

/** Where a mark stands in one text node; null for a mark over several. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
