import type { Cik } from '@/lib/core/edgar/cik';
import type { SubmissionRow } from '@/lib/core/edgar/submissions';
import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import type { IssuerContext } from './classify';

/** Final prospectuses of a sale of shares; shelf supplements (424B2, 424B5) are left out. */
const PROSPECTUS_FORMS = ['424B1', '424B4'];
const LISTING_FORM = '8-A12B';
/** An offering shortly before the first day known still explains a trade soon after it. */
const CONTEXT_DAYS = 40;
/** Facts older than this are asked for again. */
const FRESH_DAYS = 7;

/** Which forms of a list matter is decided here: facts that older code gathered are not added to. */
export const FACTS_VERSION = 1;

/** What an issuer's own filings say of it, gathered from every list of its filings that was read. */
export interface IssuerFacts {
  readonly cik: Cik;
  /** As the newest list has it. */
  readonly sic: string | null;
  /** Filing days, in order, each once. */
  readonly prospectusDays: readonly IsoDate[];
  readonly listingDays: readonly IsoDate[];
  /** The days are complete from this filing day on; null from the issuer's first filing on. */
  readonly knownSince: IsoDate | null;
  /** The day on which the newest list was fetched. */
  readonly knownUntil: IsoDate;
  /** The version of the code that gathered them. */
  readonly version: number;
}

/** What the rows of one list, or of an older page of it, say of the issuer. */
export function factsIn(
  list: { readonly cik: Cik; readonly sic: string | null; readonly rows: readonly SubmissionRow[] },
  knownSince: IsoDate | null,
  knownUntil: IsoDate,
): IssuerFacts {
  const daysOf = (forms: readonly string[]) =>
    inOrder(list.rows.filter(({ form }) => forms.includes(form)).map(({ filedOn }) => filedOn));
  const { cik, sic } = list;
  const [prospectusDays, listingDays] = [daysOf(PROSPECTUS_FORMS), daysOf([LISTING_FORM])];
  const version = FACTS_VERSION;
  return { cik, sic, prospectusDays, listingDays, knownSince, knownUntil, version };
}

/**
 * Adds what a list says to what earlier ones said; days once known stay known, but not those that
 * other code gathered.
 */
export function mergeFacts(known: IssuerFacts, added: IssuerFacts): IssuerFacts {
  if (known.version !== added.version) return added;
  const [older, newer] =
    daysBetween(known.knownUntil, added.knownUntil) >= 0 ? [known, added] : [added, known];
  const meets = newer.knownSince === null || newer.knownSince <= addDays(older.knownUntil, 1);
  return {
    cik: added.cik,
    sic: newer.sic ?? older.sic,
    prospectusDays: inOrder([...known.prospectusDays, ...added.prospectusDays]),
    listingDays: inOrder([...known.listingDays, ...added.listingDays]),
    knownSince: meets ? earlier(older.knownSince, newer.knownSince) : newer.knownSince,
    knownUntil: newer.knownUntil,
    version: added.version,
  };
}

/**
 * What the classification of a filing made on `filedOn` may rest on: the one answer for card and
 * pages. Days later than the filing say nothing of it, save the few around an offering; for a
 * filing from before the days are complete, or from after the list was fetched, they are unknown.
 */
export function contextOf(
  cik: Cik,
  facts: IssuerFacts | undefined,
  filedOn: IsoDate,
): IssuerContext {
  if (!facts) return { cik, sic: null, prospectusDays: null, listingDays: null };
  const { sic, knownSince, knownUntil } = facts;
  const isBefore = knownSince !== null && filedOn < addDays(knownSince, CONTEXT_DAYS);
  if (isBefore || filedOn > knownUntil) {
    return { cik, sic, prospectusDays: null, listingDays: null };
  }
  const last = addDays(filedOn, CONTEXT_DAYS);
  const upTo = (days: readonly IsoDate[]) => days.filter((day) => day <= last);
  return {
    cik,
    sic,
    prospectusDays: upTo(facts.prospectusDays),
    listingDays: upTo(facts.listingDays),
  };
}

/** Whether the issuer's list is to be fetched again before a filing of that day is judged. */
export function isStale({ knownUntil }: IssuerFacts, filedOn: IsoDate, today: IsoDate): boolean {
  if (knownUntil >= today) return false;
  return filedOn > knownUntil || daysBetween(knownUntil, today) > FRESH_DAYS;
}

function inOrder(days: readonly IsoDate[]): IsoDate[] {
  return [...new Set(days)].sort();
}

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}
