import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { isTextForm } from '@/lib/core/insider/filing-window';
import type { UnreadFiling } from '@/lib/core/insider/report';
import type { FilingRow } from '@/lib/db/filing-rows';

/** The filing as one that could not be read; none where it could. `cik` is whose list it is on. */
export function unreadOf(cik: Cik, filing: FilingRow): UnreadFiling[] {
  const { accession, filedOn, unreadable: detail } = filing;
  if (detail === null) return [];
  return [{ accession, filedOn, url: filingIndexUrl(cik, accession), detail }];
}

/**
 * Those of a list's ownership forms that say nothing: filed as texts before these forms were data,
 * or unreadable by what is kept of them. Forms that were not fetched are left out.
 */
export function unreadRows(
  cik: Cik,
  rows: readonly SubmissionRow[],
  kept: ReadonlyMap<Accession, FilingRow>,
): UnreadFiling[] {
  return rows.flatMap((row) => {
    const filing = kept.get(row.accession);
    if (filing) return unreadOf(cik, filing);
    return isTextForm(row) ? [textForm(cik, row)] : [];
  });
}

function textForm(cik: Cik, { accession, filedOn }: SubmissionRow): UnreadFiling {
  const detail = 'filed as a text, before these forms were data';
  return { accession, filedOn, url: filingIndexUrl(cik, accession), detail };
}
