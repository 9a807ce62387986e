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
 * Nothing is written: live queries, which may not write, come this way too.
 */
export async function deriveRows(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
  issuer: IssuerContext,
): Promise<InsiderTransaction[]> {
  const { current, outdated } = sortOut(filings, issuer);
  const kept = await cache.transactions
    .where('accession')
    .anyOf(current.map(({ accession }) => accession))
    .toArray();
  return [...kept, ...(await readAnew(cache, outdated, issuer))];
}

/** Derives the outdated rows of the given filings and keeps them. */
export async function keepDerived(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
  issuer: IssuerContext,
): Promise<void> {
  const { outdated } = sortOut(filings, issuer);
  if (outdated.length === 0) return;
  const accessions = outdated.map(({ accession }) => accession);
  const rows = await readAnew(cache, outdated, issuer);
  const derivedWith = derivationKey(issuer);
  await cache.transaction('rw', cache.filings, cache.transactions, async () => {
    await cache.transactions.where('accession').anyOf(accessions).delete();
    await cache.transactions.bulkPut(rows);
    await cache.filings.bulkPut(outdated.map((filing) => ({ ...filing, derivedWith })));
  });
}

function sortOut(filings: readonly FilingRow[], issuer: IssuerContext) {
  const derivedWith = derivationKey(issuer);
  const about = filings.filter((filing) => filing.issuerCik === issuer.cik);
  return {
    current: about.filter((filing) => filing.derivedWith === derivedWith),
    outdated: about.filter((filing) => filing.derivedWith !== derivedWith),
  };
}

async function readAnew(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
  issuer: IssuerContext,
): Promise<InsiderTransaction[]> {
  const documents = await cache.documents.bulkGet(filings.map(({ accession }) => accession));
  return filings.flatMap((filing, index) => {
    const document = readOwnership(documents[index]?.xml ?? '');
    return document.ok ? transactionsOf({ ...filing, document: document.value }, issuer) : [];
  });
}

function derivationKey(issuer: IssuerContext): string {
  const days = [...(issuer.prospectusDays ?? ['?']), '/', ...(issuer.listingDays ?? ['?'])];
  return [DERIVATION, issuer.sic ?? '?', ...days].join(' ');
}
