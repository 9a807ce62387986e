import { makeReaderExport, type ReaderExport } from '@/lib/core/export/reader-export';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';
import { readRules } from './watch/rule-list';

/** Gathers everything that belongs to the reader, as of one moment (epoch milliseconds). */
export async function exportReader(reader: ReaderDatabase, nowMs: number): Promise<ReaderExport> {
  const { entries, rules, corrections, follows, mutes, settings } = reader;
  const tables = [entries, rules, corrections, follows, mutes, settings];
  return reader.transaction('r', tables, async () => {
    const belongings = {
      entries: await entries.orderBy('addedAtMs').toArray(),
      rules: await readRules(reader),
      corrections: await corrections.toArray(),
      follows: await follows.orderBy('place').toArray(),
      mutes: await mutes.toArray(),
      settings: await readSettings(reader),
    };
    return makeReaderExport(belongings, nowMs);
  });
}
