import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { watchId } from '@/lib/core/watch/entry';

/** A filing that a feed names, about a company. */
export interface NamedFiling {
  readonly accession: string;
  readonly cik: number;
}

/** The SEC's feed of the newest Forms 4, as Atom. */
export function feedXml(feed: readonly NamedFiling[]): string {
  const entries = feed.map(
    ({ accession, cik }) =>
      `<entry><title>4 - COMPANY (${String(cik).padStart(10, '0')}) (Issuer)</title>` +
      `<summary>Filed: 2026-11-20</summary><category scheme="x" label="form type" term="4"/>` +
      `<id>urn:tag:sec.gov,2008:accession-number=${accession}</id></entry>`,
  );
  return `<?xml version="1.0" encoding="ISO-8859-1"?><feed>${entries.join('')}</feed>`;
}

/** A number as a CIK. */
export function cikOf(number: number): Cik {
  const cik = parseCik(number);
  if (!cik) throw new Error(`${number} is no CIK`);
  return cik;
}

/** The entry of a company. */
export function idOf(number: number) {
  return watchId('company', cikOf(number));
}
