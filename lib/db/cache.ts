import { Dexie, type EntityTable } from 'dexie';
import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import type { InsiderTransaction } from '@/lib/core/insider/transaction';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';

/** A line of the directory; `rank` is its place in the SEC's file, largest company first. */
export interface CompanyRow extends DirectoryEntry {
  readonly rank: number;
}

/** When a changing document was last fetched, and what lets the host say "unchanged". */
export interface SourceRow {
  readonly url: string;
  readonly fetchedAtMs: number;
  /** The last attempt, which may have failed. */
  readonly triedAtMs: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A company's list of filings, kept only when every filing of its window was dealt with. */
export interface SubmissionsRow {
  readonly cik: Cik;
  readonly fetchedAtMs: number;
  readonly name: string;
  readonly sic: string | null;
  readonly rows: readonly SubmissionRow[];
}

/** A filing that was fetched: immutable, so it is fetched once. */
export interface FilingRow {
  readonly accession: Accession;
  /** Null when the filing could not be read; the reason stands in `unreadable`. */
  readonly issuerCik: Cik | null;
  readonly filedOn: IsoDate;
  readonly fetchedAtMs: number;
  readonly unreadable: string | null;
  /** When to fetch an unreadable filing again, epoch milliseconds; null for one that was read. */
  readonly tryAgainAtMs: number | null;
  /** The code and the issuer facts its rows were derived with; null before the first time. */
  readonly derivedWith: string | null;
}

/** The filing's XML without addresses and signatures, to derive its rows from again. */
export interface DocumentRow {
  readonly accession: Accession;
  readonly xml: string;
}

/** Everything that can be fetched from the SEC again. May be deleted at any time. */
export class CacheDatabase extends Dexie {
  declare companies: EntityTable<CompanyRow, 'ticker'>;
  declare sources: EntityTable<SourceRow, 'url'>;
  declare submissions: EntityTable<SubmissionsRow, 'cik'>;
  declare filings: EntityTable<FilingRow, 'accession'>;
  declare documents: EntityTable<DocumentRow, 'accession'>;
  declare transactions: EntityTable<InsiderTransaction, 'id'>;

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
  }
}
