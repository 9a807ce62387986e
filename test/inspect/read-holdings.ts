import { createReadStream } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Cik } from '@/lib/core/edgar/cik';
import type { HoldingsCover, PeriodBook, ValueUnit } from '@/lib/core/form13f/book';
import { PositionFold } from '@/lib/core/form13f/fold-positions';
import { settleTable, type ReadTable } from '@/lib/core/form13f/holdings-filing';
import { periodBook } from '@/lib/core/form13f/period-book';
import { readCover } from '@/lib/core/form13f/read-cover';
import { SubmissionReader } from '@/lib/core/form13f/read-submission';
import { TableReader } from '@/lib/core/form13f/read-table';
import { dueDay } from '@/lib/core/form13f/value-unit';
import type { IsoDate } from '@/lib/core/iso-date';

/** What stands at a path: a book, and what a book does not keep of its filings. */
export interface InspectedHoldings {
  readonly manager: string | null;
  readonly units: readonly ValueUnit[];
  /** Rows of all tables before folding. */
  readonly rows: number;
  readonly book: PeriodBook;
}

interface TableFile extends ReadTable {
  readonly cover: HoldingsCover | null;
}

/** Stands where no cover tells; no manager and no day has these. */
const UNKNOWN = { cik: '0000000000' as Cik, period: '0000-00-00' as IsoDate };

/**
 * The holdings at a path: a folder with complete submission texts, or with an information table
 * and the cover beside it; or one such file. Files are told by their content. Throws in words.
 */
export async function readHoldings(path: string): Promise<InspectedHoldings> {
  if (!(await stat(path)).isDirectory()) {
    if (!/\.txt$/i.test(path)) return ofTable(await readTable(path));
    const submission = await readSubmissions([path]);
    if (submission) return submission;
    throw new Error(`${path} is no submission of a 13F`);
  }
  const files = (await readdir(path)).sort().map((name) => join(path, name));
  const texts = files.filter((file) => /\.txt$/i.test(file));
  const submissions = await readSubmissions(texts);
  if (submissions) return submissions;
  const tables = [];
  for (const file of files.filter(isXml)) {
    const table = await readTable(file).catch(() => null);
    if (table) tables.push(table);
  }
  const best = tables.find(({ cover, flags }) => cover !== null && flags.length === 0) ?? tables[0];
  if (!best) throw new Error(`${path} holds no information table`);
  return ofTable(best);
}

/** The book of those files that are submissions of a 13F; null where none is. */
async function readSubmissions(files: readonly string[]): Promise<InspectedHoldings | null> {
  const filings = [];
  for (const file of files) {
    const reader = new SubmissionReader();
    for await (const chunk of createReadStream(file, 'utf8')) reader.write(String(chunk));
    const filing = reader.close();
    if (!filing.ok && filing.problem.kind === 'not-13f') continue;
    if (!filing.ok) throw new Error(`${file}: ${JSON.stringify(filing.problem)}`);
    filings.push(filing.value);
  }
  if (filings.length === 0) return null;
  const book = periodBook(filings);
  if (!book.ok) throw new Error(`${files.join(', ')}: ${JSON.stringify(book.problem)}`);
  return {
    manager: filings[0]?.cover.manager ?? null,
    units: filings.map(({ unit }) => unit),
    rows: filings.reduce((sum, { rows }) => sum + rows, 0),
    book: book.value,
  };
}

async function readTable(file: string): Promise<TableFile> {
  const fold = new PositionFold();
  const reader = new TableReader((row) => fold.add(row));
  for await (const chunk of createReadStream(file, 'utf8')) reader.write(String(chunk));
  const count = reader.close();
  if (!count.ok) throw new Error(`${file}: ${count.problem}`);
  const cover = await coverBeside(file);
  const day = cover && dueDay(cover.period);
  return { cover, ...settleTable(cover, count.value, fold.folded(), day) };
}

function ofTable({ cover, unit, rows, positions, flags }: TableFile): InspectedHoldings {
  const { cik, period } = cover ?? UNKNOWN;
  const book = { cik: cik ?? UNKNOWN.cik, period, positions, flags, filings: [] };
  return {
    manager: cover?.manager ?? null,
    units: [unit],
    rows,
    book: { ...book, released: new Set() },
  };
}

/** The cover in the same folder whose name is most like the table's: agents name both alike. */
async function coverBeside(table: string): Promise<HoldingsCover | null> {
  const folder = dirname(table);
  const names = (await readdir(folder)).filter((name) => isXml(name) && name !== basename(table));
  const likeness = (name: string) => sharedStart(name, basename(table));
  for (const name of names.sort((a, b) => likeness(b) - likeness(a))) {
    const cover = readCover(await readFile(join(folder, name), 'utf8'));
    if (cover.ok) return cover.value;
  }
  return null;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isXml(file: string): boolean {
  return /\.xml$/i.test(file);
}
