import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { reportOn } from '@/lib/core/insider/build-report';
import { isInsiderForm, isTextForm } from '@/lib/core/insider/filing-window';
import type { CompanyHistory } from '@/lib/core/insider/history';
import { noticeStories } from '@/lib/core/insider/notice-stories';
import { personRecords } from '@/lib/core/insider/person-records';
import type { UnreadFiling } from '@/lib/core/insider/report';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import type { IsoDate } from '@/lib/core/iso-date';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import { heldFilings, type HeldFilings } from './held-filings';
import { readLoading } from './history-progress';
import { reportInput, unreadOf } from './kept-reading';

/**
 * Everything held about a company's insiders, without any request; null before the filings of the
 * window were read for the first time (`readLoading` then says how far that is). Reads only, so
 * that live queries can use it.
 */
export async function readCompanyHistory(
  cache: CacheDatabase,
  cik: Cik,
  nowMs: number,
): Promise<CompanyHistory | null> {
  const today = easternDay(nowMs);
  const held = await heldFilings(cache, cik, today);
  if (!held) return null;
  const input = await reportInput(cache, held, today);
  const events = tradeEvents(input.transactions, input.holdings);
  const report = reportOn(events, input);
  const [loading, unread, notices] = await Promise.all([
    readLoading(cache, 'company', cik),
    unreadSince(cache, held),
    cache.notices.where('issuerCik').equals(cik).toArray(),
  ]);
  const filed = notices.flatMap(({ notice }) => notice ?? []);
  return {
    cik,
    name: held.list.name,
    report,
    events,
    people: personRecords(events),
    notices: noticeStories(filed, events, today, held.since),
    signals: report.signals,
    unread,
    outstanding: input.outstanding,
    heldSince: held.since,
    asOfMs: held.list.fetchedAtMs,
    loading,
  };
}

/** The filings since the first day held that could not be read, or were filed as texts. */
async function unreadSince(cache: CacheDatabase, held: HeldFilings): Promise<UnreadFiling[]> {
  const { list, history, since, window } = held;
  const { cik } = list;
  const inWindow = new Set(window.map(({ accession }) => accession));
  const older = (history?.rows ?? []).filter(
    (row) => row.filedOn >= since && isInsiderForm(row) && !inWindow.has(row.accession),
  );
  const about = new Set(held.about.map(({ accession }) => accession));
  const rest = older.filter(({ accession }) => !about.has(accession));
  const kept = await cache.filings.bulkGet(rest.map(({ accession }) => accession));
  return [
    ...window.flatMap((filing) => unreadOf(cik, filing)),
    ...rest.flatMap((row, index) => {
      const filing = kept[index];
      if (filing) return unreadOf(cik, filing);
      return isTextForm(row) ? [textForm(cik, row)] : [];
    }),
  ];
}

/** An ownership form from before they were data. */
export function textForm(
  cik: Cik,
  { accession, filedOn }: { accession: UnreadFiling['accession']; filedOn: IsoDate },
): UnreadFiling {
  const detail = 'filed as a text, before these forms were data';
  return { accession, filedOn, url: filingIndexUrl(cik, accession), detail };
}
