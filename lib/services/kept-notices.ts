import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { FiledNotice, SaleNotice } from '@/lib/core/form144/notice';
import { NOTICE_READING, readNotice } from '@/lib/core/form144/read-notice';
import type { CacheDatabase } from '@/lib/db/cache';
import type { NoticeRow, ReadableNotice } from '@/lib/db/filing-rows';

/** The notices about a company that were fetched, as the code reads them now. Nothing is written. */
export async function noticesAbout(cache: CacheDatabase, cik: Cik): Promise<FiledNotice[]> {
  const kept = await cache.notices.where('issuerCik').equals(cik).toArray();
  const anew = new Map((await readAnew(cache, kept)).map((row) => [row.accession, row]));
  return kept.flatMap((row) => (anew.get(row.accession) ?? row).notice ?? []);
}

/** Reads those of the notices again that other code has read, and keeps what they say. */
export async function keepNoticesRead(
  cache: CacheDatabase,
  notices: readonly NoticeRow[],
): Promise<void> {
  const anew = await readAnew(cache, notices);
  if (anew.length > 0) await cache.notices.bulkPut(anew);
}

/** What is kept of a notice that was read. */
export function noticeRow(
  { accession, filedOn, fetchedAtMs }: Pick<NoticeRow, 'accession' | 'filedOn' | 'fetchedAtMs'>,
  said: SaleNotice,
): ReadableNotice {
  const { issuerCik } = said;
  const notice = { ...said, accession, filedOn, url: filingIndexUrl(issuerCik, accession) };
  const readable = { unreadable: null, tryAgainAtMs: null, readWith: NOTICE_READING };
  return { accession, filedOn, fetchedAtMs, issuerCik, notice, ...readable };
}

async function readAnew(cache: CacheDatabase, rows: readonly NoticeRow[]): Promise<NoticeRow[]> {
  const outdated = rows.filter(({ readWith }) => readWith !== null && readWith !== NOTICE_READING);
  const documents = await cache.documents.bulkGet(outdated.map(({ accession }) => accession));
  return outdated.map((row, index): NoticeRow => {
    const kept = documents[index];
    const read = kept && readNotice(kept.xml);
    if (read?.ok) return noticeRow(row, read.value);
    const { accession, filedOn, fetchedAtMs } = row;
    const unreadable = read?.problem ?? 'its document is kept no more';
    const unread = { issuerCik: null, notice: null, readWith: null, unreadable };
    return { accession, filedOn, fetchedAtMs, ...unread, tryAgainAtMs: fetchedAtMs };
  });
}
