import { compareText } from '@/lib/core/order';
import type { ListedFiling } from '@/lib/core/watch/filing-news';
import type { ListedFilingDay } from '@/lib/core/watch/named-filings';
import type { DerivedNews } from '@/lib/core/watch/news';
import type { Coverage } from '@/lib/core/watch/taken-back';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { WatchSummary } from '@/lib/db/watch-tables';

/** What a check found of an entry. */
export interface Found {
  /** As the SEC's list writes it. */
  readonly name: string;
  readonly derived: readonly DerivedNews[];
  /** When the list of filings was fetched that it rests on, epoch milliseconds. */
  readonly checkedAtMs: number;
  readonly covers: Coverage;
  /** The filings on its list. */
  readonly listed: readonly ListedFilingDay[];
  readonly summary: WatchSummary;
}

/** What a look at a list of filings alone found. */
export type Listed = Pick<Found, 'name' | 'checkedAtMs' | 'listed'>;

/** The newest by its day of filing; null for none. */
export function newestOf(derived: readonly DerivedNews[]): DerivedNews | null {
  return derived.reduce<DerivedNews | null>(
    (newest, one) => (newest && compareText(newest.filedOn, one.filedOn) >= 0 ? newest : one),
    null,
  );
}

/** Rows of a list as news by themselves; `role` says how the list's owner stands to them. */
export function listedFilings(
  cik: Cik,
  rows: readonly SubmissionRow[],
  role: (row: SubmissionRow) => ListedFiling['role'],
): ListedFiling[] {
  return rows.map((row) => ({
    accession: row.accession,
    form: row.form,
    filedOn: row.filedOn,
    url: filingIndexUrl(cik, row.accession),
    filer: null,
    role: role(row),
  }));
}
