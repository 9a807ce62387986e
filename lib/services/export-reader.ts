import { makeReaderExport, type ReaderExport } from '@/lib/core/export/reader-export';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';

/** Gathers everything that belongs to the reader, as of one moment (epoch milliseconds). */
export async function exportReader(reader: ReaderDatabase, nowMs: number): Promise<ReaderExport> {
  const { watches, corrections, follows, settings } = reader;
  return reader.transaction('r', [watches, corrections, follows, settings], async () => {
    const belongings = {
      watches: await watches.orderBy('addedAtMs').toArray(),
      corrections: await corrections.toArray(),
      follows: await follows.orderBy('place').toArray(),
      settings: await readSettings(reader),
    };
    return makeReaderExport(belongings, nowMs);
  });
}
