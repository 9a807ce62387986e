import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingFolderUrl } from '@/lib/core/edgar/urls';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import {
  readFoundReports,
  reportSearchUrl,
  type FoundReport,
} from '@/lib/core/nport/found-reports';
import type { NotKnown } from '@/lib/core/nport/mutual-fund-view';
import { NportReader, type NportReport } from '@/lib/core/nport/read-nport';
import {
  readSeriesFeed,
  seriesFeedUrl,
  type SeriesFiling,
  type SeriesFilings,
} from '@/lib/core/nport/series-feed';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { readJson } from '../json';
import { pageText } from './page-text';
import { readStream } from './read-stream';
import type { FundSources } from './sources';

/** A reader waits at the fund's card. */
export const REPORT_PRIORITY = 'hover';
/** The most that a filing may weigh, in bytes; the largest funds' reports are twice as large. */
const LARGEST = 60_000_000;
/** A report comes within so many days; an amendment of one that is older is about a time before. */
const REPORTED_WITHIN_DAYS = 100;

/** A report of holdings, with the filing that it is in. */
export interface ReadReport {
  readonly report: NportReport;
  readonly accession: Accession;
  readonly filedOn: IsoDate;
}

/** What EDGAR lists about a series. */
export async function fetchFeed(
  { client }: FundSources,
  series: string,
): Promise<Result<SeriesFilings, Problem>> {
  const url = seriesFeedUrl(series);
  const page = await pageText(client, url, REPORT_PRIORITY);
  if (!page.ok) return page;
  const read = readSeriesFeed(page.value);
  return read.ok ? read : fail({ kind: 'malformed', url, detail: read.problem });
}

/** Reports that hold a fund's name: the likeliest of each registrant. */
export async function findReports(
  { client }: FundSources,
  name: string,
): Promise<Result<FoundReport[], Problem>> {
  const url = reportSearchUrl(name);
  const answer = await client.get(url, REPORT_PRIORITY);
  if (!answer.ok) return answer;
  const text = answer.value.kind === 'content' ? answer.value.text : '';
  const found = readJson(url, text, (json) => readFoundReports(json, name));
  if (!found.ok) return found;
  const first = new Map<Cik, FoundReport>();
  for (const one of found.value) if (!first.has(one.cik)) first.set(one.cik, one);
  return ok([...first.values()]);
}

/** Fetches one report and reads it as it comes. */
export async function fetchReport(
  { client }: FundSources,
  cik: Cik,
  filing: SeriesFiling,
): Promise<ReadReport | NotKnown> {
  if (isTooLarge(filing)) return { state: 'unknown', why: 'too-large' };
  const { accession, filedOn } = filing;
  const url = documentUrl(cik, accession);
  const report = await readStream(client, url, REPORT_PRIORITY, new NportReader());
  if (!report.ok) return { state: 'problem', problem: report.problem };
  return { report: report.value, accession, filedOn };
}

/**
 * The report of a series about the newest day: the newest original, or an amendment that was filed
 * after it, unless that is about an earlier day. `found` is one that was read already.
 */
export async function newestReport(
  sources: FundSources,
  cik: Cik,
  series: string,
  filings: readonly SeriesFiling[],
  found?: ReadReport,
): Promise<ReadReport | NotKnown> {
  const newest = filings.find(({ form }) => form === 'NPORT-P');
  const amended = filings.find(({ form }) => form === 'NPORT-P/A');
  const isLater = amended && (!newest || amended.filedOn > newest.filedOn);
  let read: ReadReport | NotKnown = found ?? { state: 'unknown', why: 'not-filed' };
  for (const filing of isLater ? [amended, newest] : [newest]) {
    if (!filing) continue;
    const isFound = filing.accession === found?.accession;
    read = isFound ? found : await fetchReport(sources, cik, filing);
    if (!('report' in read)) return read;
    if (read.report.series !== series) return { state: 'unknown', why: 'not-stated' };
    const { asOf } = read.report;
    if (!newest || daysBetween(asOf, newest.filedOn) <= REPORTED_WITHIN_DAYS) return read;
  }
  return read;
}

/** Whether a filing is too large to be read for a card, as far as its size is stated. */
export function isTooLarge({ size }: SeriesFiling): boolean {
  return size !== null && size > LARGEST;
}

/** Both N-PORT and N-CEN are filed as one document of a fixed name. */
export function documentUrl(cik: Cik, accession: Accession): string {
  return `${filingFolderUrl(cik, accession)}primary_doc.xml`;
}
