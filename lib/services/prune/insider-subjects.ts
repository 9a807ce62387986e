import type { Cik } from '@/lib/core/edgar/cik';
import { byteSize } from '@/lib/core/prune/byte-size';
import type { CacheDatabase } from '@/lib/db/cache';

/** So many filings stand for all of them. */
const SAMPLED = 24;

/** What the cache holds about companies and people as insiders. */
export interface InsiderSubjects {
  readonly companies: ReadonlyMap<Cik, Held>;
  readonly people: ReadonlyMap<Cik, Held>;
}

/** How much is held about one of them. */
export interface Held {
  readonly bytes: number;
  /** When a list of its filings was last fetched, epoch milliseconds; 0 where there is none. */
  readonly fetchedAtMs: number;
}

const NOTHING: Held = { bytes: 0, fetchedAtMs: 0 };

/**
 * Estimates how much is held about each company and person: their lists as they are, their filings
 * by their number and the weight of a few of them. A filing counts for the company it is about.
 * Reads only; its work grows with the number of companies, not with that of filings.
 */
export async function insiderSubjects(cache: CacheDatabase): Promise<InsiderSubjects> {
  const companies = new Map<Cik, Held>();
  const people = new Map<Cik, Held>();
  const add = (subjects: Map<Cik, Held>, cik: Cik, bytes: number, fetchedAtMs: number) => {
    const held = subjects.get(cik) ?? NOTHING;
    const newest = Math.max(held.fetchedAtMs, fetchedAtMs);
    subjects.set(cik, { bytes: held.bytes + bytes, fetchedAtMs: newest });
  };
  await cache.submissions.each((row) => add(companies, row.cik, byteSize(row), row.fetchedAtMs));
  await cache.historyLists.each((row) =>
    add(row.subject === 'company' ? companies : people, row.cik, byteSize(row), row.fetchedAtMs),
  );
  const filings = await countByIssuer(cache);
  const bytesEach = await bytesOfFiling(cache, [...filings.keys()]);
  for (const [cik, count] of filings) add(companies, cik, count * bytesEach, 0);
  return { companies, people };
}

async function countByIssuer({ filings }: CacheDatabase): Promise<Map<Cik, number>> {
  const counts = new Map<Cik, number>();
  const index = filings.where('[issuerCik+filedOn]');
  let after = '';
  for (;;) {
    const cik = (await index.above([after, []]).first())?.issuerCik;
    if (!cik) return counts;
    counts.set(cik, await index.between([cik], [cik, []]).count());
    after = cik;
  }
}

/** The mean weight of a filing with its document and rows, by one filing of some companies. */
async function bytesOfFiling(cache: CacheDatabase, issuers: readonly Cik[]): Promise<number> {
  const step = Math.max(1, issuers.length / SAMPLED);
  let weighed = 0;
  let bytes = 0;
  for (let at = 0; at < issuers.length && weighed < SAMPLED; at += step) {
    const cik = issuers[Math.floor(at)];
    const found = cache.filings.where('[issuerCik+filedOn]').between([cik], [cik, []]);
    const filing = await found.first();
    if (!filing) continue;
    const { accession } = filing;
    const parts = await Promise.all([
      cache.documents.get(accession),
      cache.transactions.where('accession').equals(accession).toArray(),
      cache.holdings.where('accession').equals(accession).toArray(),
    ]);
    bytes += byteSize([filing, ...parts]);
    weighed += 1;
  }
  return weighed === 0 ? 0 : bytes / weighed;
}
