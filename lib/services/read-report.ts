import type { Cik } from '@/lib/core/edgar/cik';
import { buildReport } from '@/lib/core/insider/build-report';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { StoredReport } from '@/lib/core/watch/page-digest';
import type { CacheDatabase } from '@/lib/db/cache';
import { heldFilings, isHeldStill, type HeldFilings } from './held-filings';
import { reportInput } from './kept-input';

/** The report that what is held of a company makes, with the time of its list (epoch ms). */
export async function reportFrom(
  cache: CacheDatabase,
  held: HeldFilings,
  nowMs: number,
): Promise<StoredReport> {
  const { input } = await reportInput(cache, held, nowMs);
  return { report: buildReport(input), asOfMs: held.list.fetchedAtMs };
}

/**
 * The report of a company from the cache alone, the same that its card shows; null before its
 * filings were read for the first time. Reads only.
 */
export async function readReport(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<StoredReport | null> {
  const held = await heldFilings(cache, cik, easternDay(nowMs));
  const read = held && (await reportFrom(cache, held, nowMs));
  return (await isHeldStill(cache, cik)) ? read : null;
}

/** When the lists of companies were fetched (epoch ms): what changes when their reports may. */
export async function readListTimes(
  cache: CacheDatabase,
  ciks: readonly Cik[],
): Promise<ReadonlyMap<Cik, number>> {
  const lists = await cache.submissions.bulkGet([...ciks]);
  return new Map(lists.flatMap((list) => (list ? [[list.cik, list.fetchedAtMs] as const] : [])));
}
