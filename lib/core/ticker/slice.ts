import type { Cik } from '@/lib/core/edgar/cik';
import type { MarkStyle } from '@/lib/core/mark/mark';
import type { DirectoryEntry } from './mention';
import type { Ticker } from './symbol';

/**
 * How far a ticker can be trusted when it stands alone, without dollar sign, exchange or name:
 * 0 is never a word, 1 seldom, 2 often, 3 nearly always (`A`, `ON`); 4 is an abbreviation that
 * everybody writes (`AI`, `CEO`), even on a page about the company.
 */
export type Ambiguity = 0 | 1 | 2 | 3 | 4;

/** A directory entry with what the detector must know of its symbol. */
export interface Listing extends DirectoryEntry {
  readonly ambiguity: Ambiguity;
  /** Its place in the SEC's file, largest company first; funds come after all companies. */
  readonly rank: number;
  /** The day (YYYY-MM-DD) of the last list that held it; absent while the newest one does. */
  readonly until?: string;
}

/**
 * How far a name can be trusted where it stands with a capital:
 * `sure` means the company wherever it stands (Nvidia); `proper` is a name that others bear too
 * (Ford), and needs a page about finance; `word` is an ordinary word or a
 * first part shared by many (Target, First), and counts only where the page has other evidence of
 * that very company.
 */
export type NameTrust = 'sure' | 'proper' | 'word';

/** One way to write a company's name. */
export interface Alias {
  /** The forms of its words, as `readWords` makes them. */
  readonly words: readonly string[];
  readonly cik: Cik;
  /** The company's main ticker. */
  readonly ticker: Ticker;
  readonly trust: NameTrust;
  /** Whether this is the whole name (without its legal form), rather than a short form of it. */
  readonly whole: boolean;
  /** Whether its last word ends in `s` as the company writes it; then "Well" is not Wells. */
  readonly plural: boolean;
}

/** What is known of a word from counts in ordinary texts. */
export type WordKind =
  /** A first name: what follows is a surname. */
  | 'given'
  | 'place'
  /** Written in lower case in ordinary texts. */
  | 'common'
  /** The same, and often. */
  | 'frequent';

/** What a scan of a page asks the background: its unique tokens, and nothing else of the page. */
export interface DirectoryQuery {
  /** Symbols in the SEC's spelling. */
  readonly symbols: readonly string[];
  /** Forms of words, as `readWords` makes them. */
  readonly words: readonly string[];
}

/** A way to write the name of a manager that files Form 13F. */
export interface ManagerName {
  /** The forms of its words, as `readWords` makes them. */
  readonly words: readonly string[];
  readonly cik: Cik;
  /** Its name in EDGAR. */
  readonly name: string;
}

/** What the reader said about a word: it is not that company here, or another one is meant. */
export interface WordCorrection {
  /** The words as marked, in lower case with single spaces. */
  readonly phrase: string;
  /** The company that was wrongly taken. */
  readonly not: Cik;
  /** The company that is meant; null when none is. */
  readonly instead: Listing | null;
}

/** What opens a card on a page, as the reader chose it. */
export interface OpeningChoice {
  /** The pointer at rest, the same with Alt held, or a click alone. */
  readonly opening: 'hover' | 'modifier' | 'click';
  /** How long the pointer must rest, milliseconds. */
  readonly hoverDelay: number;
}

/** The background's answer, as it travels: only what the query's tokens need. */
export interface DirectoryReply extends OpeningChoice {
  readonly listings: readonly Listing[];
  /** Every alias all of whose words were asked for; their companies are among the listings. */
  readonly aliases: readonly Alias[];
  readonly words: readonly (readonly [form: string, kind: WordKind])[];
  readonly managers: readonly ManagerName[];
  /**
   * Names that hold a company's name and are something else, by the forms of their words; `^` before
   * one that has to have a capital.
   */
  readonly namesakes: readonly (readonly string[])[];
  /** Those that apply on the asking page's host. */
  readonly corrections: readonly WordCorrection[];
  /** The reader's setting: mark symbols only, or names too. */
  readonly marks: 'symbols' | 'names';
  /** How strongly they stand out. */
  readonly markStyle: MarkStyle;
}

/** The answer to a page on whose site the reader wants nothing read for now. */
export interface Paused {
  /** When to ask again, epoch milliseconds; null for when it is told to. */
  readonly pausedUntilMs: number | null;
}

/** The part of the directory that a page knows, for fast lookup. */
export interface DirectorySlice {
  readonly listings: ReadonlyMap<Ticker, Listing>;
  /** By the form of their first word. */
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly words: ReadonlyMap<string, WordKind>;
  readonly managers: readonly ManagerName[];
  readonly namesakes: readonly (readonly string[])[];
  readonly corrections: readonly WordCorrection[];
  readonly marks: 'symbols' | 'names';
}
