import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { Accession } from '@/lib/core/edgar/accession';
import type { IssuerContext } from '@/lib/core/insider/classify';
import { ownerRows, type OwnerRow } from '@/lib/core/insider/owner-row';
import {
  holdingsOf,
  transactionsOf,
  type InsiderHolding,
  type InsiderTransaction,
} from '@/lib/core/insider/transaction';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReadableFiling, UnreadableFiling } from '@/lib/db/filing-rows';

/** A filing with all that its rows are derived in the light of. */
export interface Placed {
  readonly filing: ReadableFiling;
  readonly context: IssuerContext;
  /** The name of this code and these facts. */
  readonly derivedWith: string;
}

/** What the documents of filings say. */
export interface ReadDocuments {
  readonly read: readonly ReadableFiling[];
  /** Those that were read once, and say nothing now: their document is gone, or is refused. */
  readonly unread: readonly UnreadableFiling[];
  readonly transactions: readonly InsiderTransaction[];
  readonly holdings: readonly InsiderHolding[];
  /** Who made each of those that were read. */
  readonly owners: ReadonlyMap<Accession, readonly OwnerRow[]>;
}

/** Reads filings from their kept documents, as the code is now. Nothing is written. */
export async function readDocuments(
  cache: CacheDatabase,
  placed: readonly Placed[],
): Promise<ReadDocuments> {
  const read: ReadableFiling[] = [];
  const unread: UnreadableFiling[] = [];
  const transactions: InsiderTransaction[] = [];
  const holdings: InsiderHolding[] = [];
  const owners = new Map<Accession, OwnerRow[]>();
  const documents = await cache.documents.bulkGet(placed.map(({ filing }) => filing.accession));
  for (const [index, { filing, context, derivedWith }] of placed.entries()) {
    const kept = documents[index];
    const document = kept && readOwnership(kept.xml);
    if (!document?.ok) {
      unread.push(unreadableNow(filing, document?.problem ?? 'its document is kept no more'));
      continue;
    }
    read.push({ ...filing, derivedWith });
    transactions.push(...transactionsOf({ ...filing, document: document.value }, context));
    holdings.push(...holdingsOf({ ...filing, document: document.value }));
    owners.set(filing.accession, ownerRows({ ...document.value, filedOn: filing.filedOn }));
  }
  return { read, unread, transactions, holdings, owners };
}

/** Fetched again by the next reading: what is kept may be at fault, and not the filing. */
function unreadableNow(filing: ReadableFiling, unreadable: string): UnreadableFiling {
  const { accession, filedOn, fetchedAtMs } = filing;
  const tryAgainAtMs = fetchedAtMs;
  return {
    accession,
    filedOn,
    fetchedAtMs,
    issuerCik: null,
    unreadable,
    tryAgainAtMs,
    derivedWith: null,
  };
}
