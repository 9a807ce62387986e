import type { IsoDate } from '@/lib/core/iso-date';
import type { MessageKey, PluralKey } from './catalogue';

/** What stands in a place of a sentence: text as it is, a number, or a value formed when said. */
export type SentenceValue =
  | string
  | number
  /** US dollars; null where no sum is stated. */
  | { readonly money: number | null }
  /** US dollars of one share. */
  | { readonly price: number | null }
  | { readonly shares: number | null }
  /** A part of a whole, 0 to 1. */
  | { readonly part: number }
  | { readonly day: IsoDate }
  /** The name of a month, from 0. */
  | { readonly month: number }
  /** A number from -1 to 1, said with its sign and two places. */
  | { readonly ratio: number }
  /** Things listed as the language lists them. */
  | { readonly all: readonly SentenceValue[] }
  | Sentence;

type SentenceValues = Readonly<Record<string, SentenceValue>>;

/**
 * A sentence that is not worded yet: stored and sent as data, and said in the reader's language
 * where it is shown.
 */
export type Sentence =
  | { readonly key: MessageKey; readonly values?: SentenceValues }
  | { readonly counted: PluralKey; readonly count: number; readonly values?: SentenceValues };

/** A sentence as storage gives it back: an older version kept it as English words. */
export type StoredSentence = Sentence | string;
