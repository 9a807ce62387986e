import type { Table } from 'dexie';
import { byteSize } from '@/lib/core/prune/byte-size';

/** So many rows of a table stand for all of them. */
const SAMPLED = 24;

/** How much a table holds. */
export interface TableSize {
  readonly name: string;
  readonly rows: number;
  /** Before the browser compresses it; of more than a few rows an estimate. */
  readonly bytes: number;
}

/** Counts the rows of a table and weighs a few of them, evenly spread. Reads only. */
export async function measureTable(table: Table): Promise<TableSize> {
  const rows = await table.count();
  const step = Math.max(1, rows / SAMPLED);
  let weighed = 0;
  let bytes = 0;
  for (let at = 0; at < rows && weighed < SAMPLED; at += step) {
    const row: unknown = await table.offset(Math.floor(at)).first();
    if (row === undefined) break;
    bytes += byteSize(row);
    weighed += 1;
  }
  return {
    name: table.name,
    rows,
    bytes: weighed === 0 ? 0 : Math.round((bytes / weighed) * rows),
  };
}

/** The same of several tables, one after the other. */
export async function measureTables(tables: readonly Table[]): Promise<TableSize[]> {
  const sizes: TableSize[] = [];
  for (const table of tables) sizes.push(await measureTable(table));
  return sizes;
}
