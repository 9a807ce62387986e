import type { Cik } from './cik';
import { SEC_DATA } from './urls';

/** The XBRL facts of a company's stock splits, from its reports; many companies have none. */
export function splitFactsUrl(cik: Cik): string {
  return `https://${SEC_DATA}/api/xbrl/companyconcept/CIK${cik}/us-gaap/StockholdersEquityNoteStockSplitConversionRatio1.json`;
}
