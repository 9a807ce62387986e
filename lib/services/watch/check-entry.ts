import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';
import type { ReaderDatabase } from '@/lib/db/reader';
import { checkCompany, keptOfCompany, listCompany, type CompanySources } from './check-company';
import { checkFund, keptOfFund, type FundSources } from './check-fund';
import { checkPerson, keptOfPerson, type PersonSources } from './check-person';
import type { Found } from './found';
import type { WatchNews } from './watch-news';

/** A card, a page or the poll before may have read it a moment ago. */
const JUST_READ_MS = 5 * 60_000;

/** What the checks of entries draw on. */
export type CheckSources = CompanySources &
  PersonSources &
  FundSources & { readonly reader: ReaderDatabase; readonly news: WatchNews };

/**
 * How deep an entry is looked at: all filings of its window are read, or its list alone as long as
 * nothing on it is new, where nothing of it was read yet.
 */
export type Depth = 'filings' | 'list';

/**
 * Reads what is new of an entry by its own list of filings and keeps its news. Returns the problem
 * where it did not succeed; what was known stands then. An entry that is gone is no problem.
 */
export async function checkEntry(
  sources: CheckSources,
  id: WatchId,
  depth: Depth,
): Promise<Problem | null> {
  const { reader, news } = sources;
  const [entry, check] = await Promise.all([reader.entries.get(id), reader.checks.get(id)]);
  if (!entry) return null;
  const isNamed = (check?.awaited.length ?? 0) > 0;
  if (depth === 'list' && entry.kind === 'company' && !isNamed) {
    const listed = await listCompany(sources, entry);
    if (listed && !listed.ok) return failed(sources, id, listed.problem);
    if (listed && !(await news.list(id, listed.value))) return null;
  }
  // A filing that a feed names is newer than what was read, however short ago.
  const found = await find(sources, entry, isNamed ? 0 : JUST_READ_MS);
  if (!found.ok) return failed(sources, id, found.problem);
  await news.take(entry, found.value);
  return null;
}

async function failed({ news }: CheckSources, id: WatchId, problem: Problem): Promise<Problem> {
  await news.fail(id, problem);
  return problem;
}

/** Keeps the news of what the cache has of an entry, without any request. */
export async function takeKept(sources: CheckSources, entry: WatchEntry): Promise<void> {
  const found = await keptOf(sources, entry);
  if (found) await sources.news.take(entry, found);
}

function find(
  sources: CheckSources,
  entry: WatchEntry,
  maxAgeMs: number,
): Promise<Result<Found, Problem>> {
  switch (entry.kind) {
    case 'company':
      return checkCompany(sources, entry, maxAgeMs);
    case 'person':
      return checkPerson(sources, entry);
    case 'fund':
      return checkFund(sources, entry, maxAgeMs);
  }
}

function keptOf(sources: CheckSources, entry: WatchEntry): Promise<Found | null> {
  switch (entry.kind) {
    case 'company':
      return keptOfCompany(sources, entry);
    case 'person':
      return keptOfPerson(sources, entry);
    case 'fund':
      return keptOfFund(sources, entry);
  }
}
