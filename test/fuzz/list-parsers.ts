import { readOlderPage, readSubmissions } from '@/lib/core/edgar/submissions';
import { readFundFile } from '@/lib/core/edgar/fund-file';
import { holdingsReportsUrl } from '@/lib/core/edgar/fund-pages';
import { readTypedManagers } from '@/lib/core/edgar/found-managers';
import { readHoldingsList } from '@/lib/core/edgar/holdings-list';
import { readSharesOutstanding, sharesOutstandingUrl } from '@/lib/core/edgar/shares-outstanding';
import { splitFactsUrl } from '@/lib/core/edgar/split-facts-url';
import { readTickerFile } from '@/lib/core/edgar/ticker-file';
import {
  FUND_FILE_URL,
  submissionsUrl,
  TICKER_FILE_URL,
  typeaheadUrl,
} from '@/lib/core/edgar/urls';
import { readFiledRatios } from '@/lib/core/form13f/splits-filed';
import { readFoundReports, reportSearchUrl } from '@/lib/core/nport/found-reports';
import type { Result } from '@/lib/core/result';
import { readJson } from '@/lib/services/json';
import type { Parser } from './parser';
import { answered, CIKS, recorded } from './seeds';

const URL_ASKED = 'https://data.sec.gov/';
const LISTS = CIKS.slice(0, 12).map(submissionsUrl);

function list(
  name: string,
  seeds: readonly string[],
  read: (json: unknown) => Result<unknown, string>,
): Parser {
  return {
    name,
    kind: 'json',
    // Who has nothing of the kind is answered by a page.
    seeds: seeds.filter((text) => !text.startsWith('<')),
    read: (source) => readJson(URL_ASKED, source, read),
  };
}

/** Everything that reads the SEC's lists in JSON. */
export const LIST_PARSERS: readonly Parser[] = [
  list(
    'submissions',
    [...answered(...LISTS), ...recorded('submissions', /json$/)],
    readSubmissions,
  ),
  list('older-submissions', answered(...LISTS).map(columnsOf), readOlderPage),
  list('holdings-list', answered(...LISTS), readHoldingsList),
  list('ticker-file', answered(TICKER_FILE_URL), readTickerFile),
  list('fund-file', answered(FUND_FILE_URL), readFundFile),
  list('shares-outstanding', answered(...CIKS.map(sharesOutstandingUrl)), readSharesOutstanding),
  list('split-facts', answered(...CIKS.map(splitFactsUrl)), readFiledRatios),
  list(
    'found-fund-reports',
    [...answered(reportSearchUrl('Fund')), ...recorded('feeds/efts', /json$/)],
    (json) => readFoundReports(json, 'Ariel Fund'),
  ),
  list(
    'typed-managers',
    [...answered(typeaheadUrl('a')), ...recorded('feeds/efts', /json$/)],
    readTypedManagers,
  ),
];

/** Addresses of feeds of one manager's reports, which the parsers of feeds start from. */
export const REPORT_FEEDS: readonly string[] = CIKS.slice(0, 12).map(holdingsReportsUrl);

function columnsOf(submissions: string): string {
  const { filings } = JSON.parse(submissions) as { filings: { recent: unknown } };
  return JSON.stringify(filings.recent);
}
