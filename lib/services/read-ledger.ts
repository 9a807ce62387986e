import { dayAt } from '@/lib/core/format/day';
import type { Cik } from '@/lib/core/edgar/cik';
import type { IsoDate } from '@/lib/core/iso-date';
import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import { reasonOf } from '@/lib/core/ledger/purpose';
import { LEDGER_MS } from '@/lib/core/ledger/request-row';
import type { CacheDatabase } from '@/lib/db/cache';
import type { LedgerDatabase } from '@/lib/db/ledger';

/**
 * The requests of the last 30 days, newest first, each with what it was for and about whom: by
 * ticker, else by the manager's name, else by CIK. Reads only.
 */
export async function readLedger(
  ledger: LedgerDatabase,
  cache: CacheDatabase,
  nowMs: number,
): Promise<LedgerLine[]> {
  const rows = await ledger.requests
    .where('atMs')
    .aboveOrEqual(nowMs - LEDGER_MS)
    .toArray();
  const reasoned = rows.toReversed().map((row) => ({ row, ...reasonOf(row) }));
  const names = await namesOf(cache, new Set(reasoned.flatMap(({ cik }) => cik ?? [])));
  const dayOf = days();
  return reasoned.map(({ row, purpose, cik }) => ({
    ...row,
    purpose,
    about: cik && (names.get(cik) ?? `CIK ${cik}`),
    day: dayOf(row.atMs),
  }));
}

/** Days by the quarter of an hour, since to have a day formatted takes longer than all else. */
function days(): (ms: number) => IsoDate {
  const known = new Map<number, IsoDate>();
  return (ms) => {
    const quarter = Math.floor(ms / 900_000);
    const day = known.get(quarter) ?? dayAt(ms);
    known.set(quarter, day);
    return day;
  };
}

async function namesOf(cache: CacheDatabase, asked: ReadonlySet<Cik>): Promise<Map<Cik, string>> {
  const ciks = [...asked];
  const [managers, tickers] = await Promise.all([
    cache.managers.bulkGet(ciks),
    cache.tickers.where('cik').anyOf(ciks).sortBy('rank'),
  ]);
  const names = new Map<Cik, string>();
  for (const manager of managers) if (manager?.name) names.set(manager.cik, manager.name);
  for (const { cik, ticker, lastSeenOn } of tickers.toReversed()) {
    if (lastSeenOn === null) names.set(cik, ticker);
  }
  return names;
}
