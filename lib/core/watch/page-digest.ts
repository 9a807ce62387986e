import type { Cik } from '@/lib/core/edgar/cik';
import type { InsiderReport, SideTotal } from '@/lib/core/insider/report';
import type { PageLine } from './page-lines';

/** What the cache holds of a company: its report, and when its list was fetched (epoch ms). */
export interface StoredReport {
  readonly report: InsiderReport;
  readonly asOfMs: number;
}

/** A company of the page with what is stored of it; null where nothing was read yet. */
export interface DigestLine extends PageLine {
  readonly stored: StoredReport | null;
}

/**
 * The companies of a page by activity: unseen news first, then those whose insiders bought on the
 * market, then those who only sold, the larger sum first and sums that are not known last; then
 * what was read without either, then what was not read. Among equals in the order given.
 */
export function pageDigest(
  lines: readonly PageLine[],
  stored: ReadonlyMap<Cik, StoredReport>,
): DigestLine[] {
  return lines
    .map((line) => ({ ...line, stored: stored.get(line.company.cik) ?? null }))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || sumOf(b) - sumOf(a));
}

/** The companies of which nothing was read yet, in the order given. */
export function notYetRead(lines: readonly DigestLine[]): DigestLine[] {
  return lines.filter(({ stored }) => stored === null);
}

function placeOf({ unseen, stored, latest, isTraded }: DigestLine): number {
  if (unseen > 0) return 0;
  if (stored?.report.bought) return 1;
  if (stored?.report.sold) return 2;
  if (stored) return 3;
  return latest !== null || isTraded ? 2 : 4;
}

/** The sum that orders companies of one place; less than any sum where it is not known. */
function sumOf({ stored }: DigestLine): number {
  const side: SideTotal | null = stored?.report.bought ?? stored?.report.sold ?? null;
  return side?.value ?? -1;
}

/**
 * The lines in an order that was shown before, those that are new to it at the end: what is read
 * meanwhile must not move rows under the pointer.
 */
export function inOrder(lines: readonly DigestLine[], order: readonly Cik[]): DigestLine[] {
  const places = new Map(order.map((cik, at) => [cik, at]));
  const placed = ({ company }: DigestLine): number => places.get(company.cik) ?? order.length;
  return lines.toSorted((a, b) => placed(a) - placed(b));
}
