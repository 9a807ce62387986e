import {
  makeReaderExport,
  type ExportedWatch,
  type ReaderExport,
} from '@/lib/core/export/reader-export';
import type { WatchEntry } from '@/lib/core/watch/entry';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readSettings } from '@/lib/settings/stored-settings';

/** Gathers everything that belongs to the reader, as of one moment (epoch milliseconds). */
export async function exportReader(reader: ReaderDatabase, nowMs: number): Promise<ReaderExport> {
  const { entries, corrections, follows, settings } = reader;
  return reader.transaction('r', [entries, corrections, follows, settings], async () => {
    const belongings = {
      watches: (await entries.orderBy('addedAtMs').toArray()).flatMap(exportedWatch),
      corrections: await corrections.toArray(),
      follows: await follows.orderBy('place').toArray(),
      settings: await readSettings(reader),
    };
    return makeReaderExport(belongings, nowMs);
  });
}

/** Companies alone: people and funds have no place in this version of the document. */
function exportedWatch({ kind, cik, ticker, name, addedAtMs }: WatchEntry): ExportedWatch[] {
  return kind === 'company' && ticker !== null ? [{ cik, ticker, name, addedAtMs }] : [];
}
