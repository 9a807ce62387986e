import type { LaunchedBrowser } from '@/test/browser/launch';

const DATABASES = ['buyline-reader', 'buyline-cache'] as const;

/** What a profile holds of the reader's, and how many filings were fetched into it. */
export interface Held {
  readonly counts: Readonly<Record<string, number>>;
  readonly watched: readonly string[];
}

/** Rows that the databases hold, by table, and the companies on the watchlist, whatever the version. */
export async function whatIsHeld({ context, origin }: LaunchedBrowser): Promise<Held> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const tables = await page.evaluate(
    async (names) => {
      const found: Record<string, unknown[]> = {};
      for (const name of names) {
        const database = await new Promise<IDBDatabase>((done, refuse) => {
          const open = indexedDB.open(name);
          open.addEventListener('success', () => done(open.result));
          open.addEventListener('error', () => refuse(new Error(`no ${name}`)));
        });
        for (const table of database.objectStoreNames) {
          found[table] = await new Promise<unknown[]>((done) => {
            const rows = database.transaction(table).objectStore(table).getAll();
            rows.addEventListener('success', () => done(JSON.parse(JSON.stringify(rows.result))));
          });
        }
        database.close();
      }
      return found;
    },
    [...DATABASES],
  );
  await page.close();
  const counts = Object.fromEntries(
    Object.entries(tables).flatMap(([name, rows]) =>
      rows.length > 0 ? [[name, rows.length]] : [],
    ),
  );
  // The first two versions of the reader's database knew companies alone.
  const entries = [...(tables['watches'] ?? []), ...(tables['entries'] ?? [])];
  return { counts, watched: entries.map(tickerOf).sort() };
}

function tickerOf(row: unknown): string {
  const { ticker, name } = row as { readonly ticker?: string; readonly name?: string };
  return ticker ?? name ?? 'an entry without a name';
}

/** What was held before and is not held after; empty when nothing is lost. */
export function lostSince(before: Held, after: Held): readonly string[] {
  const lost = before.watched.filter((name) => !after.watched.includes(name));
  return lost.map((name) => `${name} is no longer on the watchlist`);
}
