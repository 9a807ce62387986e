import type { Accession } from '@/lib/core/edgar/accession';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { isInsiderForm, isNotice, isTextForm } from '@/lib/core/insider/filing-window';
import { FACTS_VERSION } from '@/lib/core/insider/issuer-facts';
import type { CacheDatabase } from '@/lib/db/cache';
import type { HistoryList, HistoryRow } from '@/lib/db/history-rows';
import type { FilingStore } from './filing-store';
import type { NoticeStore } from './notice-store';

/** A history whose list is there. */
export type ListedHistory = HistoryRow & { readonly list: HistoryList };

/** The rows whose documents a history is made of, newest first: those that can be fetched at all. */
export function wantedRows({ list, subject, wantedSince }: ListedHistory): SubmissionRow[] {
  const isWanted = (row: SubmissionRow) =>
    isInsiderForm(row)
      ? !isTextForm(row)
      : subject === 'company' && isNotice(row) && /\.xml$/i.test(row.primaryDocument);
  return list.rows.filter((row) => row.filedOn >= wantedSince && isWanted(row));
}

/**
 * Those of the wanted rows that are still to be dealt with, in their order: those not fetched, and
 * for a person those about issuers of which nothing is known yet.
 */
export async function rowsLeft(
  cache: CacheDatabase,
  stores: { readonly filings: FilingStore; readonly notices: NoticeStore },
  { subject }: HistoryRow,
  wanted: readonly SubmissionRow[],
): Promise<SubmissionRow[]> {
  const [filings, notices, unplaced] = await Promise.all([
    stores.filings.missing(wanted.filter(isInsiderForm)),
    stores.notices.missing(wanted.filter(isNotice)),
    subject === 'person' ? withoutIssuer(cache, wanted) : [],
  ]);
  const left = new Set<Accession>(
    [...filings, ...notices, ...unplaced].map(({ accession }) => accession),
  );
  return wanted.filter(({ accession }) => left.has(accession));
}

async function withoutIssuer(
  cache: CacheDatabase,
  rows: readonly SubmissionRow[],
): Promise<SubmissionRow[]> {
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const issuers = new Set(kept.flatMap((filing) => filing?.issuerCik ?? []));
  const known = await cache.issuers.bulkGet([...issuers]);
  for (const one of known) if (one?.version === FACTS_VERSION) issuers.delete(one.cik);
  return rows.filter((_, index) => {
    const cik = kept[index]?.issuerCik ?? null;
    return cik !== null && issuers.has(cik);
  });
}
