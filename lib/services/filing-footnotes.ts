import type { Accession } from '@/lib/core/edgar/accession';
import { filingNotes, type FilingNotes } from '@/lib/core/form4/filing-notes';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import type { CacheDatabase } from '@/lib/db/cache';

/** The footnotes in full and the remarks of a kept filing; null where its document is not kept. */
export async function filingFootnotes(
  cache: CacheDatabase,
  accession: Accession,
): Promise<FilingNotes | null> {
  const kept = await cache.documents.get(accession);
  const document = readOwnership(kept?.xml ?? '');
  return document.ok ? filingNotes(document.value) : null;
}
