import type { IsoDate } from '@/lib/core/iso-date';
import { addDays } from '@/lib/core/iso-date';
import { acceptedMs, type Entity, type Filing } from '../archive';
import { entityProfile } from './entity-profile';

/** The newest rows say Eastern time and call it UTC; the SEC sets them right some time later. */
const MISLABELLED_ROWS = 5;

/** The real list holds a year or 1,000 filings, whichever is more; smaller here to show paging. */
const RECENT_AT_LEAST = 50;
const RECENT_DAYS = 365;

type Columns = Record<string, readonly (string | number)[]>;

/** The two parts of an entity's list: the wrapper with the recent rows, and the older page. */
export interface Submissions {
  readonly list: unknown;
  /** The bare columns of the older page, and its file name; null when all rows are recent. */
  readonly older: { readonly name: string; readonly columns: Columns } | null;
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
  const name = `CIK${digits}-submissions-001.json`;
  const page = {
    name,
    filingCount: rest.length,
    filingFrom: rest.at(-1)?.filedOn,
    filingTo: rest[0]?.filedOn,
  };
  const list = {
    ...entityProfile(entity, filings),
    filings: { recent: columns(filings.slice(0, split)), files: rest.length > 0 ? [page] : [] },
  };
  return { list, older: rest.length > 0 ? { name, columns: columns(rest) } : null };
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
