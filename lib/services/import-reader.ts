import type { ExportedFollow, ExportedMute } from '@/lib/core/export/reader-export';
import { readReaderImport } from '@/lib/core/export/reader-import';
import { MOST_FOLLOWED } from '@/lib/core/form13f/followed-view';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { lastingPauses, withPause, type SitePause } from '@/lib/core/site/pause';
import type { WatchId } from '@/lib/core/watch/entry';
import { refusedExport, type ImportedReader } from '@/lib/core/watch/outcomes';
import type { ReaderDatabase } from '@/lib/db/reader';
import { readSettings, writeSettings } from '@/lib/settings/stored-settings';
import type { Now } from './clock';
import type { Corrections } from './corrections';
import { importEntries, type ImportSources } from './watch/import-watch';
import { replaceRules } from './watch/rule-list';

/** What the import of a whole export draws on. */
export interface ReaderImportSources extends ImportSources {
  readonly corrections: Corrections;
  readonly now: Now;
}

/**
 * Takes a file that `exportReader` made, of any version: its entries, corrections, followed funds and
 * muted names come to those that are there, and so do the sites it pauses; its rules and other
 * settings take the place of those that are there.
 * What cannot be taken is named, and stays as it is. Also returns the entries that are new.
 */
export async function importReader(
  sources: ReaderImportSources,
  text: string,
): Promise<Result<{ imported: ImportedReader; fresh: readonly WatchId[] }, Problem>> {
  const read = readReaderImport(text);
  if (!read) return ok({ imported: refusedExport({ key: 'importNoExport' }), fresh: [] });
  const { reader, corrections, now } = sources;
  const entries = await importEntries(sources, read.watch, 'merge');
  if (!entries.ok) return entries;
  if (read.rules) await replaceRules(reader, read.rules, now());
  let corrected = 0;
  for (const { addedAtMs: _, ...made } of read.corrections) {
    if ((await corrections.add(made)).ok) corrected += 1;
  }
  const followed = await follow(reader, read.follows);
  const muted = await mute(reader, read.mutes);
  const { pausedSites, ...settings } = read.settings;
  await writeSettings(reader, settings);
  if (pausedSites) await pauseToo(reader, pausedSites, now());
  const { imported, fresh } = entries.value;
  const rules = read.rules?.length ?? 0;
  const problems = read.problems;
  return ok({ imported: { watch: imported, rules, corrected, followed, muted, problems }, fresh });
}

/** Pauses these sites too, as far as the list has room and their pause lasts. */
function pauseToo(
  reader: ReaderDatabase,
  imported: readonly SitePause[],
  nowMs: number,
): Promise<void> {
  return reader.transaction('rw', reader.settings, async () => {
    let pauses: readonly SitePause[] = (await readSettings(reader)).pausedSites;
    for (const pause of lastingPauses(imported, nowMs)) {
      pauses = withPause(pauses, pause, nowMs) ?? pauses;
    }
    await writeSettings(reader, { pausedSites: pauses });
  });
}

/** Puts managers behind those that are followed, as many as may be; returns how many. */
async function follow(
  { follows }: ReaderDatabase,
  imported: readonly ExportedFollow[],
): Promise<number> {
  return follows.db.transaction('rw', follows, async () => {
    const there = await follows.toArray();
    const known = new Set(there.map(({ cik }) => cik));
    const last = Math.max(-1, ...there.map(({ place }) => place));
    const fresh = [...new Map(imported.map((one) => [one.cik, one])).values()]
      .filter(({ cik }) => !known.has(cik))
      .slice(0, Math.max(0, MOST_FOLLOWED - there.length));
    await follows.bulkPut(fresh.map((one, at) => ({ ...one, place: last + 1 + at })));
    return fresh.length;
  });
}

/** Mutes whom the reader has not muted yet; returns how many. */
function mute({ mutes }: ReaderDatabase, imported: readonly ExportedMute[]): Promise<number> {
  return mutes.db.transaction('rw', mutes, async () => {
    const known = new Set(await mutes.toCollection().primaryKeys());
    const fresh = new Map(imported.flatMap((one) => (known.has(one.cik) ? [] : [[one.cik, one]])));
    await mutes.bulkPut([...fresh.values()]);
    return fresh.size;
  });
}
