import type { Cik } from '@/lib/core/edgar/cik';
import type { SharesOutstanding } from '@/lib/core/edgar/shares-outstanding';
import type { OlderPage, SubmissionRow } from '@/lib/core/edgar/submissions';
import type { HeldSpan } from '@/lib/core/insider/held-since';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';

/** Whose filings are loaded: those about a company, or those by a reporting owner. */
export type Subject = 'company' | 'person';

/** How the loading goes; why it failed, where it did. */
export type LoadState =
  | { readonly state: 'running' | 'stopped' | 'done'; readonly problem: null }
  | { readonly state: 'failed'; readonly problem: Problem };

/**
 * The loading of older filings, as far as it came: whoever starts next goes on from here. Small,
 * for it is written with every filing; the list stands in a row of its own.
 */
export type HistoryRow = LoadState & {
  readonly subject: Subject;
  readonly cik: Cik;
  readonly wantedSince: IsoDate;
  /** Filings dealt with, of so many; null until the lists of filings are there. */
  readonly read: number;
  readonly of: number | null;
  /** The filing days between which every filing was dealt with; null until there is a list. */
  readonly held: HeldSpan | null;
};

/** What is listed of a subject's filings, beyond the window of the card. */
export interface HistoryList {
  readonly name: string;
  /** Insider filings and notices, newest first, each once. */
  readonly rows: readonly SubmissionRow[];
  /** The older parts of the list that were not read yet. */
  readonly olderPages: readonly OlderPage[];
  /** When the list was fetched that the older parts belong to, epoch milliseconds. */
  readonly fetchedAtMs: number;
  /** The version of the code that chose the rows to keep. */
  readonly version: number;
}

export interface HistoryListRow extends HistoryList {
  readonly subject: Subject;
  readonly cik: Cik;
}

/** A company's count of shares outstanding; null where the SEC's data hold no usable one. */
export interface OutstandingRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly newest: SharesOutstanding | null;
}
