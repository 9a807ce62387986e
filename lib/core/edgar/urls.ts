import { accessionInPath, type Accession } from './accession';
import { cikInPath, type Cik } from './cik';

export const SEC_WWW = 'www.sec.gov';
export const SEC_DATA = 'data.sec.gov';
export const SEC_SEARCH = 'efts.sec.gov';

/** The SEC's list of tickers with CIK, name and exchange. */
export const TICKER_FILE_URL = `https://${SEC_WWW}/files/company_tickers_exchange.json`;

/** The SEC's list of the tickers of mutual funds and of those ETFs that are one by law. */
export const FUND_FILE_URL = `https://${SEC_WWW}/files/company_tickers_mf.json`;

/** The list of a filer's submissions; also lists filings about it and, for owners, by it. */
export function submissionsUrl(cik: Cik): string {
  return `https://${SEC_DATA}/submissions/CIK${cik}.json`;
}

/** An older part of a filer's list, by the file name that the list gives it. */
export function olderPageUrl(name: string): string {
  return `https://${SEC_DATA}/submissions/${name}`;
}

/** A filing's folder, which EDGAR serves under any CIK that stands on the filing. */
export function filingFolderUrl(cik: Cik, accession: Accession): string {
  return `https://${SEC_WWW}/Archives/edgar/data/${cikInPath(cik)}/${accessionInPath(accession)}/`;
}

/** The page of a filing that a reader opens. */
export function filingIndexUrl(cik: Cik, accession: Accession): string {
  return `${filingFolderUrl(cik, accession)}${accession}-index.htm`;
}

/**
 * The raw XML behind the `primaryDocument` of a submissions row, which names the rendered page
 * (`xslF345X05/form4.xml`). Null when it is no XML; such a
 * filing is read from its complete submission text.
 */
export function rawDocumentUrl(
  cik: Cik,
  accession: Accession,
  primaryDocument: string,
): string | null {
  const name = primaryDocument.replace(/^xsl[^/]*\//, '');
  return /^[\w.-]+\.xml$/i.test(name) ? filingFolderUrl(cik, accession) + name : null;
}

/** The complete submission text file, which holds the XML whatever its name. */
export function submissionTextUrl(cik: Cik, accession: Accession): string {
  return `${filingFolderUrl(cik, accession)}${accession}.txt`;
}

/** The typeahead of the full-text search, which knows every filer by name. */
export function typeaheadUrl(text: string): string {
  return `https://${SEC_SEARCH}/LATEST/search-index?keysTyped=${encodeURIComponent(text)}`;
}

/** Filers whose names begin so and who filed such a form, or with an empty `type` any, as a feed. */
export function filerBrowseUrl(text: string, type: string): string {
  const query = new URLSearchParams({
    action: 'getcompany',
    company: text,
    type,
    owner: 'include',
    count: '20',
    output: 'atom',
  });
  return `https://${SEC_WWW}/cgi-bin/browse-edgar?${query.toString()}`;
}

/** The page that lists the SEC's files of fails to deliver. */
export const FAILS_PAGE_URL = `https://${SEC_WWW}/data-research/sec-markets-data/fails-deliver-data`;
