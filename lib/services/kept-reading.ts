import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { buildReport } from '@/lib/core/insider/build-report';
import { insiderWindow, issuerContext } from '@/lib/core/insider/filing-window';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { CompanyReading } from './company-run';
import { deriveRows, keepDerived } from './derive';

/**
 * What the cache says of a company, without any request: the same for card, popup and badge.
 * Reads only, so that live queries can use it.
 */
export async function readKept(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyReading> {
  const today = easternDay(nowMs);
  const kept = await keptWindow(cache, cik, today);
  if (!kept) return { report: null, asOfMs: null, problem: null };
  const { list, filings, beyondLimit } = kept;
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

/** Brings the kept rows of a company up to date with the code and with what its list says now. */
export async function deriveKept(cache: CacheDatabase, cik: Cik, nowMs: number): Promise<void> {
  const kept = await keptWindow(cache, cik, easternDay(nowMs));
  if (kept) await keepDerived(cache, kept.filings, issuerContext(kept.list));
}

async function keptWindow(cache: CacheDatabase, cik: Cik, today: IsoDate) {
  const list = await cache.submissions.get(cik);
  if (!list) return null;
  const { rows, beyondLimit } = insiderWindow(list.rows, today);
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  return { list, filings: kept.flatMap((filing) => filing ?? []), beyondLimit };
}
