import type { IsoDate } from '@/lib/core/iso-date';
import { addDays } from '@/lib/core/iso-date';
import { acceptedMs, type Entity, type Filing } from '../archive';
import { entityProfile } from './entity-profile';

/** The newest rows say Eastern time and call it UTC; the SEC sets them right some time later. */
const MISLABELLED_ROWS = 5;

/** The real list holds a year or 1,000 filings, whichever is more; smaller here to show paging. */
const RECENT_AT_LEAST = 50;
const RECENT_DAYS = 365;
/** Real older pages hold thousands; smaller here, so that there are several. */
const PAGE_ROWS = 100;

type Columns = Record<string, readonly (string | number)[]>;

/** An entity's list: the wrapper with the recent rows, and the older pages, newest first. */
export interface Submissions {
  readonly list: unknown;
  /** Bare columns with their file name; none when all rows are recent. */
  readonly older: readonly { readonly name: string; readonly columns: Columns }[];
}

/** The answer of `/submissions/CIK##########.json`, filings newest first. */
export function submissions(
  entity: Entity,
  filings: readonly Filing[],
  today: IsoDate,
): Submissions {
  const yearAgo = addDays(today, -RECENT_DAYS);
  const split = Math.max(
    filings.filter((filing) => filing.filedOn >= yearAgo).length,
    Math.min(RECENT_AT_LEAST, filings.length),
  );
  const rest = filings.slice(split);
  const digits = String(entity.cik).padStart(10, '0');
  const pages = Array.from({ length: Math.ceil(rest.length / PAGE_ROWS) }, (_, index) => ({
    name: `CIK${digits}-submissions-${String(index + 1).padStart(3, '0')}.json`,
    rows: rest.slice(index * PAGE_ROWS, (index + 1) * PAGE_ROWS),
  }));
  const files = pages.map(({ name, rows }) => ({
    name,
    filingCount: rows.length,
    filingFrom: rows.at(-1)?.filedOn,
    filingTo: rows[0]?.filedOn,
  }));
  const list = {
    ...entityProfile(entity, filings),
    filings: { recent: columns(filings.slice(0, split)), files },
  };
  return { list, older: pages.map(({ name, rows }) => ({ name, columns: columns(rows) })) };
}

function columns(filings: readonly Filing[]): Columns {
  const each = (value: (filing: Filing, index: number) => string | number) => filings.map(value);
  return {
    accessionNumber: each((filing) => filing.accession),
    filingDate: each((filing) => filing.filedOn),
    reportDate: each((filing) => filing.reportDate),
    acceptanceDateTime: each(acceptanceDateTime),
    act: each((filing) => (filing.parties.length > 1 ? '' : '34')),
    form: each((filing) => filing.form),
    fileNumber: each(() => ''),
    filmNumber: each(() => ''),
    items: each(() => ''),
    core_type: each((filing) => filing.form),
    size: each((filing) => filing.documents.reduce((sum, { body }) => sum + body.length, 1200)),
    isXBRL: each(() => 0),
    isInlineXBRL: each(() => 0),
    primaryDocument: each((filing) => filing.primaryDocument),
    primaryDocDescription: each((filing) => `FORM ${filing.form}`),
  };
}

function acceptanceDateTime(filing: Filing, index: number): string {
  if (index < MISLABELLED_ROWS) return `${filing.filedOn}T${filing.acceptedAt}.000Z`;
  return new Date(acceptedMs(filing)).toISOString();
}
