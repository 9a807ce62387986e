import { knownFunds, type KnownFund } from '@/lib/core/look-up/known-funds';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Now } from './clock';
import type { Directory } from './directory';

/** What the search for companies, people and funds draws on. */
export interface SubjectSources {
  readonly cache: CacheDatabase;
  readonly reader: ReaderDatabase;
  readonly directory: Directory;
  /** Used only where the reader wants the SEC to be asked. */
  readonly client: EdgarClient;
  readonly now: Now;
}

/** The managers known beforehand, and those that the reader follows or watches or that were read. */
export async function managersKnown({
  cache,
  reader,
}: Pick<SubjectSources, 'cache' | 'reader'>): Promise<KnownFund[]> {
  const ciks = new Set<string>(knownFunds([]).map(({ cik }) => cik));
  const [follows, watched, read] = await Promise.all([
    reader.follows.toArray(),
    reader.entries.where('id').startsWith('fund:').toArray(),
    cache.managers.toCollection().primaryKeys(),
  ]);
  // A manager's row holds the list of all that it filed: only of those not known are they read.
  const rows = await cache.managers.bulkGet(read.filter((cik) => !ciks.has(cik)));
  const written = new Map(rows.flatMap((row) => (row?.name ? [[row.cik, row.name]] : [])));
  return knownFunds([
    // The reader may have chosen it under another name.
    ...[...follows, ...watched].map(({ cik, name }) => ({
      cik,
      name: written.get(cik) ?? name,
      called: [name],
    })),
    ...rows.flatMap((row) =>
      row ? [{ cik: row.cik, name: row.name ?? '', called: row.formerNames }] : [],
    ),
  ]);
}
