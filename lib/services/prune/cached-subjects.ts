import type { CachedSubject, Hold, SubjectKey } from '@/lib/core/prune/cached-subject';
import { subjectName } from '@/lib/core/prune/cached-subject';
import { byteSize } from '@/lib/core/prune/byte-size';
import { watchId } from '@/lib/core/watch/entry';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ReaderDatabase } from '@/lib/db/reader';
import { goesOn } from './goes-on';
import { insiderSubjects } from './insider-subjects';
import { measureTable, measureTables } from './measure-tables';

/** What the cache holds, and of whom. */
export interface CachedSubjects {
  readonly subjects: readonly CachedSubject[];
  /** With what belongs to no subject, bytes. */
  readonly totalBytes: number;
}

/**
 * Everything in the cache by subject, with its estimated size and how firmly it is held: what is
 * watched goes last; what managers filed who are followed or watched, and what is being loaded,
 * stays. Reads only.
 */
export async function cachedSubjects(
  cache: CacheDatabase,
  reader: ReaderDatabase,
): Promise<CachedSubjects> {
  const [watched, follows, askedRows, begun] = await Promise.all([
    reader.entries.toCollection().primaryKeys(),
    reader.follows.toCollection().primaryKeys(),
    cache.asked.toArray(),
    cache.histories.where('state').anyOf('running', 'failed').toArray(),
  ]);
  const asked = new Map<string, number>(askedRows.map((row) => [subjectName(row), row.askedAtMs]));
  const isWatched = new Set<string>(watched);
  const isFollowed = new Set<string>(follows);
  const isLoading = new Set<string>(
    begun.flatMap((row) => (goesOn(row) ? [subjectName({ kind: row.subject, id: row.cik })] : [])),
  );
  const subjects: CachedSubject[] = [];
  const add = (key: SubjectKey, bytes: number, fetchedAtMs: number, hold: Hold) => {
    const askedAtMs = Math.max(fetchedAtMs, asked.get(subjectName(key)) ?? 0);
    subjects.push({ key, bytes, askedAtMs, hold });
  };

  const insiders = await insiderSubjects(cache);
  for (const { kind, id, bytes, fetchedAtMs } of insiders.subjects) {
    const key: SubjectKey = { kind, id };
    const hold = isWatched.has(watchId(kind, id)) ? 'watched' : 'free';
    add(key, bytes, fetchedAtMs, isLoading.has(subjectName(key)) ? 'fixed' : hold);
  }
  const booksOf = await booksByManager(cache);
  const books = await measureTable(cache.books);
  const perBook = books.rows === 0 ? 0 : books.bytes / books.rows;
  await cache.managers.each((row) => {
    const isHeld = isFollowed.has(row.cik) || isWatched.has(watchId('fund', row.cik));
    const bytes = byteSize(row) + (booksOf.get(row.cik) ?? 0) * perBook;
    add({ kind: 'manager', id: row.cik }, bytes, row.fetchedAtMs ?? 0, isHeld ? 'fixed' : 'free');
  });
  await cache.mutualFunds.each((row) =>
    add({ kind: 'mutual-fund', id: row.key }, byteSize(row), row.fetchedAtMs, 'free'),
  );
  const shared = await measureTables(sharedTables(cache));
  const parts = [...shared, ...subjects].map(({ bytes }) => bytes);
  return { subjects, totalBytes: parts.reduce((sum, bytes) => sum + bytes, insiders.unreadBytes) };
}

/** What serves all subjects, or is small beside its subject: it is counted and never dropped. */
function sharedTables(cache: CacheDatabase) {
  return [
    cache.tickers,
    cache.funds,
    cache.formerNames,
    cache.indexes,
    cache.sources,
    cache.issuers,
    cache.owners,
    cache.quarters,
    cache.quarterParts,
    cache.cusips,
    cache.splitFacts,
    cache.schedules,
    cache.fundsLoads,
    cache.asked,
    cache.fills,
  ];
}

async function booksByManager({ books }: CacheDatabase): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const [cik] of await books.toCollection().primaryKeys()) {
    counts.set(cik, (counts.get(cik) ?? 0) + 1);
  }
  return counts;
}

/** What the cache takes in all, and so much of it that pruning never drops, bytes. Reads only. */
export async function cacheSize(
  cache: CacheDatabase,
  reader: ReaderDatabase,
): Promise<{ readonly bytes: number; readonly fixedBytes: number }> {
  const { subjects, totalBytes } = await cachedSubjects(cache, reader);
  const loose = subjects.filter(({ hold }) => hold !== 'fixed');
  const looseBytes = loose.reduce((sum, { bytes }) => sum + bytes, 0);
  return { bytes: totalBytes, fixedBytes: totalBytes - looseBytes };
}
