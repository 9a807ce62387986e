import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { buildReport } from '@/lib/core/insider/build-report';
import { insiderWindow, issuerContext } from '@/lib/core/insider/filing-window';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { CompanyReading } from './company-run';
import { deriveRows } from './derive';

/** What the cache says of a company, without any request: the same for card, popup and badge. */
export async function readKept(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyReading> {
  const list = await cache.submissions.get(cik);
  if (!list) return { report: null, asOfMs: null, problem: null };
  const today = easternDay(nowMs);
  const { rows, beyondLimit } = insiderWindow(list.rows, today);
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const filings = kept.flatMap((filing) => filing ?? []);
  const report = buildReport({
    today,
    transactions: await deriveRows(cache, filings, issuerContext(list)),
    filings: filings.filter(({ issuerCik }) => issuerCik === cik).length,
    unread: filings.flatMap(({ accession, filedOn, unreadable }) =>
      unreadable === null
        ? []
        : [{ accession, filedOn, url: filingIndexUrl(cik, accession), detail: unreadable }],
    ),
    beyondLimit,
  });
  return { report, asOfMs: list.fetchedAtMs, problem: null };
}
