import type { EntityTable, Table } from 'dexie';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FundLine } from '@/lib/core/directory/build-index';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import type { IssuerFacts } from '@/lib/core/insider/issuer-facts';
import type { OwnerRow } from '@/lib/core/insider/owner-row';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { DocumentRow, FilingRow, NoticeRow } from './filing-rows';
import type {
  BookRow,
  CusipsRow,
  FundsLoadRow,
  ManagerRow,
  MutualFundRow,
  QuarterPartRow,
  QuarterRow,
  ScheduleRow,
  SplitFactsRow,
} from './fund-rows';
import type { HistoryListRow, HistoryRow, OutstandingRow, Subject } from './history-rows';
import type { AskedRow } from './pruning-rows';
import { ReopeningDexie } from './reopening-dexie';
import { addHistory, keepCompanies, wantOwners } from './upgrades';

/**
 * A ticker of a company as the SEC's list has or had it. Old rows are kept: tickers are given to
 * other companies later, and old pages still mean the first one.
 */
export interface TickerRow extends DirectoryEntry {
  /** Its place in the newest list that held it, largest company first. */
  readonly rank: number;
  /** The UTC day on which a list with it was first fetched. */
  readonly firstSeenOn: IsoDate;
  /** The UTC day of the last list that held it; null while the newest one does. */
  readonly lastSeenOn: IsoDate | null;
}

/** When a changing document was last fetched, and what lets the host say "unchanged". */
export interface SourceRow {
  readonly url: string;
  /** The last answer with usable content, or the word that it is unchanged; null before. */
  readonly fetchedAtMs: number | null;
  /** The last answer with new content; null before the first. */
  readonly changedAtMs: number | null;
  /** The last attempt, which may have failed. */
  readonly triedAtMs: number;
  /** Why the last attempt failed; null when it did not, or was cut short with the worker. */
  readonly problem: Problem | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The SEC's list of fund tickers, whole. */
export interface FundListRow {
  readonly url: string;
  readonly entries: readonly FundLine[];
}

/** What a company was called before, from its list of filings. */
export interface FormerNamesRow {
  readonly cik: Cik;
  readonly names: readonly string[];
  readonly changedAtMs: number;
}

/** The packed index of the directory, so that a restarted worker needs one read. */
export interface IndexRow {
  readonly id: 'directory';
  /** Names the lists, former names and version of the code that it was built from. */
  readonly builtFrom: string;
  /** The version of the code that packed it. */
  readonly version: number;
  readonly packed: string;
}

/** A company's list of filings, kept only when every filing of its window was dealt with. */
export interface SubmissionsRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly name: string;
  /** Insider filings and notices of the window. */
  readonly rows: readonly SubmissionRow[];
  /** Schedules 13D and 13G of the window, about the company and by it; absent where not looked for. */
  readonly schedules?: readonly SubmissionRow[];
  /** The version of the code that chose the rows to keep. */
  readonly version: number;
}

/** Something that is still to be derived from what an older version kept. */
export interface FillRow {
  readonly id: 'owners';
  /** The last row that was dealt with; empty before the first. */
  readonly after: string;
}

/** Everything that can be fetched from the SEC again. May be deleted at any time. */
export class CacheDatabase extends ReopeningDexie {
  declare tickers: Table<TickerRow, [ticker: string, cik: string]>;
  declare funds: EntityTable<FundListRow, 'url'>;
  declare formerNames: EntityTable<FormerNamesRow, 'cik'>;
  declare indexes: EntityTable<IndexRow, 'id'>;
  declare sources: EntityTable<SourceRow, 'url'>;
  declare submissions: EntityTable<SubmissionsRow, 'cik'>;
  declare filings: EntityTable<FilingRow, 'accession'>;
  declare documents: EntityTable<DocumentRow, 'accession'>;
  declare transactions: EntityTable<InsiderTransaction, 'id'>;
  declare holdings: EntityTable<InsiderHolding, 'id'>;
  declare issuers: EntityTable<IssuerFacts, 'cik'>;
  declare histories: Table<HistoryRow, [subject: Subject, cik: string]>;
  declare historyLists: Table<HistoryListRow, [subject: Subject, cik: string]>;
  declare notices: EntityTable<NoticeRow, 'accession'>;
  declare outstanding: EntityTable<OutstandingRow, 'cik'>;
  declare managers: EntityTable<ManagerRow, 'cik'>;
  declare books: Table<BookRow, [cik: string, period: string]>;
  declare quarters: EntityTable<QuarterRow, 'period'>;
  declare quarterParts: Table<QuarterPartRow, [period: string, part: number]>;
  declare cusips: EntityTable<CusipsRow, 'id'>;
  declare fundsLoads: EntityTable<FundsLoadRow, 'id'>;
  declare splitFacts: EntityTable<SplitFactsRow, 'cik'>;
  declare schedules: EntityTable<ScheduleRow, 'cik'>;
  declare mutualFunds: EntityTable<MutualFundRow, 'key'>;
  declare asked: Table<AskedRow, [kind: string, id: string]>;
  declare owners: Table<OwnerRow, [cik: string, issuerCik: string]>;
  declare fills: EntityTable<FillRow, 'id'>;

  constructor() {
    super('buyline-cache');
    this.version(1).stores({
      companies: 'ticker, cik, rank',
      sources: 'url',
      submissions: 'cik',
      filings: 'accession',
      documents: 'accession',
      transactions: 'id, accession, issuerCik',
    });
    this.version(2)
      .stores({
        companies: null,
        tickers: '[ticker+cik], cik',
        funds: 'url',
        formerNames: 'cik, changedAtMs',
        indexes: 'id',
      })
      .upgrade(keepCompanies);
    this.version(3)
      .stores({
        filings: 'accession, [issuerCik+filedOn]',
        transactions: 'id, accession, [issuerCik+filedOn]',
        holdings: 'id, accession, [issuerCik+filedOn]',
        issuers: 'cik',
        histories: '[subject+cik], state',
        historyLists: '[subject+cik]',
        notices: 'accession, issuerCik',
        outstanding: 'cik',
      })
      .upgrade(addHistory);
    this.version(4).stores({
      managers: 'cik',
      books: '[cik+period]',
      quarters: 'period',
      quarterParts: '[period+part]',
      cusips: 'id',
      fundsLoads: 'id',
    });
    this.version(5).stores({ splitFacts: 'cik', schedules: 'cik', mutualFunds: 'key' });
    this.version(6).stores({ asked: '[kind+id]' });
    this.version(7)
      .stores({ owners: '[cik+issuerCik], cik, issuerCik, *words', fills: 'id' })
      .upgrade(wantOwners);
  }
}
