import type { Page } from 'playwright-core';

/** All rows of a table, read from one of our own pages. */
export async function rowsOf<T>(page: Page, database: string, table: string): Promise<T[]> {
  return (await allOf(page, database, table, 'getAll')) as T[];
}

/** The keys of all rows of a table, whose rows may be heavy. */
export async function keysOf(page: Page, database: string, table: string): Promise<unknown[]> {
  return (await allOf(page, database, table, 'getAllKeys')) as unknown[];
}

function allOf(
  page: Page,
  database: string,
  table: string,
  what: 'getAll' | 'getAllKeys',
): Promise<unknown> {
  return page.evaluate(
    ({ database, table, what }) =>
      new Promise<unknown>((resolve, reject) => {
        const open = indexedDB.open(database);
        open.addEventListener('error', () => reject(new Error(`no ${database}`)));
        open.addEventListener('success', () => {
          const asked = open.result.transaction(table).objectStore(table)[what]();
          asked.addEventListener('success', () => {
            open.result.close();
            resolve(JSON.parse(JSON.stringify(asked.result)));
          });
        });
      }),
    { database, table, what },
  );
}

/** How many rows each table of a database holds, those that hold any. */
export async function rowCounts(page: Page, database: string): Promise<Record<string, number>> {
  return page.evaluate(
    (database) =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const open = indexedDB.open(database);
        open.addEventListener('error', () => reject(new Error(`no ${database}`)));
        open.addEventListener('success', () => {
          const names = [...open.result.objectStoreNames];
          const counts: Record<string, number> = {};
          const read = open.result.transaction(names);
          for (const name of names) {
            const asked = read.objectStore(name).count();
            asked.addEventListener('success', () => {
              if (asked.result > 0) counts[name] = asked.result;
            });
          }
          read.addEventListener('complete', () => {
            open.result.close();
            resolve(counts);
          });
        });
      }),
    database,
  );
}
