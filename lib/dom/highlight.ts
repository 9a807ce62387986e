import { MARK_STATES, type MarkState, type MarkStyle } from '@/lib/core/mark/mark';
import type { Tier } from '@/lib/core/ticker/mention';
import type { Sentence } from '@/lib/core/words/sentence';
import type { CardSubject } from './card-handle';

/** How strong a mark is drawn. */
export const WEIGHTS = [1, 2, 3] as const;
export type Weight = (typeof WEIGHTS)[number];

/** What is sure is drawn stronger than what is likely. */
const WEIGHT_OF: Readonly<Record<Exclude<MarkStyle, 'hidden'>, Readonly<Record<Tier, Weight>>>> = {
  faint: { sure: 1, likely: 1 },
  normal: { sure: 2, likely: 1 },
  strong: { sure: 3, likely: 2 },
};

/**
 * The highlights' names in the page's registry; the detector's style sheet draws them. A page can
 * read names, ranges and, by asking for the computed style, even how each is drawn: that they are
 * neutral only keeps them from being read by accident.
 */
const LETTERS: Readonly<Record<MarkState, string>> = {
  unknown: 'a',
  quiet: 'b',
  bought: 'c',
  sold: 'd',
  cluster: 'e',
  funds: 'f',
};

/** The name of the highlight that draws a state at a weight. */
export function nameOf(state: MarkState, weight: Weight): string {
  return `underline-${LETTERS[state]}${weight}`;
}

/** Every name that a mark may be registered by. */
export const HIGHLIGHT_NAMES: readonly string[] = MARK_STATES.flatMap((state) =>
  WEIGHTS.map((weight) => nameOf(state, weight)),
);

/** The name by which a mark is registered; null where none is drawn. */
export function highlightName(state: MarkState, tier: Tier, style: MarkStyle): string | null {
  return style === 'hidden' ? null : nameOf(state, WEIGHT_OF[style][tier]);
}

/** What a mention in the page names. */
export interface Named {
  readonly subject: CardSubject;
  readonly tier: Tier;
  readonly why: Sentence;
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
