import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { isInsiderForm } from '@/lib/core/insider/filing-window';
import type { PersonHistory } from '@/lib/core/insider/history';
import { personRecords } from '@/lib/core/insider/person-records';
import type { IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { FilingRow } from '@/lib/db/filing-rows';
import { readLoading } from './history-progress';
import { heldUntil } from './kept-input';
import { readPersonAt } from './read-person-at';
import { unreadRows } from './unread-filings';

/** What a person's own list says, apart from the companies. */
export interface PersonList {
  readonly today: IsoDate;
  /** The filing day since when every filing on the list is held. */
  readonly heldSince: IsoDate;
  /** The last day whose filings the list can have. */
  readonly heldUntil: IsoDate;
  /** The filing days of what cannot be read: about which company is not known. */
  readonly unreadDays: readonly IsoDate[];
  readonly acceptedAt: ReadonlyMap<Accession, string>;
}

/**
 * Everything held about one insider, at whatever company, without any request; null before his own
 * list of filings was read for the first time. Each company is told from all that is held about it,
 * as its own page does: what others filed of the same trade decides there what it was. Reads only.
 */
export async function readPersonHistory(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<PersonHistory | null> {
  const [row, list] = await Promise.all([
    cache.histories.get(['person', cik]),
    cache.historyLists.get(['person', cik]),
  ]);
  if (!row?.held || !list) return null;
  const heldSince = row.held.since;
  const rows = list.rows.filter((one) => isInsiderForm(one) && one.filedOn >= heldSince);
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const known = new Map<Accession, FilingRow>(
    kept.flatMap((filing) => (filing ? [[filing.accession, filing]] : [])),
  );
  const unread = unreadRows(cik, rows, known);
  const his: PersonList = {
    today: easternDay(nowMs),
    heldSince,
    heldUntil: heldUntil(list.fetchedAtMs, nowMs),
    unreadDays: unread.map(({ filedOn }) => filedOn),
    acceptedAt: new Map(
      rows.flatMap(({ accession, acceptedAt: time }) => (time === null ? [] : [[accession, time]])),
    ),
  };
  const issuers = new Set(kept.flatMap((filing) => filing?.issuerCik ?? []));
  const told = await Promise.all(
    [...issuers].map((issuer) => readPersonAt(cache, cik, issuer, his)),
  );
  if (!(await cache.histories.get(['person', cik]))) return null;
  const events = told
    .flatMap((one) => one.events)
    .sort((a, b) => compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id));
  const lost = told.flatMap((one) => one.unread).filter(({ accession }) => known.has(accession));
  return {
    cik,
    name: list.name,
    records: personRecords(events).filter(({ owner }) => owner.cik === cik),
    events,
    signals: told.flatMap(({ signals }) => signals),
    unread: [...unread, ...lost].sort((a, b) => compareText(b.filedOn, a.filedOn)),
    heldSince,
    asOfMs: list.fetchedAtMs,
    loading: await readLoading(cache, 'person', cik),
  };
}
