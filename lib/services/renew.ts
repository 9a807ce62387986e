import { CUT_VERSION, withoutAddresses } from '@/lib/core/form4/submission-text';
import type { CacheDatabase } from '@/lib/db/cache';
import { keepDerived } from './derive';
import { keepNoticesRead } from './kept-notices';

/** How many documents are read at a time, so that the worker answers in between. */
const CHUNK = 50;

/**
 * Brings every kept document, and what it says, up to date with the code, after an update of it.
 * Addresses that older code has left in a document are cut out first.
 */
export async function renewAll(cache: CacheDatabase): Promise<void> {
  await cutAnew(cache);
  const filings = await cache.filings.toCollection().primaryKeys();
  for (let at = 0; at < filings.length; at += CHUNK) {
    const some = await cache.filings.bulkGet(filings.slice(at, at + CHUNK));
    await keepDerived(
      cache,
      some.flatMap((filing) => filing ?? []),
    );
  }
  const notices = await cache.notices.toCollection().primaryKeys();
  for (let at = 0; at < notices.length; at += CHUNK) {
    const some = await cache.notices.bulkGet(notices.slice(at, at + CHUNK));
    await keepNoticesRead(
      cache,
      some.flatMap((notice) => notice ?? []),
    );
  }
}

/** Each document is cut once by each version, whatever becomes of the worker in between. */
async function cutAnew(cache: CacheDatabase): Promise<void> {
  const { documents } = cache;
  const accessions = await documents.toCollection().primaryKeys();
  for (let at = 0; at < accessions.length; at += CHUNK) {
    const some = accessions.slice(at, at + CHUNK);
    // One transaction: a document that is fetched or deleted meanwhile must stay so.
    await cache.transaction('rw', documents, async () => {
      const kept = (await documents.bulkGet(some)).flatMap((document) => document ?? []);
      const outdated = kept.filter(({ cutWith }) => cutWith !== CUT_VERSION);
      await documents.bulkPut(
        outdated.map(({ accession, xml }) => ({
          accession,
          xml: withoutAddresses(xml),
          cutWith: CUT_VERSION,
        })),
      );
    });
  }
}
