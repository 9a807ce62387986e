import type { Cik } from '@/lib/core/edgar/cik';
import type { CacheDatabase } from '@/lib/db/cache';

/**
 * Keeps what a company was called before. Nothing is written while it is what is kept already, so
 * that the directory's index is built anew only after a change.
 */
export async function keepFormerNames(
  cache: CacheDatabase,
  cik: Cik,
  names: readonly string[],
  nowMs: number,
): Promise<void> {
  const kept = (await cache.formerNames.get(cik))?.names ?? [];
  if (kept.join('\n') === names.join('\n')) return;
  await cache.formerNames.put({ cik, names, changedAtMs: nowMs });
}
