import { z } from '@/lib/zod';
import { addDays, parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseAccession, type Accession } from './accession';
import { parseCik, type Cik } from './cik';

/** One row of a submissions list. */
export interface SubmissionRow {
  readonly accession: Accession;
  readonly form: string;
  readonly filedOn: IsoDate;
  /** Path of the rendered document inside the filing's folder. */
  readonly primaryDocument: string;
  /**
   * `acceptanceDateTime` as it stands: its `Z` is Eastern time in part of the rows. Null where the
   * list states none.
   */
  readonly acceptedAt: string | null;
  /**
   * Of a Schedule 13D or 13G alone: the subject's own number (`005-…`), which the list of whoever
   * filed it about somebody else does not have.
   */
  readonly fileNumber?: string;
}

/** An older part of a filer's list, in a file of its own; both days are filing days of its rows. */
export interface OlderPage {
  /** Its file name, checked: `CIK0000320193-submissions-001.json`. */
  readonly name: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A filer's profile and its list of recent filings, newest first as the SEC gives them. */
export interface Submissions {
  readonly cik: Cik;
  readonly name: string;
  readonly sic: string | null;
  /** The names it had before, newest first; none where the list states none. */
  readonly formerNames: readonly string[];
  readonly rows: readonly SubmissionRow[];
  /** Where the rest of the list is; none where `rows` is all of it. */
  readonly olderPages: readonly OlderPage[];
}

const columns = z.object({
  accessionNumber: z.array(z.string()),
  filingDate: z.array(z.string()),
  form: z.array(z.string()),
  primaryDocument: z.array(z.string()),
  acceptanceDateTime: z.optional(z.array(z.string())),
  fileNumber: z.optional(z.array(z.string())),
});

const SCHEDULE = /^(?:SCHEDULE|SC) 13[DG]/;

const PAGE_NAME = /^CIK(\d{10})-submissions-\d{3}\.json$/;
const pageList = z.array(
  z.object({ name: z.string(), filingFrom: z.string(), filingTo: z.string() }),
);

const nameList = z.array(z.object({ name: z.string() }));

const profile = z.object({
  cik: z.union([z.string(), z.number()]),
  name: z.string(),
  sic: z.optional(z.nullable(z.string())),
  formerNames: z.optional(z.unknown()),
  filings: z.object({
    recent: columns,
    files: z.optional(pageList),
  }),
});

/**
 * Reads `CIK##########.json`, which holds a year or 1,000 filings, whichever is more, and names the
 * files with the older ones. Returns what is wrong, in words, when a column is missing or of
 * another length, or when an older file is not this filer's.
 */
export function readSubmissions(json: unknown): Result<Submissions, string> {
  const parsed = profile.safeParse(json);
  if (!parsed.success) return fail(firstIssue(parsed.error));
  const { data } = parsed;
  const cik = parseCik(data.cik);
  if (!cik) return fail(`"${String(data.cik).slice(0, 40)}" is no CIK`);
  const rows = rowsOf(data.filings.recent);
  if (!rows.ok) return rows;
  const olderPages = pagesOf(data.filings.files ?? [], cik);
  if (!olderPages) return fail('an older part of the list has no usable name or days');
  return ok({
    cik,
    name: data.name,
    sic: data.sic?.trim() ? data.sic.trim() : null,
    formerNames: formerNamesOf(data),
    rows: rows.value,
    olderPages,
  });
}

/** The filing day from which on a list is whole without these pages; null from the first one on. */
export function listedSince(unread: readonly OlderPage[]): IsoDate | null {
  const last = unread
    .map(({ to }) => to)
    .sort()
    .at(-1);
  return last === undefined ? null : addDays(last, 1);
}

/** Reads the bare columns of an older page; says in words what is wrong with them. */
export function readOlderPage(json: unknown): Result<SubmissionRow[], string> {
  const parsed = columns.safeParse(json);
  return parsed.success ? rowsOf(parsed.data) : fail(firstIssue(parsed.error));
}

/** A name becomes an address, so none but this filer's own will do. */
function pagesOf(files: z.infer<typeof pageList>, cik: Cik): OlderPage[] | null {
  const pages: OlderPage[] = [];
  for (const { name, filingFrom, filingTo } of files) {
    const [from, to] = [parseIsoDate(filingFrom), parseIsoDate(filingTo)];
    if (PAGE_NAME.exec(name)?.[1] !== cik || !from || !to) return null;
    pages.push({ name, from, to });
  }
  return pages;
}

function formerNamesOf({ name, formerNames }: z.infer<typeof profile>): string[] {
  // Anything odd here is no reason to refuse the filings: it counts as nothing stated.
  const parsed = nameList.safeParse(formerNames);
  const former = new Set(parsed.success ? parsed.data.map((one) => one.name.trim()) : []);
  former.delete('');
  former.delete(name.trim());
  return [...former];
}

function rowsOf(table: z.infer<typeof columns>): Result<SubmissionRow[], string> {
  const rows: SubmissionRow[] = [];
  const { length } = table.accessionNumber;
  if (Object.values(table).some((column) => column && column.length !== length)) {
    return fail('the columns of the list of filings differ in length');
  }
  for (const [index, number] of table.accessionNumber.entries()) {
    const accession = parseAccession(number);
    const filedOn = parseIsoDate(table.filingDate[index] ?? '');
    const form = table.form[index];
    const primaryDocument = table.primaryDocument[index];
    if (!accession || !filedOn || form === undefined || primaryDocument === undefined) {
      return fail(`row ${index} of the list of filings is incomplete`);
    }
    const acceptedAt = table.acceptanceDateTime?.[index] || null;
    const number005 = SCHEDULE.test(form) ? table.fileNumber?.[index] : undefined;
    const row = { accession, form, filedOn, primaryDocument, acceptedAt };
    rows.push(number005 ? { ...row, fileNumber: number005 } : row);
  }
  return ok(rows);
}

function firstIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'unreadable';
}
