import type { Accession } from '@/lib/core/edgar/accession';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { ReportInput } from '@/lib/core/insider/build-report';
import { isInsiderForm } from '@/lib/core/insider/filing-window';
import type { UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { couldHaveNewFilings, easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { FilingRow } from '@/lib/db/filing-rows';
import { deriveRows, type DerivedRows } from './derive';
import { filingsAbout, type HeldFilings } from './held-filings';
import { unreadOf, unreadRows } from './unread-filings';

/** All that the report about a company is made of, and which filings it cannot be made of. */
export interface KeptInput {
  readonly input: ReportInput;
  /** Every unread filing since `heldSince`, those of the window first. */
  readonly unread: readonly UnreadFiling[];
}

/** Gathers from what is held all that the report about a company is made of. */
export async function reportInput(
  cache: CacheDatabase,
  held: HeldFilings,
  nowMs: number,
): Promise<KeptInput> {
  const today = easternDay(nowMs);
  const { list, notices, beyondLimit } = held;
  const { cik } = list;
  const [rows, outstanding] = await Promise.all([
    deriveRows(cache, filingsAbout(held)),
    cache.outstanding.get(cik),
  ]);
  const window = windowNow(held, rows.unread);
  const unread = window.flatMap((filing) => unreadOf(cik, filing));
  const older = await olderUnread(cache, held, rows.unread);
  const input = {
    transactions: rows.transactions,
    holdings: rows.holdings,
    today,
    heldSince: held.since,
    heldUntil: heldUntil(list.fetchedAtMs, nowMs),
    filings: window.filter(({ issuerCik }) => issuerCik === cik).length,
    filed: window
      .filter(({ issuerCik, unreadable }) => issuerCik === cik || unreadable !== null)
      .map(({ accession, filedOn }) => ({
        accession,
        filedOn,
        url: filingIndexUrl(cik, accession),
      })),
    notices,
    unread,
    gaps: older.map(({ filedOn }) => filedOn),
    beyondLimit,
    acceptedAt: acceptedAt(held),
    outstanding: outstanding?.newest ?? null,
  };
  return { input, unread: [...unread, ...older] };
}

/** Every filing since the first day held that says nothing, those of the window first. */
export async function heldUnread(
  cache: CacheDatabase,
  held: HeldFilings,
  unread: DerivedRows['unread'],
): Promise<UnreadFiling[]> {
  const window = windowNow(held, unread).flatMap((filing) => unreadOf(held.list.cik, filing));
  return [...window, ...(await olderUnread(cache, held, unread))];
}

function windowNow({ window }: HeldFilings, unread: DerivedRows['unread']): FilingRow[] {
  return window.map((filing) => unread.get(filing.accession) ?? filing);
}

/** The filings from before the window that could not be read, or were filed as texts. */
async function olderUnread(
  cache: CacheDatabase,
  { list, history, since, window, older }: HeldFilings,
  unread: DerivedRows['unread'],
): Promise<UnreadFiling[]> {
  if (!history) return [];
  const known = new Map<Accession, FilingRow>(
    older.map((filing) => [filing.accession, unread.get(filing.accession) ?? filing]),
  );
  const inWindow = new Set(window.map(({ accession }) => accession));
  const rows = history.rows.filter(
    (row) => row.filedOn >= since && isInsiderForm(row) && !inWindow.has(row.accession),
  );
  const rest = rows.flatMap(({ accession }) => (known.has(accession) ? [] : [accession]));
  const kept = await cache.filings.bulkGet(rest);
  for (const filing of kept) if (filing) known.set(filing.accession, filing);
  return unreadRows(list.cik, rows, known);
}

/** The last day whose filings a list can have: today where none can have come since its fetch. */
export function heldUntil(fetchedAtMs: number, nowMs: number): IsoDate {
  return easternDay(couldHaveNewFilings(fetchedAtMs, nowMs) ? fetchedAtMs : nowMs);
}

/** When the filings since the first day held were accepted, as the lists have it. */
export function acceptedAt({ list, history, since }: HeldFilings): Map<Accession, string> {
  const times = new Map<Accession, string>();
  for (const { accession, filedOn, acceptedAt: time } of [...(history?.rows ?? []), ...list.rows]) {
    if (time !== null && filedOn >= since) times.set(accession, time);
  }
  return times;
}
