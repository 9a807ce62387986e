import type { Cik } from '@/lib/core/edgar/cik';

/** The path of our own page about a company; a ticker only where one is known. */
export function companyPagePath(cik: Cik, ticker: string | null): string {
  return `/company.html?cik=${cik}${ticker === null ? '' : `&ticker=${ticker}`}`;
}

/** The path of our own page about a person. */
export function personPagePath(cik: Cik): string {
  return `/person.html?cik=${cik}`;
}

/** The path of our own page about a manager. */
export function fundPagePath(cik: Cik): string {
  return `/fund.html?cik=${cik}`;
}
