import type { LaunchedBrowser } from '@/test/browser/launch';

const READER = 'buyline-reader';
const DATABASES = [READER, 'buyline-cache'] as const;

type Row = Readonly<Record<string, unknown>>;

/** What a profile holds of the reader's, and how many filings were fetched into it. */
export interface Held {
  readonly counts: Readonly<Record<string, number>>;
  readonly watched: readonly string[];
  /** The tables that are the reader's, with how many rows each has. */
  readonly own: Readonly<Record<string, number>>;
  readonly corrections: readonly Row[];
  readonly rules: readonly Row[];
}

/** Rows that the databases hold, by table, and what the reader said, whatever the version. */
export async function whatIsHeld({ context, origin }: LaunchedBrowser): Promise<Held> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const stored = await page.evaluate(
    async (names) => {
      const found: [database: string, table: string, rows: Row[]][] = [];
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((done, refuse) => {
          const open = indexedDB.open(name);
          open.addEventListener('success', () => done(open.result));
          open.addEventListener('error', () => refuse(new Error(`no ${name}`)));
        });
        for (const table of database.objectStoreNames) {
          const rows = await new Promise<Row[]>((done) => {
            const all = database.transaction(table).objectStore(table).getAll();
            all.addEventListener('success', () => done(JSON.parse(JSON.stringify(all.result))));
          });
          found.push([name, table, rows]);
        }
        database.close();
      }
      return found;
    },
    [...DATABASES],
  );
  await page.close();
  const counted = stored.map(([database, table, rows]) => ({ database, table, of: rows.length }));
  const rowsOf = (wanted: string) =>
    stored.flatMap(([database, table, rows]) =>
      database === READER && table === wanted ? rows : [],
    );
  return {
    counts: byTable(counted.filter(({ of }) => of > 0)),
    // The first two versions of the reader's database knew companies alone.
    watched: [...rowsOf('watches'), ...rowsOf('entries')].map(tickerOf).sort(),
    own: byTable(counted.filter(({ database }) => database === READER)),
    corrections: rowsOf('corrections'),
    rules: rowsOf('rules'),
  };
}

function byTable(counted: readonly { readonly table: string; readonly of: number }[]) {
  return Object.fromEntries(counted.map(({ table, of }) => [table, of]));
}

function tickerOf(row: Row): string {
  const { ticker, name } = row as { readonly ticker?: string; readonly name?: string };
  return ticker ?? name ?? 'an entry without a name';
}
