import type { Cik } from '@/lib/core/edgar/cik';
import { watchId } from '@/lib/core/watch/entry';
import type { ReaderDatabase } from '@/lib/db/reader';

/** Whether a company was watched already at a moment: then the watch itself tells what was filed. */
export async function isWatchedSince(
  { entries, checks }: ReaderDatabase,
  cik: Cik,
  atMs: number,
): Promise<boolean> {
  const id = watchId('company', cik);
  const [entry, check] = [await entries.get(id), await checks.get(id)];
  return entry !== undefined && check !== undefined && check.sinceMs <= atMs;
}
