import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { z } from '@/lib/zod';
import type { Accession } from './accession';
import type { Cik } from './cik';
import { readSubmissions } from './submissions';

/** A filing of Form 13F on a manager's list. */
export interface HoldingsListRow {
  readonly accession: Accession;
  readonly kind: 'holdings' | 'notice';
  readonly isAmendment: boolean;
  /** The last day of the quarter that it is about. */
  readonly period: IsoDate;
  readonly filedOn: IsoDate;
}

/** What a manager's list of filings says of its Forms 13F. */
export interface HoldingsList {
  readonly cik: Cik;
  readonly name: string;
  readonly formerNames: readonly string[];
  /** Newest first; filings whose period is not stated are left out. */
  readonly filings: readonly HoldingsListRow[];
  /** Whether the list reaches back to its first filing of all. */
  readonly isComplete: boolean;
}

const FORM = /^13F-(HR|NT)(\/A)?$/;
const periods = z.object({
  filings: z.object({ recent: z.object({ reportDate: z.array(z.string()) }) }),
});

/** Reads a manager's `CIK##########.json`; says in words what is wrong with it. */
export function readHoldingsList(json: unknown): Result<HoldingsList, string> {
  const read = readSubmissions(json);
  if (!read.ok) return read;
  const parsed = periods.safeParse(json);
  const { cik, name, formerNames, rows, olderPages } = read.value;
  const reportDates = parsed.success ? parsed.data.filings.recent.reportDate : [];
  if (reportDates.length !== rows.length) return fail('the list states no periods of report');
  const filings = rows.flatMap(({ accession, form, filedOn }, index): HoldingsListRow[] => {
    const [, kind, amended] = FORM.exec(form.trim()) ?? [];
    const period = parseIsoDate(reportDates[index] ?? '');
    if (kind === undefined || !period) return [];
    const isAmendment = amended !== undefined;
    return [
      { accession, kind: kind === 'HR' ? 'holdings' : 'notice', isAmendment, period, filedOn },
    ];
  });
  return ok({ cik, name, formerNames, filings, isComplete: olderPages.length === 0 });
}

/** So many quarters are read of each manager: one, and the one it is held against. */
const QUARTERS = 2;

/** The filings that are read of a manager: all about the newest two quarters that it filed. */
export function newestFilings(list: readonly HoldingsListRow[], today: IsoDate): HoldingsListRow[] {
  const known = [...new Set(list.map(({ period }) => period))].filter((period) => period < today);
  const wanted = known.sort().slice(-QUARTERS);
  return list.filter(({ period }) => wanted.includes(period));
}
