import type { Accession } from '@/lib/core/edgar/accession';
import { contextOf } from '@/lib/core/insider/issuer-facts';
import type { IssuerContext } from '@/lib/core/insider/classify';
import {
  DERIVATION,
  type InsiderHolding,
  type InsiderTransaction,
} from '@/lib/core/insider/transaction';
import type { CacheDatabase } from '@/lib/db/cache';
import type { FilingRow, ReadableFiling, UnreadableFiling } from '@/lib/db/filing-rows';
import { keptRows } from './kept-rows';
import { keepOwners } from './owners';
import { readDocuments, type Placed } from './read-documents';

/** What filings say, row by row. */
export interface DerivedRows {
  readonly transactions: readonly InsiderTransaction[];
  readonly holdings: readonly InsiderHolding[];
  /** Those of the filings that turn out to be unreadable now. */
  readonly unread: ReadonlyMap<Accession, UnreadableFiling>;
}

/**
 * The rows of the given filings, whoever their issuers are. Kept rows serve when the same code
 * derived them with the same facts about the issuer; all others are derived from the kept
 * documents anew. Nothing is written: live queries, which may not write, come this way too.
 */
export async function deriveRows(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
): Promise<DerivedRows> {
  const placed = await place(cache, filings);
  const current = placed.filter(isCurrent).map(({ filing }) => filing);
  const [kept, anew] = await Promise.all([
    keptRows(cache, current),
    readDocuments(
      cache,
      placed.filter((one) => !isCurrent(one)),
    ),
  ]);
  return {
    transactions: [...kept.transactions, ...anew.transactions],
    holdings: [...kept.holdings, ...anew.holdings],
    unread: new Map(anew.unread.map((filing) => [filing.accession, filing])),
  };
}

/**
 * Derives the outdated rows of the given filings and keeps them; a filing that cannot be read any
 * more is kept as unreadable. Returns whether there was anything to do.
 */
export async function keepDerived(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
): Promise<boolean> {
  const outdated = (await place(cache, filings)).filter((one) => !isCurrent(one));
  if (outdated.length === 0) return false;
  const { read, unread, transactions, holdings, owners } = await readDocuments(cache, outdated);
  const accessions = outdated.map(({ filing }) => filing.accession);
  const tables = [cache.filings, cache.transactions, cache.holdings, cache.owners];
  await cache.transaction('rw', tables, async () => {
    // What was dropped for room while it was read stays dropped: without its document it is no use.
    const held = new Set(await cache.filings.where('accession').anyOf(accessions).primaryKeys());
    const isHeld = ({ accession }: { readonly accession: Accession }) => held.has(accession);
    await cache.transactions.where('accession').anyOf(accessions).delete();
    await cache.holdings.where('accession').anyOf(accessions).delete();
    await cache.transactions.bulkPut(transactions.filter(isHeld));
    await cache.holdings.bulkPut(holdings.filter(isHeld));
    await cache.filings.bulkPut([...read, ...unread].filter(isHeld));
    await keepOwners(
      cache,
      [...held].flatMap((accession) => owners.get(accession) ?? []),
    );
  });
  return true;
}

async function place(cache: CacheDatabase, filings: readonly FilingRow[]): Promise<Placed[]> {
  const about = filings.filter(isReadable);
  const issuers = [...new Set(about.map(({ issuerCik }) => issuerCik))];
  const facts = (await cache.issuers.bulkGet(issuers)).flatMap((one) => one ?? []);
  const known = new Map(facts.map((one) => [one.cik, one]));
  return about.map((filing) => {
    const context = contextOf(filing.issuerCik, known.get(filing.issuerCik), filing.filedOn);
    return { filing, context, derivedWith: derivationKey(context) };
  });
}

function isReadable(filing: FilingRow): filing is ReadableFiling {
  return filing.issuerCik !== null;
}

function isCurrent({ filing, derivedWith }: Placed): boolean {
  return filing.derivedWith === derivedWith;
}

function derivationKey({ sic, prospectusDays, listingDays }: IssuerContext): string {
  const days = [...(prospectusDays ?? ['?']), '/', ...(listingDays ?? ['?'])];
  return [DERIVATION, sic ?? '?', ...days].join(' ');
}
