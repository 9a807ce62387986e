import type { Cik } from '@/lib/core/edgar/cik';
import type { Sentence } from '@/lib/core/words/sentence';
import type { Ticker } from './symbol';

/** One line of the SEC's ticker files. */
export interface DirectoryEntry {
  readonly ticker: Ticker;
  readonly cik: Cik;
  /** The company's name as the SEC conforms it, often in capitals. */
  readonly name: string;
  readonly exchange: string | null;
  /** The SEC's series (`S000002839`) of a share class of an ETF or mutual fund; companies have none. */
  readonly series?: string;
}

/**
 * How the company was written: `$XYZ`, `NASDAQ: XYZ`, `Company Name (XYZ)`, the bare symbol `XYZ`,
 * the company's name, or a text whose link, attribute or table column says which symbol is meant.
 */
export type MentionKind = 'cashtag' | 'exchange' | 'bracket' | 'bare' | 'name' | 'link';

/** How sure it is: `sure` would be taken so by every reader, `likely` by a careful one. */
export type Tier = 'sure' | 'likely';

/** A place in the text that names a listed company. */
export interface Mention {
  /**
   * Offsets in UTF-16 code units; the span is the symbol without `$`, brackets or exchange, or the
   * name as written without a possessive.
   */
  readonly start: number;
  readonly end: number;
  readonly ticker: Ticker;
  readonly cik: Cik;
  readonly kind: MentionKind;
  readonly tier: Tier;
  /** Why this was taken for the company; begins with a small letter and has no full stop. */
  readonly why: Sentence;
}

/** What is known of a fund that a text names in the context of holdings. */
export type NamedFund =
  /** A manager that files Form 13F under this CIK and EDGAR name. */
  | { readonly kind: 'manager'; readonly cik: Cik; readonly name: string }
  /** A mutual fund or ETF by its written name: it files N-PORT, never 13F. */
  | { readonly kind: 'mutual-fund'; readonly name: string };

/** A place in the text that names a fund; it may overlap a mention of the same name's company. */
export interface FundMention {
  readonly start: number;
  readonly end: number;
  readonly fund: NamedFund;
  readonly why: Sentence;
}

/** What a text was found to name, each list in order and without overlaps in itself. */
export interface Detection {
  readonly mentions: readonly Mention[];
  readonly funds: readonly FundMention[];
}
