import { TableReader, type TableCount } from '@/lib/core/form13f/read-table';
import { SaxTable } from '@/lib/core/form13f/sax-table';
import type { TableRow } from '@/lib/core/form13f/table-row';
import { TableTally } from '@/lib/core/form13f/table-tally';
import { fail, ok, type Result } from '@/lib/core/result';

/** A table read to its end: its rows, or that it was refused. */
export type WholeTable = Result<TableCount & { readonly read: readonly TableRow[] }, string>;

/** The text in pieces of so many characters. */
export function inPieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}

/** Reads a table as the product does. */
export function readTable(pieces: readonly string[]): WholeTable {
  const read: TableRow[] = [];
  const reader = new TableReader((row) => read.push(row));
  for (const piece of pieces) reader.write(piece);
  const count = reader.close();
  return count.ok ? ok({ ...count.value, read }) : count;
}

/** Reads a table with the XML parser alone. */
export function readBySaxAlone(pieces: readonly string[]): WholeTable {
  const read: TableRow[] = [];
  const tally = new TableTally((row) => read.push(row));
  const table = new SaxTable(tally);
  try {
    for (const piece of pieces) table.write(piece);
    table.close();
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  return ok({ rows: tally.rows, badRows: tally.badRows, read });
}
