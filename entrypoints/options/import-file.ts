import { LONGEST_IMPORT } from '@/lib/core/export/watch-import';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Problem } from '@/lib/core/problem';
import {
  refusedExport,
  refusedFile,
  type Imported,
  type ImportedReader,
} from '@/lib/core/watch/outcomes';
import type { Sentence } from '@/lib/core/words/sentence';
import { send } from '@/lib/messages/send';

/** Takes the watchlist from a file that the reader chose; its kind is told by what it holds. */
export async function importFile(
  file: File,
  mode: 'merge' | 'replace',
): Promise<Result<Imported, Problem>> {
  const text = await textOf(file);
  if (!text.ok) return ok(refusedFile(text.problem));
  const format = /^\uFEFF?\s*[[{]/.test(text.value) ? 'json' : 'csv';
  return send('watch.import', { text: text.value, format, mode });
}

/** Takes back a whole export from a file that the reader chose. */
export async function restoreFile(file: File): Promise<Result<ImportedReader, Problem>> {
  const text = await textOf(file);
  if (!text.ok) return ok(refusedExport(text.problem));
  return send('reader.import', { text: text.value });
}

async function textOf(file: File): Promise<Result<string, Sentence>> {
  // A character takes four bytes at most.
  if (file.size > 4 * LONGEST_IMPORT) return fail({ key: 'importTooLarge' });
  const text = await file.text().catch(() => null);
  if (text === null) return fail({ key: 'importUnread' });
  return text.length > LONGEST_IMPORT ? fail({ key: 'importTooManyLetters' }) : ok(text);
}
