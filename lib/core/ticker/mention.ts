import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from './symbol';

/** One line of the SEC's ticker file. */
export interface DirectoryEntry {
  readonly ticker: Ticker;
  readonly cik: Cik;
  /** The company's name as the SEC conforms it, often in capitals. */
  readonly name: string;
  readonly exchange: string | null;
}

/** The part of the directory that a page asked for, by ticker. */
export type DirectorySlice = ReadonlyMap<Ticker, DirectoryEntry>;

/** How the company was written: `$XYZ`, `NASDAQ: XYZ` or `Company Name (XYZ)`. */
export type MentionKind = 'cashtag' | 'exchange' | 'bracket';

/** A place in the text that names a listed company. */
export interface Mention {
  /** Offsets in UTF-16 code units; the span is the symbol without `$`, brackets or exchange. */
  readonly start: number;
  readonly end: number;
  readonly ticker: Ticker;
  readonly cik: Cik;
  readonly kind: MentionKind;
  /** Why this was taken for the company, in plain words. */
  readonly why: string;
}
