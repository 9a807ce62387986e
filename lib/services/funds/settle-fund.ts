import type { Cik } from '@/lib/core/edgar/cik';
import { newestFilings, readHoldingsList } from '@/lib/core/edgar/holdings-list';
import type { HoldingsListRow } from '@/lib/core/edgar/holdings-list';
import { submissionsUrl } from '@/lib/core/edgar/urls';
import type { Problem } from '@/lib/core/problem';
import { ok, type Result } from '@/lib/core/result';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { ManagerRow } from '@/lib/db/fund-rows';
import { readJson } from '../json';
import { mayPass } from '../may-pass';
import { keepFiling } from './books';
import { readHoldings } from './read-holdings';
import { PRIORITY, type FundSources } from './sources';

/**
 * Reads what is new of a manager: its list of filings, where that is older than `wantedAtMs`, and
 * the filings about its newest two quarters that are not kept yet. Each step is kept as soon as it
 * is done, so that whoever goes on later repeats none. Returns a problem only where it may pass;
 * every other one is kept with the manager, which is then dealt with.
 */
export async function settleFund(
  sources: FundSources,
  cik: Cik,
  wantedAtMs: number,
  isStopped: () => boolean,
): Promise<Problem | null> {
  const listed = await ensureList(sources, cik, wantedAtMs);
  let problem = listed.ok ? null : listed.problem;
  if (listed.ok) {
    for (const row of await filingsLeft(sources, listed.value)) {
      if (isStopped()) return null;
      problem = (await keepHoldings(sources, cik, row)) ?? problem;
      if (mayPass(problem)) break;
    }
  }
  if (isStopped()) return null;
  if (mayPass(problem)) {
    await change(sources.cache, cik, { problem });
    return problem;
  }
  await change(sources.cache, cik, { problem, settledAtMs: sources.now() });
  return null;
}

async function ensureList(
  { cache, client, now }: FundSources,
  cik: Cik,
  wantedAtMs: number,
): Promise<Result<ManagerRow, Problem>> {
  const kept = (await cache.managers.get(cik)) ?? unread(cik);
  if (kept.fetchedAtMs !== null && kept.fetchedAtMs >= wantedAtMs) return ok(kept);
  const fetchedAtMs = now();
  const url = submissionsUrl(cik);
  const answer = await client.get(url, PRIORITY);
  if (!answer.ok) return answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  const list = readJson(url, text, readHoldingsList);
  if (!list.ok) return list;
  const { name, formerNames, filings, isComplete } = list.value;
  const row = { ...kept, name, formerNames, filings, isComplete, fetchedAtMs, problem: null };
  await cache.managers.put(row);
  return ok(row);
}

async function filingsLeft(
  { cache, now }: FundSources,
  { cik, filings, unreadable }: ManagerRow,
): Promise<HoldingsListRow[]> {
  const wanted = newestFilings(filings, easternDay(now()));
  const periods = [...new Set(wanted.map(({ period }) => period))];
  const books = await cache.books.bulkGet(periods.map((period): [string, string] => [cik, period]));
  const known = new Set([
    ...books.flatMap((book) => book?.filings.map(({ accession }) => accession) ?? []),
    ...unreadable.map(({ accession }) => accession),
  ]);
  return wanted.filter(({ accession }) => !known.has(accession));
}

async function keepHoldings(
  { cache, client }: FundSources,
  cik: Cik,
  row: HoldingsListRow,
): Promise<Problem | null> {
  const fetched = await readHoldings(client, cik, row);
  if (!fetched.ok) return fetched.problem;
  const read = fetched.value;
  if (!read.ok) {
    const kept = (await cache.managers.get(cik)) ?? unread(cik);
    const { accession } = row;
    const unreadable = [...kept.unreadable, { accession, why: read.problem }];
    await cache.managers.put({ ...kept, unreadable });
    return null;
  }
  await keepFiling(cache, cik, read.value);
  const { reportedBy } = read.value.cover;
  if (reportedBy.length > 0) await change(cache, cik, { reportedBy });
  return null;
}

async function change(cache: CacheDatabase, cik: Cik, changes: Partial<ManagerRow>): Promise<void> {
  const kept = (await cache.managers.get(cik)) ?? unread(cik);
  await cache.managers.put({ ...kept, ...changes });
}

function unread(cik: Cik): ManagerRow {
  return {
    cik,
    name: null,
    formerNames: [],
    filings: [],
    isComplete: false,
    fetchedAtMs: null,
    settledAtMs: null,
    unreadable: [],
    reportedBy: [],
    problem: null,
  };
}
