import type { Cik } from './cik';
import { SEC_WWW } from './urls';

const BROWSE = `https://${SEC_WWW}/cgi-bin/browse-edgar?action=getcompany`;

/** The SEC's page that lists a manager's reports on Form 13F, amendments included, newest first. */
export function holdingsReportsUrl(manager: Cik): string {
  return `${BROWSE}&CIK=${manager}&type=13F-HR`;
}

/** The SEC's page that lists the filings of a fund, by its series (`S000002839`), newest first. */
export function seriesFilingsUrl(series: string): string {
  return `${BROWSE}&CIK=${encodeURIComponent(series)}`;
}

/** The SEC's page that lists the holdings a fund reported on Form N-PORT, by its series. */
export function seriesHoldingsUrl(series: string): string {
  return `${seriesFilingsUrl(series)}&type=NPORT-P`;
}

/** The SEC's search for mutual funds and ETFs, filled in with a name. */
export function fundSearchUrl(name: string): string {
  const query = new URLSearchParams({ company: name, sc: 'companyseries' });
  return `https://${SEC_WWW}/cgi-bin/series?${query}`;
}
