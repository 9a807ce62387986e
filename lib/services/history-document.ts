import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { isNotice } from '@/lib/core/insider/filing-window';
import { FACTS_VERSION, factsIn, isStale } from '@/lib/core/insider/issuer-facts';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { HistoryRow } from '@/lib/db/history-rows';
import type { Now } from './clock';
import { keepDerived } from './derive';
import type { FilingLists } from './filing-lists';
import type { FilingStore } from './filing-store';
import { listAnew } from './history-list';
import { keepList } from './history-span';
import type { NoticeStore } from './notice-store';
import type { OutstandingStore } from './outstanding-store';
import { unreadableBy } from './unreadable';

/** What the loading of a history draws on. */
export interface HistorySources {
  readonly cache: CacheDatabase;
  readonly lists: FilingLists;
  readonly filings: FilingStore;
  readonly notices: NoticeStore;
  readonly outstanding: OutstandingStore;
  readonly now: Now;
  /** Called once when the browser has no more room for what is loaded. */
  readonly makeRoom: () => Promise<unknown>;
}

/** Nothing of this kind disturbs a card: all other requests go first. */
export const PRIORITY = 'bulk';

/**
 * Fetches one document of a history and keeps its rows. Returns the problem where nothing could
 * have been fetched.
 */
export async function dealWith(
  sources: HistorySources,
  { subject, cik }: HistoryRow,
  row: SubmissionRow,
): Promise<Problem | null> {
  const { cache, filings, notices } = sources;
  const store = isNotice(row) ? notices : filings;
  const fetched = await store.fetch(cik, row, PRIORITY);
  if (!fetched.ok) return fetched.problem;
  const filing = await cache.filings.get(row.accession);
  if (!filing?.issuerCik) return null;
  // What a company owns of another one is no part of its own insiders' history.
  if (subject === 'company' && filing.issuerCik !== cik) return null;
  const problem = await meetIssuer(sources, filing.issuerCik, filing.filedOn);
  if (!problem) await keepDerived(cache, [filing]);
  return problem;
}

/** Fetches an issuer's list unless what is known of it is fresh; unknown where it has none. */
async function meetIssuer(
  { cache, lists, now }: HistorySources,
  cik: Cik,
  filedOn: IsoDate,
): Promise<Problem | null> {
  const known = await cache.issuers.get(cik);
  const today = easternDay(now());
  const isKnown = known?.version === FACTS_VERSION;
  if (known && isKnown && !isStale(known, filedOn, today)) return null;
  const list = await lists.fetch(cik, PRIORITY);
  if (list.ok) {
    // Whoever opens the company's own page next need not ask for the same list.
    await keepList(cache, { subject: 'company', cik }, (kept) => listAnew(kept, list.value));
    return null;
  }
  if (!unreadableBy(list.problem)) return list.problem;
  // A list that is gone takes nothing back of what it said.
  if (isKnown && known.sic !== null) return null;
  await cache.issuers.put(factsIn({ cik, sic: null, rows: [] }, today, today));
  return null;
}
