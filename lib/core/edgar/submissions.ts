import { z } from '@/lib/zod';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
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
}

/** A filer's profile and its list of recent filings, newest first as the SEC gives them. */
export interface Submissions {
  readonly cik: Cik;
  readonly name: string;
  readonly sic: string | null;
  /** The names it had before, newest first; none where the list states none. */
  readonly formerNames: readonly string[];
  readonly rows: readonly SubmissionRow[];
}

const columns = z.object({
  accessionNumber: z.array(z.string()),
  filingDate: z.array(z.string()),
  form: z.array(z.string()),
  primaryDocument: z.array(z.string()),
});

const nameList = z.array(z.object({ name: z.string() }));

const profile = z.object({
  cik: z.union([z.string(), z.number()]),
  name: z.string(),
  sic: z.optional(z.nullable(z.string())),
  formerNames: z.optional(z.unknown()),
  filings: z.object({
    recent: columns,
  }),
});

/**
 * Reads `CIK##########.json`. Its own list covers at least a year; older pages are not needed
 * for the window. `acceptanceDateTime` is left alone: its zone is wrong in part of
 * the rows. Returns what is wrong, in words, when a column is missing or of another length.
 */
export function readSubmissions(json: unknown): Result<Submissions, string> {
  const parsed = profile.safeParse(json);
  if (!parsed.success) return fail(firstIssue(parsed.error));
  const { data } = parsed;
  const cik = parseCik(data.cik);
  if (!cik) return fail(`"${data.cik}" is no CIK`);
  const rows = rowsOf(data.filings.recent);
  if (!rows.ok) return rows;
  return ok({
    cik,
    name: data.name,
    sic: data.sic?.trim() ? data.sic.trim() : null,
    formerNames: formerNamesOf(data),
    rows: rows.value,
  });
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
  if (Object.values(table).some((column) => column.length !== length)) {
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
    rows.push({ accession, form, filedOn, primaryDocument });
  }
  return ok(rows);
}

function firstIssue(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'unreadable';
}
