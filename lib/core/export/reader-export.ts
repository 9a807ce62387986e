import type { Correction } from '@/lib/core/correction/correction';
import type { Cik } from '@/lib/core/edgar/cik';
import type { Ticker } from '@/lib/core/ticker/symbol';

/** A company the reader watches, as it is exported: without what can be read again. */
export interface ExportedWatch {
  readonly cik: Cik;
  readonly ticker: Ticker;
  readonly name: string;
  readonly addedAtMs: number;
}

/** A manager the reader follows, as it is exported; the order of the list is the reader's. */
export interface ExportedFollow {
  readonly cik: Cik;
  readonly name: string;
  readonly addedAtMs: number;
}

/** Everything that belongs to the reader and exists nowhere else. */
export interface ReaderExport {
  readonly format: 'buyline';
  readonly version: 1;
  /** Epoch milliseconds. */
  readonly exportedAtMs: number;
  readonly watches: readonly ExportedWatch[];
  readonly corrections: readonly Correction[];
  readonly follows: readonly ExportedFollow[];
  readonly settings: { readonly marks: 'symbols' | 'names' };
}

/** What an export is made from; more on the rows is left out. */
export type ReaderBelongings = Pick<
  ReaderExport,
  'watches' | 'corrections' | 'follows' | 'settings'
>;

/** The reader's belongings as one document, to be written as JSON. */
export function makeReaderExport(
  { watches, corrections, follows, settings }: ReaderBelongings,
  exportedAtMs: number,
): ReaderExport {
  return {
    format: 'buyline',
    version: 1,
    exportedAtMs,
    watches: watches.map(({ cik, ticker, name, addedAtMs }) => ({ cik, ticker, name, addedAtMs })),
    corrections: corrections.map(({ phrase, not, instead, host, addedAtMs }) => ({
      phrase,
      not,
      instead: instead && { cik: instead.cik, ticker: instead.ticker },
      host,
      addedAtMs,
    })),
    follows: follows.map(({ cik, name, addedAtMs }) => ({ cik, name, addedAtMs })),
    settings: { marks: settings.marks },
  };
}
