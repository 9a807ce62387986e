import type { EntityTable } from 'dexie';
import type { Accession } from '@/lib/core/edgar/accession';
import { addTo } from '@/lib/core/grouped';
import type { Cik } from '@/lib/core/edgar/cik';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReadableFiling } from '@/lib/db/filing-rows';

/**
 * The kept rows of filings, by one reading of the index for each issuer: a thousand look-ups by
 * accession take several times as long.
 */
export async function keptRows(
  cache: CacheDatabase,
  filings: readonly ReadableFiling[],
): Promise<{ transactions: InsiderTransaction[]; holdings: InsiderHolding[] }> {
  const issuers = new Map<Cik, ReadableFiling[]>();
  for (const filing of filings) addTo(issuers, filing.issuerCik, filing);
  const read = await Promise.all(
    [...issuers].map(async ([cik, about]) => ({
      transactions: await rowsOf(cache.transactions, cik, about),
      holdings: await rowsOf(cache.holdings, cik, about),
    })),
  );
  return {
    transactions: read.flatMap(({ transactions }) => transactions),
    holdings: read.flatMap(({ holdings }) => holdings),
  };
}

async function rowsOf<T extends { readonly id: string; readonly accession: Accession }>(
  table: EntityTable<T, 'id'>,
  cik: Cik,
  about: readonly ReadableFiling[],
): Promise<T[]> {
  const wanted = new Set(about.map(({ accession }) => accession));
  const days = about.map(({ filedOn }) => filedOn).sort();
  const rows = await table
    .where('[issuerCik+filedOn]')
    .between([cik, days[0]], [cik, days.at(-1)], true, true)
    .toArray();
  return rows.filter(({ accession }) => wanted.has(accession));
}
