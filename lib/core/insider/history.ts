import type { Cik } from '@/lib/core/edgar/cik';
import type { SharesOutstanding } from '@/lib/core/edgar/shares-outstanding';
import type { NoticeStory } from '@/lib/core/form144/notice';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { Signal } from '@/lib/core/signal/signal';
import type { InsiderReport, SideTotal, TradeEvent, TradeOwner, UnreadFiling } from './report';

/** How far the loading of older filings has come. What is loaded stays, whatever the state. */
export interface HistoryLoading {
  /** `none` before the reader asked for more than the card needs. */
  readonly state: 'none' | 'running' | 'stopped' | 'failed' | 'done';
  /** The day back to which filings are wanted; null with `none`. */
  readonly wantedSince: IsoDate | null;
  /** Filings dealt with, of so many; null until the lists of filings are there. */
  readonly read: number;
  readonly of: number | null;
  readonly problem: Problem | null;
}

/** One insider's record at one company, over all that is held. */
export interface PersonRecord {
  readonly owner: TradeOwner;
  readonly issuer: { readonly cik: Cik; readonly name: string };
  /** Every role the filings state, newest first, each with the day of its newest filing. */
  readonly roles: readonly { readonly role: string; readonly lastOn: IsoDate }[];
  readonly bought: SideTotal | null;
  readonly sold: SideTotal | null;
  /** Events of every class. */
  readonly events: number;
  readonly firstOn: IsoDate;
  readonly lastOn: IsoDate;
}

/** Everything held about a company's insiders, for its own page. */
export interface CompanyHistory {
  readonly cik: Cik;
  readonly name: string;
  /** The window of the card, from the same function as the card's. */
  readonly report: InsiderReport;
  /** Events of every class over all that is held, newest first. */
  readonly events: readonly TradeEvent[];
  readonly people: readonly PersonRecord[];
  readonly notices: readonly NoticeStory[];
  readonly signals: readonly Signal[];
  readonly unread: readonly UnreadFiling[];
  /** Shares outstanding as a report last stated them, which its accession names; null where not held. */
  readonly outstanding: SharesOutstanding | null;
  readonly heldSince: IsoDate;
  readonly asOfMs: number | null;
  readonly loading: HistoryLoading;
}

/** Everything held about one insider across companies, for the person's own page. */
export interface PersonHistory {
  readonly cik: Cik;
  readonly name: string;
  /** One record for each company, the one with the newest event first. */
  readonly records: readonly PersonRecord[];
  readonly events: readonly TradeEvent[];
  readonly signals: readonly Signal[];
  readonly unread: readonly UnreadFiling[];
  readonly heldSince: IsoDate;
  readonly asOfMs: number | null;
  readonly loading: HistoryLoading;
}
