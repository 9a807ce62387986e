import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { isInsiderForm, isTextForm } from '@/lib/core/insider/filing-window';
import type { PersonHistory } from '@/lib/core/insider/history';
import { personRecords } from '@/lib/core/insider/person-records';
import type { TradeEvent } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { personSignals } from '@/lib/core/signal/build-signals';
import type { Signal } from '@/lib/core/signal/signal';
import type { CacheDatabase } from '@/lib/db/cache';
import { deriveRows } from './derive';
import { loadingOf } from './history-progress';
import { unreadOf } from './kept-reading';
import { textForm } from './read-company-history';

/**
 * Everything held about one insider, at whatever company, without any request; null before his own
 * list of filings was read for the first time. Reads only, so that live queries can use it.
 */
export async function readPersonHistory(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<PersonHistory | null> {
  const row = await cache.histories.get(['person', cik]);
  if (!row?.list) return null;
  const { name, fetchedAtMs, held } = row.list;
  const rows = row.list.rows.filter((one) => isInsiderForm(one) && one.filedOn >= held.since);
  const kept = await cache.filings.bulkGet(rows.map(({ accession }) => accession));
  const derived = await deriveRows(
    cache,
    kept.flatMap((filing) => filing ?? []),
  );
  const isHis = ({ owners }: { owners: readonly { readonly cik: Cik }[] }) =>
    owners.some((owner) => owner.cik === cik);
  const events = tradeEvents(derived.transactions.filter(isHis), derived.holdings.filter(isHis));
  return {
    cik,
    name,
    records: personRecords(events).filter(({ owner }) => owner.cik === cik),
    events,
    signals: await signalsOf(cache, { cik, rows, events, heldSince: held.since }, nowMs),
    unread: rows.flatMap((one, index) => {
      const filing = kept[index];
      if (filing) return unreadOf(cik, filing);
      return isTextForm(one) ? [textForm(cik, one)] : [];
    }),
    heldSince: held.since,
    asOfMs: fetchedAtMs,
    loading: await loadingOf(cache, row),
  };
}

interface PersonEvents {
  readonly cik: Cik;
  readonly rows: readonly SubmissionRow[];
  readonly events: readonly TradeEvent[];
  readonly heldSince: IsoDate;
}

/** The signals about the person, company by company; what takes all insiders to tell is left out. */
async function signalsOf(
  cache: CacheDatabase,
  { cik, rows, events, heldSince }: PersonEvents,
  nowMs: number,
): Promise<Signal[]> {
  const acceptedAt = new Map(
    rows.flatMap(({ accession, acceptedAt: time }) => (time === null ? [] : [[accession, time]])),
  );
  const issuers = new Map<Cik, TradeEvent[]>();
  for (const event of events) {
    const known = issuers.get(event.issuerCik);
    if (known) known.push(event);
    else issuers.set(event.issuerCik, [event]);
  }
  const counts = await cache.outstanding.bulkGet([...issuers.keys()]);
  return [...issuers.values()]
    .flatMap((about, index) =>
      personSignals({
        today: easternDay(nowMs),
        heldSince,
        events: about,
        acceptedAt,
        outstanding: counts[index]?.newest ?? null,
      }),
    )
    .filter(({ owner }) => owner?.cik === cik);
}
