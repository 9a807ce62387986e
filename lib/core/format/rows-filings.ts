import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { FilingRef, RowId } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';

/** A filing to open, with its day where that is at hand. */
export interface RowFiling {
  readonly accession: Accession;
  readonly url: string;
  readonly filedOn: IsoDate | null;
}

/**
 * The filings that rows come from, each once, in the order of the rows. One that is not among
 * `known` is opened under `cik`, which must stand on it.
 */
export function rowsFilings(
  rows: readonly RowId[],
  known: ReadonlyMap<Accession, FilingRef>,
  cik: Cik,
): readonly RowFiling[] {
  const found = new Map<Accession, RowFiling>();
  for (const row of rows) {
    const accession = parseAccession(row.split('#', 1)[0] ?? '');
    if (!accession || found.has(accession)) continue;
    const url = filingIndexUrl(cik, accession);
    found.set(accession, known.get(accession) ?? { accession, url, filedOn: null });
  }
  return [...found.values()];
}

/** Filings by their accession numbers. */
export function byAccession(filings: Iterable<FilingRef>): ReadonlyMap<Accession, FilingRef> {
  return new Map([...filings].map((filing) => [filing.accession, filing]));
}
