import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { OlderPage, SubmissionRow } from '@/lib/core/edgar/submissions';
import type { FiledNotice } from '@/lib/core/form144/notice';
import type { HeldSpan } from '@/lib/core/insider/held-since';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';

/** Whose filings are loaded: those about a company, or those by a reporting owner. */
export type Subject = 'company' | 'person';

/** What is listed of a subject's filings, beyond the window of the card. */
export interface HistoryList {
  readonly name: string;
  /** Insider filings and notices, newest first, each once. */
  readonly rows: readonly SubmissionRow[];
  /** The older parts of the list that were not read yet. */
  readonly olderPages: readonly OlderPage[];
  /** When the list was fetched that the older parts belong to, epoch milliseconds. */
  readonly fetchedAtMs: number;
  /** The filing days between which every filing was dealt with. */
  readonly held: HeldSpan;
}

/** The loading of older filings, as far as it came: whoever starts next goes on from here. */
export interface HistoryRow {
  readonly subject: Subject;
  readonly cik: Cik;
  readonly state: Exclude<HistoryLoading['state'], 'none'>;
  readonly wantedSince: IsoDate;
  readonly problem: Problem | null;
  /** Null until the list was fetched for the first time. */
  readonly list: HistoryList | null;
}

/** A Form 144 that was fetched, without any address. */
export interface NoticeRow {
  readonly accession: Accession;
  /** Null when it could not be read; the reason stands in `unreadable`. */
  readonly issuerCik: Cik | null;
  readonly notice: FiledNotice | null;
  readonly unreadable: string | null;
  /** When to fetch an unreadable notice again, epoch milliseconds; null for one that was read. */
  readonly tryAgainAtMs: number | null;
}

/** A company's count of shares outstanding; null where the SEC's data hold no usable one. */
export interface OutstandingRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly newest: { readonly shares: number; readonly asOf: IsoDate } | null;
}
