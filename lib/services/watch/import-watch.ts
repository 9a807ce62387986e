import type { ImportedEntry } from '@/lib/core/export/imported-entry';
import {
  readWatchImport,
  type ImportProblem,
  type WatchImport,
} from '@/lib/core/export/watch-import';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { watchId, type WatchEntry, type WatchId } from '@/lib/core/watch/entry';
import type { Imported } from '@/lib/core/watch/outcomes';
import type { Sentence } from '@/lib/core/words/sentence';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { Directory } from '../directory';
import type { WatchEntries } from './watch-entries';

/** What an import draws on. */
export interface ImportSources {
  readonly reader: ReaderDatabase;
  readonly directory: Directory;
  readonly entries: WatchEntries;
}

/** A file as the reader chose it. */
export interface ImportFile {
  readonly text: string;
  readonly format: 'csv' | 'json';
  readonly mode: 'merge' | 'replace';
}

/**
 * Takes a watchlist from a file, with a complaint for each line that cannot be taken. Merged, the
 * list keeps all that it has, and entries that are known stay as they are; replaced, it becomes
 * what the file says, but only where every line of it could be taken. Whoever comes in is watched
 * from now on. Also returns the entries that are new.
 */
export function importWatch(
  sources: ImportSources,
  { text, format, mode }: ImportFile,
): Promise<Result<ImportedEntries, Problem>> {
  return importEntries(sources, readWatchImport(text, format), mode);
}

/** What an import did, and the entries that are new. */
export interface ImportedEntries {
  readonly imported: Imported;
  readonly fresh: readonly WatchId[];
}

/** As `importWatch`, of a file that was read. */
export async function importEntries(
  sources: ImportSources,
  read: WatchImport,
  mode: ImportFile['mode'],
): Promise<Result<ImportedEntries, Problem>> {
  const named = await withCompanies(sources.directory, read.entries);
  if (!named.ok) return named;
  const { taken } = named.value;
  const complaints = [...read.problems, ...named.value.complaints].sort((a, b) => a.line - b.line);
  const refused = { isTaken: false, added: 0, known: 0, removed: 0, complaints };
  if (taken.length === 0 || (mode === 'replace' && complaints.length > 0)) {
    return ok({ imported: refused, fresh: [] });
  }
  const put = await sources.entries.put(taken);
  if (!put.ok) return put;
  const removed = mode === 'replace' ? await replaceWith(sources, taken) : 0;
  const [added, known] = [put.value.length, taken.length - put.value.length];
  return ok({ imported: { isTaken: true, added, known, removed, complaints }, fresh: put.value });
}

/** An entry of a file that is known to be one. */
type Taken = Omit<WatchEntry, 'id' | 'addedAtMs' | 'changedAtMs'>;

async function withCompanies(
  directory: Directory,
  entries: readonly ImportedEntry[],
): Promise<Result<{ taken: Taken[]; complaints: ImportProblem[] }, Problem>> {
  const found = await directory.resolve(entries);
  if (!found.ok) return found;
  const taken = new Map<WatchId, Taken>();
  const complaints: ImportProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const { line, addedAtMs: _, ...said } = entry;
    const company = entry.kind === 'company' ? (found.value[index] ?? null) : null;
    const cik = company?.cik ?? entry.cik;
    if (!cik || (entry.kind === 'company' && !company)) {
      complaints.push({ line, why: unknown(entry) });
      continue;
    }
    const ticker = company && (entry.ticker ?? company.ticker);
    taken.set(watchId(entry.kind, cik), { ...said, cik, ticker, name: company?.name ?? said.name });
  }
  return ok({ taken: [...taken.values()], complaints });
}

function unknown({ ticker, cik }: ImportedEntry): Sentence {
  return { key: 'importUnknown', values: { name: ticker ?? `CIK ${cik ?? ''}` } };
}

/** Makes the list what the file says; returns how many entries went. */
async function replaceWith(
  { reader, entries }: ImportSources,
  taken: readonly Taken[],
): Promise<number> {
  for (const { kind, cik, group, note, isMuted, snoozedUntilMs } of taken) {
    await entries.edit(watchId(kind, cik), { group, note, isMuted, snoozedUntilMs });
  }
  const wanted = new Set(taken.map(({ kind, cik }) => watchId(kind, cik)));
  const all = await reader.entries.toCollection().primaryKeys();
  const gone = all.filter((id) => !wanted.has(id));
  await entries.remove(gone);
  return gone.length;
}
