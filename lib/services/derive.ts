import type { Cik } from '@/lib/core/edgar/cik';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { IssuerContext } from '@/lib/core/insider/classify';
import { contextOf } from '@/lib/core/insider/issuer-facts';
import {
  DERIVATION,
  holdingsOf,
  transactionsOf,
  type InsiderHolding,
  type InsiderTransaction,
} from '@/lib/core/insider/transaction';
import type { CacheDatabase, FilingRow } from '@/lib/db/cache';
import { keptRows } from './kept-rows';

/** What filings say, row by row. */
export interface DerivedRows {
  readonly transactions: readonly InsiderTransaction[];
  readonly holdings: readonly InsiderHolding[];
}

/** A filing about a known issuer, with all that its rows are derived in the light of. */
interface Placed {
  readonly filing: FilingRow & { readonly issuerCik: Cik };
  readonly context: IssuerContext;
  readonly derivedWith: string;
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
    readAnew(
      cache,
      placed.filter((one) => !isCurrent(one)),
    ),
  ]);
  return {
    transactions: [...kept.transactions, ...anew.transactions],
    holdings: [...kept.holdings, ...anew.holdings],
  };
}

/** Derives the outdated rows of the given filings and keeps them. */
export async function keepDerived(
  cache: CacheDatabase,
  filings: readonly FilingRow[],
): Promise<void> {
  const outdated = (await place(cache, filings)).filter((one) => !isCurrent(one));
  if (outdated.length === 0) return;
  const { transactions, holdings } = await readAnew(cache, outdated);
  const accessions = outdated.map(({ filing }) => filing.accession);
  const tables = [cache.filings, cache.transactions, cache.holdings];
  await cache.transaction('rw', tables, async () => {
    await cache.transactions.where('accession').anyOf(accessions).delete();
    await cache.holdings.where('accession').anyOf(accessions).delete();
    await cache.transactions.bulkPut([...transactions]);
    await cache.holdings.bulkPut([...holdings]);
    await cache.filings.bulkPut(
      outdated.map(({ filing, derivedWith }) => ({ ...filing, derivedWith })),
    );
  });
}

/** How many filings are read at a time, so that the worker answers in between. */
const CHUNK = 50;

/** Brings the rows of every kept filing up to date with the code, after an update of it. */
export async function deriveAll(cache: CacheDatabase): Promise<void> {
  const all = await cache.filings.toCollection().primaryKeys();
  for (let at = 0; at < all.length; at += CHUNK) {
    const filings = await cache.filings.bulkGet(all.slice(at, at + CHUNK));
    await keepDerived(
      cache,
      filings.flatMap((filing) => filing ?? []),
    );
  }
}

async function place(cache: CacheDatabase, filings: readonly FilingRow[]): Promise<Placed[]> {
  const about = filings.filter(hasIssuer);
  const issuers = [...new Set(about.map(({ issuerCik }) => issuerCik))];
  const facts = (await cache.issuers.bulkGet(issuers)).flatMap((one) => one ?? []);
  const known = new Map(facts.map((one) => [one.cik, one]));
  return about.map((filing) => {
    const context = contextOf(filing.issuerCik, known.get(filing.issuerCik), filing.filedOn);
    return { filing, context, derivedWith: derivationKey(context) };
  });
}

async function readAnew(cache: CacheDatabase, placed: readonly Placed[]): Promise<DerivedRows> {
  const documents = await cache.documents.bulkGet(placed.map(({ filing }) => filing.accession));
  const read = placed.flatMap(({ filing, context }, index) => {
    const document = readOwnership(documents[index]?.xml ?? '');
    return document.ok ? [{ filing: { ...filing, document: document.value }, context }] : [];
  });
  return {
    transactions: read.flatMap(({ filing, context }) => transactionsOf(filing, context)),
    holdings: read.flatMap(({ filing }) => holdingsOf(filing)),
  };
}

function hasIssuer(filing: FilingRow): filing is Placed['filing'] {
  return filing.issuerCik !== null;
}

function isCurrent({ filing, derivedWith }: Placed): boolean {
  return filing.derivedWith === derivedWith;
}

function derivationKey({ sic, prospectusDays, listingDays }: IssuerContext): string {
  const days = [...(prospectusDays ?? ['?']), '/', ...(listingDays ?? ['?'])];
  return [DERIVATION, sic ?? '?', ...days].join(' ');
}
