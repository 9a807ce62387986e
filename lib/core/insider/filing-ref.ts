import { compareText } from '@/lib/core/order';
import type { FilingRef } from './report';

/** The filing that something was reported in, and nothing else of it. */
export function filingOf({ accession, filedOn, url }: FilingRef): FilingRef {
  return { accession, filedOn, url };
}

/** The filings of what was reported, each once, the newest first. */
export function newestFilings(reported: readonly FilingRef[]): FilingRef[] {
  const first = reported[0];
  if (!first) return [];
  if (reported.every(({ accession }) => accession === first.accession)) return [filingOf(first)];
  const filings = new Map<string, FilingRef>();
  for (const one of reported) {
    if (!filings.has(one.accession)) filings.set(one.accession, filingOf(one));
  }
  return [...filings.values()].sort(
    (a, b) => compareText(b.filedOn, a.filedOn) || compareText(b.accession, a.accession),
  );
}
