import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsFiling, PeriodBook } from '@/lib/core/form13f/book';
import type { FundRecord } from '@/lib/core/form13f/fund-quarter';
import { periodBook } from '@/lib/core/form13f/period-book';
import { knownManager } from '@/lib/core/directory/followed-managers';
import type { IsoDate } from '@/lib/core/iso-date';
import type { CacheDatabase } from '@/lib/db/cache';
import type { BookRow, ManagerRow } from '@/lib/db/fund-rows';
import { packFiling, unpackFiling } from '@/lib/db/pack-filing';

/** Keeps a filing among those of its manager and quarter; one that is there is kept once. */
export async function keepFiling(
  cache: CacheDatabase,
  cik: Cik,
  filing: HoldingsFiling,
): Promise<void> {
  const { period } = filing.cover;
  const packed = packFiling(filing);
  await cache.transaction('rw', cache.books, async () => {
    const kept = (await cache.books.get([cik, period]))?.filings ?? [];
    const others = kept.filter(({ accession }) => accession !== filing.accession);
    await cache.books.put({ cik, period, filings: [...others, packed] });
  });
}

/** The book that a row of filings makes; null where they make none. */
export function bookOf(row: BookRow): PeriodBook | null {
  const book = periodBook(row.filings.map(unpackFiling));
  return book.ok ? book.value : null;
}

/** What is known of a manager, as the core wants it. */
export function recordOf(
  { cik, name }: { readonly cik: Cik; readonly name: string },
  row: ManagerRow | undefined,
  books: ReadonlyMap<IsoDate, PeriodBook>,
): FundRecord {
  const periods = (kind: 'holdings' | 'notice') =>
    new Set(row?.filings.filter((one) => one.kind === kind).map(({ period }) => period));
  const isListed = row !== undefined && row.fetchedAtMs !== null;
  return {
    cik,
    name: row?.name ?? name,
    family: knownManager(cik)?.family ?? [],
    list: isListed
      ? { holdings: periods('holdings'), notices: periods('notice'), isComplete: row.isComplete }
      : null,
    books,
    reportedBy: row?.reportedBy ?? [],
  };
}
