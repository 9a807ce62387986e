import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import type { StatedCusips } from '@/lib/core/cusip/read-schedule-13';
import type { HoldingsCover } from '@/lib/core/form13f/book';
import type { HoldingsProblem } from '@/lib/core/form13f/holdings-problem';
import type { FiledRatio } from '@/lib/core/form13f/splits-filed';
import type { IsoDate } from '@/lib/core/iso-date';
import type { ReadMutualFund } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import type { PackedFiling } from './pack-filing';
import type { PackedHead, PackedPart } from './pack-quarter';

/** What is known of a manager's filings of Form 13F. */
export interface ManagerRow {
  readonly cik: Cik;
  /** As the SEC writes it; null until its list of filings was read once. */
  readonly name: string | null;
  readonly formerNames: readonly string[];
  /** Its filings of Form 13F, newest first. */
  readonly filings: readonly HoldingsListRow[];
  /** Whether `filings` reaches back to the first of all. */
  readonly isComplete: boolean;
  /** When the list was fetched, epoch milliseconds; null before the first time. */
  readonly fetchedAtMs: number | null;
  /** When everything wanted of it was dealt with the last time. */
  readonly settledAtMs: number | null;
  /** Filings that could not be read, and why. */
  readonly unreadable: readonly { readonly accession: Accession; readonly why: HoldingsProblem }[];
  /** Who reports for it, by its newest notice. */
  readonly reportedBy: HoldingsCover['reportedBy'];
  /** Why the last attempt failed. */
  readonly problem: Problem | null;
}

/** All filings of a manager about one quarter, packed: one record, never a row per position. */
export interface BookRow {
  readonly cik: Cik;
  readonly period: IsoDate;
  readonly filings: readonly PackedFiling[];
}

/** How all followed managers stand to one quarter; made anew from their books. */
export interface QuarterRow extends PackedHead {
  readonly period: IsoDate;
  /** The version of the code that made it. */
  readonly version: number;
  /** Another each time that it is made; its parts have the same. */
  readonly edition: string;
}

/** What they did in it, for a part of all issuers. */
export interface QuarterPartRow extends PackedPart {
  readonly period: IsoDate;
  readonly part: number;
  /** Of the quarter whose managers the rows count. */
  readonly edition: string;
}

/** CUSIPs to companies as text, and the SEC's files that they come from. */
export interface CusipsRow {
  /** `fails https://…` is one answer of the SEC's, kept until all that is wanted is there. */
  readonly id: 'fails' | 'map' | `fails ${string}`;
  readonly fetchedAtMs: number;
  readonly packed: string;
}

/** The split ratios that a company reported in XBRL. */
export interface SplitFactsRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  /** None where it reported none, or the SEC has no such list. */
  readonly ratios: readonly FiledRatio[];
}

/** The CUSIPs that the newest Schedule 13D or 13G about a company states. */
export interface ScheduleRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  /** Null where it states none, is about another company, or none was filed in XML. */
  readonly stated: StatedCusips | null;
}

/** A mutual fund or ETF as it was read last. */
export interface MutualFundRow {
  /** Its series, or the name that it was asked for by. */
  readonly key: string;
  /** The version of the code that read it. */
  readonly version: number;
  readonly fetchedAtMs: number;
  readonly fund: ReadMutualFund;
}

/** How far the loading of the followed managers has come. */
export interface FundsLoadRow {
  readonly id: 'funds';
  readonly state: 'running' | 'stopped' | 'failed' | 'done';
  /** Managers that were dealt with since then are dealt with, epoch milliseconds. */
  readonly wantedAtMs: number;
  /** How many managers are dealt with. */
  readonly done: number;
  readonly problem: Problem | null;
}
