import { NO_LOOKALIKE } from './lookalikes';
import { spellings, type Spelling } from './symbol';

/** A symbol written in one of the strong patterns, before the directory was asked about it. */
export interface WrittenSymbol {
  readonly start: number;
  readonly pattern: 'cashtag' | 'exchange' | 'label' | 'bracket' | 'class' | 'path';
  /** How to read it, the likeliest first; never empty. */
  readonly readings: readonly Spelling[];
  /** What stands around it and makes it a symbol: `$GME`, `NYSE: T`, `(KO)`. */
  readonly written: string;
  /** Where the bracket around it opens, which is where a company's name ends; null without one. */
  readonly bracket: number | null;
}

/** A word that may be a symbol by itself: what is judged must have been asked for. */
export const BARE = /^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/;

/** The same in a hasty post. */
export const SMALL_BARE = /^[a-z]{2,5}$/;

/** A symbol with its share class, as part of a pattern. Every repetition is bounded. */
export const SYMBOL =
  '[A-Z]{1,6}(?:[-./^](?:PR[. ]?)?[A-Z]{1,3}(?![A-Za-z0-9])| PR ?[A-Z](?![A-Za-z0-9])| [A-C](?=\\s?(?:[,;)\\]]|$)))?(?![\\w=])' +
  NO_LOOKALIKE;

/** What parts the symbols of a list: `GOOG, GOOGL`, `BRK.A; BRK.B`, `T and VZ`. */
export const LIST_MARK = '\\s{0,2}(?:[,;/|&]|\\band\\b|\\bor\\b)\\s{0,3}(?:and\\s)?';

const ONE = new RegExp(SYMBOL, 'g');

/**
 * The symbols of a list, with their places. `list` begins at `offset` in the text; what stands
 * around them, the pattern and the bracket are the same for all.
 */
export function readList(
  list: string,
  offset: number,
  common: Pick<WrittenSymbol, 'pattern' | 'bracket' | 'written'>,
): WrittenSymbol[] {
  return [...list.matchAll(ONE)].map((one) => ({
    ...common,
    start: offset + one.index,
    readings: spellings(one[0]),
  }));
}
