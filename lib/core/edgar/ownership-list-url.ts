import type { Cik } from './cik';
import { SEC_WWW } from './urls';

/** The SEC's page that lists a company's ownership filings of type 4, newest first. */
export function ownershipListUrl(cik: Cik): string {
  return `https://${SEC_WWW}/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}&type=4&owner=only`;
}
