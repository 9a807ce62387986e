import { readAllStored } from './stored-rows';
import type { Stage } from './stage';

/** The rows of one table as they are stored now; none where there is no such table. */
export async function rowsIn<T>({ desk }: Stage, table: string): Promise<T[]> {
  const prefix = `${table}/`;
  const rows = await readAllStored(desk);
  return [...rows].flatMap(([name, row]) =>
    name.startsWith(prefix) ? [JSON.parse(row) as T] : [],
  );
}
