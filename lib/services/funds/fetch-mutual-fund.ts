import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { isSameFund } from '@/lib/core/nport/found-reports';
import type {
  MutualFundQuery,
  NotKnown,
  OwnHoldings,
  ReadMutualFund,
} from '@/lib/core/nport/mutual-fund-view';
import { NcenReader } from '@/lib/core/nport/read-ncen';
import type { SeriesFiling } from '@/lib/core/nport/series-feed';
import { findAdviser } from './fund-adviser';
import {
  documentUrl,
  fetchFeed,
  fetchReport,
  findReports,
  isTooLarge,
  newestReport,
  REPORT_PRIORITY,
  type ReadReport,
} from './fund-reports';
import { readStream } from './read-stream';
import type { FundSources } from './sources';

/** A report that a search found may be of another fund, which holds the one that is meant. */
const MOST_TRIED = 2;

/**
 * Reads a fund from the SEC: its newest public report of holdings and who advises it. By its series
 * that is the feed of its filings, one document of each and at most one search for the adviser; by a
 * name the full-text search comes first and says which series is meant. Never more than seven
 * requests; what could not be had says why.
 */
export function fetchMutualFund(
  sources: FundSources,
  query: MutualFundQuery,
): Promise<ReadMutualFund> {
  return query.by === 'series' ? bySeries(sources, query) : byName(sources, query.name);
}

async function bySeries(
  sources: FundSources,
  { series, cik }: { readonly series: string; readonly cik: Cik },
  found?: ReadReport,
): Promise<ReadMutualFund> {
  const feed = await fetchFeed(sources, series);
  if (!feed.ok) {
    const trouble: NotKnown = { state: 'problem', problem: feed.problem };
    const name = found?.report.seriesName ?? series;
    const trust = found?.report.trust ?? { cik, name: null };
    return { name, series, trust, holdings: found ? told(found) : trouble, adviser: trouble };
  }
  const { filings } = feed.value;
  const filer = feed.value.cik ?? cik;
  const read = await newestReport(sources, filer, series, filings, found);
  const report = 'report' in read ? read.report : null;
  return {
    name: report?.seriesName ?? series,
    series,
    trust: report?.trust ?? { cik: filer, name: null },
    holdings: 'report' in read ? told(read) : read,
    adviser: await adviserOf(sources, filer, series, filings),
  };
}

async function byName(sources: FundSources, name: string): Promise<ReadMutualFund> {
  const nothing = (why: NotKnown): ReadMutualFund => {
    return { name, series: null, trust: null, holdings: why, adviser: why };
  };
  const search = await findReports(sources, name);
  if (!search.ok) return nothing({ state: 'problem', problem: search.problem });
  for (const one of search.value.slice(0, MOST_TRIED)) {
    const read = await fetchReport(sources, one.cik, { ...one, form: 'NPORT-P', size: null });
    if (!('report' in read)) return nothing(read);
    const { series, seriesName, trust } = read.report;
    if (seriesName === null || !isSameFund(seriesName, name)) continue;
    if (series !== null) return bySeries(sources, { series, cik: trust.cik }, read);
    const adviser: NotKnown = { state: 'unknown', why: 'not-filed' };
    return { name: seriesName, series, trust, holdings: told(read), adviser };
  }
  const isUnclear = search.value.length > MOST_TRIED;
  return nothing({ state: 'unknown', why: isUnclear ? 'several-funds' : 'no-such-fund' });
}

function told(read: ReadReport): { readonly state: 'known' } & OwnHoldings {
  const { report, accession, filedOn } = read;
  const { asOf, netAssets, count, top, topTenPercent, isFinal, trust } = report;
  const url = filingIndexUrl(trust.cik, accession);
  const figures = { netAssets, count, top, topTenPercent, isFinal };
  return { state: 'known', asOf, filedOn, accession, url, ...figures };
}

async function adviserOf(
  sources: FundSources,
  cik: Cik,
  series: string,
  filings: readonly SeriesFiling[],
): Promise<ReadMutualFund['adviser']> {
  const yearly = filings.find(({ form }) => form === 'N-CEN' || form === 'N-CEN/A');
  if (!yearly) return { state: 'unknown', why: 'not-filed' };
  if (isTooLarge(yearly)) return { state: 'unknown', why: 'too-large' };
  const url = documentUrl(cik, yearly.accession);
  const reader = new NcenReader(series);
  const names = await readStream(sources.client, url, REPORT_PRIORITY, reader);
  if (!names.ok) return { state: 'problem', problem: names.problem };
  const [name, another] = names.value;
  if (name === undefined) return { state: 'unknown', why: 'not-stated' };
  const manager = await findAdviser(sources, name);
  return { state: 'known', name, isOneOfSeveral: another !== undefined, manager };
}
