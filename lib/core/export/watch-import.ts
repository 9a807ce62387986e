import { fail, ok, type Result } from '@/lib/core/result';
import type { Sentence } from '@/lib/core/words/sentence';
import {
  ENTRY_FIELDS,
  excerpt,
  readImportedEntry,
  type EntryField,
  type ImportedEntry,
  type WrittenEntry,
} from './imported-entry';
import { isTooDeep } from './json-depth';
import { readCsv, type CsvRow } from './read-csv';
import { WATCH_FORMAT } from './watch-json';

/** Something that could not be taken; line 0 is the file as a whole. */
export interface ImportProblem {
  /** The line of a CSV file, or the place in a JSON document, from 1. */
  readonly line: number;
  readonly why: Sentence;
}

/** What a file holds. */
export interface WatchImport {
  readonly entries: readonly ImportedEntry[];
  /** In order, so many as are told. */
  readonly problems: readonly ImportProblem[];
  /** How many more lines could not be taken. */
  readonly moreProblems: number;
}

/** The longest file in UTF-16 code units: thousands of entries with notes. */
export const LONGEST_IMPORT = 4_000_000;
export const MOST_IMPORTED = 10_000;
const MOST_PROBLEMS = 100;
const TOO_LONG: Sentence = { key: 'importTooLong', values: { most: LONGEST_IMPORT / 1_000_000 } };
const ONE_MORE: Sentence = { key: 'importOneMore', values: { most: MOST_IMPORTED } };

/**
 * Reads a watchlist from a file: each entry, and a problem named for each that cannot be taken.
 * Never throws; whatever the file is, what cannot be read is said. The caller looks up symbols
 * without a CIK, and leaves the old list as it is where nothing can be taken. Time grows with the
 * length.
 */
export function readWatchImport(text: string, format: 'csv' | 'json'): WatchImport {
  if (text.length > LONGEST_IMPORT) return refused(TOO_LONG);
  if (text.includes('\0')) return refused({ key: 'importNoText' });
  return format === 'csv' ? fromCsv(text) : fromJson(text);
}

function refused(why: Sentence): WatchImport {
  return { entries: [], problems: [{ line: 0, why }], moreProblems: 0 };
}

function fromCsv(text: string): WatchImport {
  const { rows, openedOn, beyond } = readCsv(text, MOST_IMPORTED + 1);
  const [head, ...others] = rows;
  const columns = head ? columnsOf(head) : null;
  const lines = columns ? others : rows;
  const result = collect(
    lines.slice(0, MOST_IMPORTED).map((row) => ({
      line: row.line,
      read: readImportedEntry(columns ? byColumn(row, columns) : byCell(row), row.line),
    })),
  );
  const problems = [...result.problems];
  if (openedOn !== null) {
    problems.push({ line: openedOn, why: { key: 'importUnclosed' } });
  }
  if (beyond !== null || lines.length > MOST_IMPORTED) {
    const line = lines[MOST_IMPORTED]?.line ?? beyond ?? 0;
    problems.push({ line, why: ONE_MORE });
  }
  if (lines.length === 0 && problems.length === 0) return refused({ key: 'importEmpty' });
  return { ...result, problems };
}

const HEADINGS: ReadonlyMap<string, EntryField> = new Map([
  ...ENTRY_FIELDS.map((field) => [field.toLowerCase(), field] as const),
  ['paused until', 'pausedUntil'],
  ['type', 'kind'],
  ['ticker', 'symbol'],
  ['company', 'name'],
  ['notes', 'note'],
]);

/** The fields of a header by their column; null where the row is none, as in a bare list. */
function columnsOf({ cells }: CsvRow): (EntryField | null)[] | null {
  const columns = cells.map((cell) => HEADINGS.get(cell.trim().toLowerCase()) ?? null);
  return columns.includes('cik') || columns.includes('symbol') ? columns : null;
}

const EMPTY = Object.fromEntries(ENTRY_FIELDS.map((field) => [field, ''])) as WrittenEntry;

function byColumn({ cells }: CsvRow, columns: readonly (EntryField | null)[]): WrittenEntry {
  const written: Record<EntryField, string> = { ...EMPTY };
  for (const [at, field] of columns.entries()) {
    if (field) written[field] = withoutGuard(cells[at] ?? '');
  }
  return written;
}

/** A bare list: a symbol or a CIK in front. */
function byCell({ cells }: CsvRow): WrittenEntry {
  const first = withoutGuard(cells[0] ?? '').trim();
  return /^(?:CIK)?\d+$/i.test(first) ? { ...EMPTY, cik: first } : { ...EMPTY, symbol: first };
}

/** The apostrophe that keeps a spreadsheet from taking a text for a formula (`csvLine`). */
function withoutGuard(cell: string): string {
  return /^'\s*[=+\-@]|^'[\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}

function fromJson(text: string): WatchImport {
  const read = parseDocument(text);
  if (!read.ok) return refused(read.problem);
  const list = listIn(read.value);
  if (!list) return refused({ key: 'importNoList' });
  if (list.length === 0) return refused({ key: 'importEmpty' });
  const result = collect(
    list.slice(0, MOST_IMPORTED).map((value, at) => ({
      line: at + 1,
      read: entryIn(value, at + 1),
    })),
  );
  if (list.length <= MOST_IMPORTED) return result;
  const more = { line: MOST_IMPORTED + 1, why: ONE_MORE };
  return { ...result, problems: [...result.problems, more] };
}

/** Reads a JSON text of any origin, or says why it cannot be. */
export function parseDocument(text: string): Result<unknown, Sentence> {
  if (text.length > LONGEST_IMPORT) return fail(TOO_LONG);
  if (isTooDeep(text)) return fail({ key: 'importTooDeep' });
  try {
    return ok(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail({ key: 'importNoJson', values: { why: excerpt(why) } });
  }
}

/** The list of our own document, of the reader's whole export, or a bare one. */
function listIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document;
  const format = fieldOf(document, 'format');
  const isOurs = format === WATCH_FORMAT || format === 'buyline';
  // Version 1 of the whole export had companies alone, under another name.
  const list = (isOurs ? fieldOf(document, 'entries') : undefined) ?? fieldOf(document, 'watches');
  return Array.isArray(list) ? list : null;
}

function entryIn(value: unknown, line: number): Result<ImportedEntry, Sentence> {
  if (typeof value === 'string' || typeof value === 'number') {
    return readImportedEntry(byCell({ line, cells: [String(value)] }), line);
  }
  if (typeof value !== 'object' || value === null) return fail({ key: 'importNoEntry' });
  const written: Record<EntryField, string> = { ...EMPTY };
  for (const field of ENTRY_FIELDS) written[field] = textIn(fieldOf(value, field));
  written.symbol ||= textIn(fieldOf(value, 'ticker'));
  return readImportedEntry(written, line);
}

/** A field of an object of its own; undefined for whatever has none. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

interface ReadLine {
  readonly line: number;
  readonly read: Result<ImportedEntry, Sentence>;
}

function collect(lines: readonly ReadLine[]): WatchImport {
  const entries: ImportedEntry[] = [];
  const problems: ImportProblem[] = [];
  let moreProblems = 0;
  for (const { line, read } of lines) {
    if (read.ok) entries.push(read.value);
    else if (problems.length < MOST_PROBLEMS) problems.push({ line, why: read.problem });
    else moreProblems += 1;
  }
  return { entries, problems, moreProblems };
}
