import { phraseOf } from '@/lib/core/ticker/corrections';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** What the reader said of a word on a page: that it is not that company, and which it is. */
export interface Correction {
  /** The words as `readPhrase` makes them. */
  readonly phrase: string;
  /** The company that was wrongly taken. */
  readonly not: Cik;
  /** The company that is meant; null when none is. */
  readonly instead: { readonly cik: Cik; readonly ticker: Ticker } | null;
  /** The host on whose pages it holds (`www.example.com`); null for everywhere. */
  readonly host: string | null;
  readonly addedAtMs: number;
}

/** A correction with the number under which it is kept; a later one has a higher number. */
export interface KeptCorrection extends Correction {
  readonly id: number;
}

export const LONGEST_PHRASE = 80;

/** Words of a page in lower case with single spaces; null when none or more than 80 characters. */
export function readPhrase(written: string): string | null {
  const phrase = phraseOf(written);
  return phrase === '' || phrase.length > LONGEST_PHRASE ? null : phrase;
}
