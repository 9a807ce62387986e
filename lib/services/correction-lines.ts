import type { CorrectionLine, NamedCompany } from '@/lib/core/correction/line';
import { cikInPath, type Cik } from '@/lib/core/edgar/cik';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';

/**
 * What the reader corrected, newest first, with the companies' names as far as the cache has them.
 * Reads only, so that live queries can use it.
 */
export async function readCorrectionLines(
  reader: ReaderDatabase,
  cache: CacheDatabase,
): Promise<CorrectionLine[]> {
  const kept = await reader.corrections.toArray();
  const ciks = new Set(kept.flatMap(({ not, instead }) => (instead ? [not, instead.cik] : [not])));
  const rows = await cache.tickers
    .where('cik')
    .anyOf([...ciks])
    .sortBy('rank');
  const nameOf = (cik: Cik, ticker: string | null): NamedCompany => {
    const own = rows.filter((row) => row.cik === cik);
    const row = own.find((each) => each.ticker === ticker) ?? own[0];
    return { name: row?.name || `CIK ${cikInPath(cik)}`, ticker: ticker ?? row?.ticker ?? null };
  };
  return kept
    .toSorted((a, b) => b.addedAtMs - a.addedAtMs || b.id - a.id)
    .map(({ id, phrase, not, instead, host, addedAtMs }) => ({
      id,
      phrase,
      not: nameOf(not, null),
      instead: instead && nameOf(instead.cik, instead.ticker),
      host,
      addedAtMs,
    }));
}
