import { LONGEST_IMPORT } from '@/lib/core/export/watch-import';
import { ok, type Result } from '@/lib/core/result';
import type { Problem } from '@/lib/core/problem';
import type { Imported } from '@/lib/core/watch/outcomes';
import { send } from '@/lib/messages/send';

/** Takes the watchlist from a file that the reader chose; its kind is told by what it holds. */
export async function importFile(
  file: File,
  mode: 'merge' | 'replace',
): Promise<Result<Imported, Problem>> {
  if (file.size > 4 * LONGEST_IMPORT) return ok(refused('The file is too large: no watchlist is.'));
  const text = await file.text().catch(() => null);
  if (text === null) return ok(refused('The file cannot be read: was it moved?'));
  if (text.length > LONGEST_IMPORT) return ok(refused('The file is too long: no watchlist is.'));
  const format = /^\uFEFF?\s*[[{]/.test(text) ? 'json' : 'csv';
  return send('watch.import', { text, format, mode });
}

function refused(text: string): Imported {
  return { isTaken: false, added: 0, known: 0, removed: 0, complaints: [{ line: 0, text }] };
}
