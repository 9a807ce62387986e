import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { buildReport, type ReportInput } from '@/lib/core/insider/build-report';
import type { UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase, FilingRow } from '@/lib/db/cache';
import type { CompanyReading } from './company-run';
import { deriveRows, keepDerived } from './derive';
import { heldFilings, type HeldFilings } from './held-filings';

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
  const held = await heldFilings(cache, cik, today);
  if (!held) return { report: null, asOfMs: null, problem: null };
  const report = buildReport(await reportInput(cache, held, today));
  return { report, asOfMs: held.list.fetchedAtMs, problem: null };
}

/** Brings the kept rows of a company up to date with the code and with what its list says now. */
export async function deriveKept(cache: CacheDatabase, cik: Cik, nowMs: number): Promise<void> {
  const held = await heldFilings(cache, cik, easternDay(nowMs));
  if (held) await keepDerived(cache, held.about);
}

/** All that the report about a company is made of, from what is held. */
export async function reportInput(
  cache: CacheDatabase,
  held: HeldFilings,
  today: IsoDate,
): Promise<ReportInput> {
  const { list, window, about, notices, beyondLimit } = held;
  const { cik } = list;
  const [rows, outstanding] = await Promise.all([
    deriveRows(cache, about),
    cache.outstanding.get(cik),
  ]);
  const inWindow = window.filter(({ issuerCik }) => issuerCik === cik);
  return {
    ...rows,
    today,
    heldSince: held.since,
    filings: inWindow.length,
    filed: window
      .filter(({ issuerCik, unreadable }) => issuerCik === cik || unreadable !== null)
      .map(({ accession, filedOn }) => ({
        accession,
        filedOn,
        url: filingIndexUrl(cik, accession),
      })),
    notices,
    unread: window.flatMap((filing) => unreadOf(cik, filing)),
    beyondLimit,
    acceptedAt: acceptedAt(held),
    outstanding: outstanding?.newest ?? null,
  };
}

/** The filing as one that could not be read; none where it could. */
export function unreadOf(cik: Cik, filing: FilingRow): UnreadFiling[] {
  const { accession, filedOn, unreadable: detail } = filing;
  if (detail === null) return [];
  return [{ accession, filedOn, url: filingIndexUrl(cik, accession), detail }];
}

function acceptedAt({ list, history, since }: HeldFilings): Map<Accession, string> {
  const times = new Map<Accession, string>();
  for (const { accession, filedOn, acceptedAt: time } of [...(history?.rows ?? []), ...list.rows]) {
    if (time !== null && filedOn >= since) times.set(accession, time);
  }
  return times;
}
