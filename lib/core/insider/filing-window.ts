import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { addDays, type IsoDate } from '@/lib/core/iso-date';
import { WINDOW_DAYS } from './build-report';
import type { IssuerContext } from './classify';

const INSIDER_FORMS = ['4', '4/A'];
/** Final prospectuses of a sale of shares; shelf supplements (424B2, 424B5) are left out. */
const PROSPECTUS_FORMS = ['424B1', '424B4'];
const LISTING_FORM = '8-A12B';
/** A bank's list holds hundreds of filings about other companies; the newest ones are read. */
const MOST_FILINGS = 120;
/** An offering shortly before the window still explains a trade at its beginning. */
const CONTEXT_DAYS = 40;

/** The insider filings of the last 90 days, newest first, and how many more there are. */
export function insiderWindow(
  rows: readonly SubmissionRow[],
  today: IsoDate,
): { rows: SubmissionRow[]; beyondLimit: number } {
  const since = addDays(today, -WINDOW_DAYS);
  const all = rows.filter(({ form, filedOn }) => INSIDER_FORMS.includes(form) && filedOn >= since);
  return {
    rows: all.slice(0, MOST_FILINGS),
    beyondLimit: Math.max(0, all.length - MOST_FILINGS),
  };
}

/** The rows of a list that the window and the classification of its trades need. */
export function rowsWorthKeeping(rows: readonly SubmissionRow[], today: IsoDate): SubmissionRow[] {
  const since = addDays(today, -WINDOW_DAYS - CONTEXT_DAYS);
  const forms = [...INSIDER_FORMS, ...PROSPECTUS_FORMS, LISTING_FORM];
  return rows.filter(({ form, filedOn }) => forms.includes(form) && filedOn >= since);
}

/** What the issuer's own filings say, for the classification of its insiders' trades. */
export function issuerContext(list: {
  readonly cik: Cik;
  readonly sic: string | null;
  readonly rows: readonly SubmissionRow[];
}): IssuerContext {
  const daysOf = (forms: readonly string[]) =>
    list.rows.filter(({ form }) => forms.includes(form)).map(({ filedOn }) => filedOn);
  return {
    cik: list.cik,
    sic: list.sic,
    prospectusDays: daysOf(PROSPECTUS_FORMS),
    listingDays: daysOf([LISTING_FORM]),
  };
}
