import type { PackedSync } from '@/lib/core/watch/pack-sync';
import type { ReaderDatabase } from '@/lib/db/reader';
import { z } from '@/lib/zod';

const KEY = 'syncLeft';

/** What of the list is kept in this profile alone, though it is synced. */
export interface SyncLeft {
  readonly entries: number;
  /** Notes of entries that are synced. */
  readonly notes: number;
  readonly rules: boolean;
  /** The browser refused to write at all, as over its hourly quota; it is tried again. */
  readonly isRefused: boolean;
}

const count = z.int().check(z.nonnegative());
const schema: z.ZodMiniType<SyncLeft> = z.strictObject({
  entries: count,
  notes: count,
  rules: z.boolean(),
  isRefused: z.boolean(),
});

/** What did not fit at the last step; null where all did, or none was made. Reads only. */
export async function readSyncLeft(reader: ReaderDatabase): Promise<SyncLeft | null> {
  const kept = schema.safeParse((await reader.settings.get(KEY))?.value);
  return kept.success ? kept.data : null;
}

/** Keeps what did not fit; writes where that changed alone, for live queries follow it. */
export async function keepSyncLeft(
  reader: ReaderDatabase,
  { entries, notes, rules }: PackedSync['left'],
  isRefused: boolean,
): Promise<void> {
  const left: SyncLeft = { entries: entries.length, notes, rules, isRefused };
  const isWhole = left.entries === 0 && notes === 0 && !rules && !isRefused;
  const before = await readSyncLeft(reader);
  if (isWhole) {
    if (before) await reader.settings.delete(KEY);
  } else if (JSON.stringify(before) !== JSON.stringify(left)) {
    await reader.settings.put({ key: KEY, value: left });
  }
}
