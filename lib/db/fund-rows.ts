import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import type { HoldingsCover } from '@/lib/core/form13f/book';
import type { HoldingsProblem } from '@/lib/core/form13f/holdings-problem';
import type { IsoDate } from '@/lib/core/iso-date';
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
}

/** What they did in it, for a part of all issuers. */
export interface QuarterPartRow extends PackedPart {
  readonly period: IsoDate;
  readonly part: number;
}

/** CUSIPs to companies as text, and the SEC's files that they come from. */
export interface CusipsRow {
  readonly id: 'fails' | 'map';
  readonly fetchedAtMs: number;
  readonly packed: string;
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
