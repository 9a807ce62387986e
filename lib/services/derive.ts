import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { IssuerContext } from '@/lib/core/insider/classify';
import {
  DERIVATION,
  transactionsOf,
  type InsiderTransaction,
} from '@/lib/core/insider/transaction';
import type { CacheDatabase, FilingRow } from '@/lib/db/cache';

/**
 * The rows of the given filings about this issuer. Kept rows serve when the same code derived
 * them with the same facts about the issuer; all others are derived from the kept documents anew.
 */
export async function deriveRows(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
  issuer: IssuerContext,
): Promise<InsiderTransaction[]> {
  const derivedWith = derivationKey(issuer);
  const about = filings.filter((filing) => filing.issuerCik === issuer.cik);
  const outdated = about.filter((filing) => filing.derivedWith !== derivedWith);
  if (outdated.length > 0) await deriveAgain(cache, outdated, issuer, derivedWith);
  return cache.transactions
    .where('accession')
    .anyOf(about.map(({ accession }) => accession))
    .toArray();
}

async function deriveAgain(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
  issuer: IssuerContext,
  derivedWith: string,
): Promise<void> {
  const accessions = filings.map(({ accession }) => accession);
  const documents = await cache.documents.bulkGet(accessions);
  const rows = filings.flatMap((filing, index) => {
    const document = readOwnership(documents[index]?.xml ?? '');
    return document.ok ? transactionsOf({ ...filing, document: document.value }, issuer) : [];
  });
  await cache.transaction('rw', cache.filings, cache.transactions, async () => {
    await cache.transactions.where('accession').anyOf(accessions).delete();
    await cache.transactions.bulkPut(rows);
    await cache.filings.bulkPut(filings.map((filing) => ({ ...filing, derivedWith })));
  });
}

function derivationKey(issuer: IssuerContext): string {
  const days = [...(issuer.prospectusDays ?? ['?']), '/', ...(issuer.listingDays ?? ['?'])];
  return [DERIVATION, issuer.sic ?? '?', ...days].join(' ');
}
