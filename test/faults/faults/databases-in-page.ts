/* oxlint-disable unicorn/consistent-function-scoping -- each runs in a page, as text, and can use
   nothing from outside */

/** A database as a version had it. */
export interface Older {
  readonly name: string;
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
}

/** Makes databases what older versions would have made of the rows that are in them now. */
export async function makeOlder(asked: readonly Older[]): Promise<void> {
  type Row = Record<string, unknown>;
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
    });
  /** Today's rows as the older table had them. */
  const older: Record<string, (all: Record<string, Row[]>) => Row[]> = {
    watches: ({ entries = [], checks = [] }) =>
      entries
        .filter(({ kind }) => kind === 'company')
        .map(({ id, cik, ticker, name, addedAtMs }) => {
          const check = checks.find((one) => one['id'] === id);
          const checkedAtMs = check?.['checkedAtMs'] ?? null;
          return { cik, ticker, name, addedAtMs, checkedAtMs, problem: null };
        }),
    companies: ({ tickers = [] }) =>
      tickers.map(({ ticker, cik, name, exchange, rank }) => ({
        ticker,
        cik,
        name,
        exchange,
        rank,
      })),
  };
  for (const { name, version, stores } of asked) {
    const newest = await done(indexedDB.open(name));
    const all: Record<string, Row[]> = {};
    for (const table of newest.objectStoreNames) {
      all[table] = (await done(newest.transaction(table).objectStore(table).getAll())) as Row[];
    }
    newest.close();
    await done(indexedDB.deleteDatabase(name) as unknown as IDBRequest<unknown>);
    const opening = indexedDB.open(name, version * 10);
    opening.addEventListener('upgradeneeded', () => {
      for (const [table, schema] of Object.entries(stores)) {
        const pathOf = (text: string) =>
          text.startsWith('[') ? text.slice(1, -1).split('+') : text;
        const [key = '', ...indexes] = schema.split(', ');
        const store = opening.result.createObjectStore(table, {
          keyPath: pathOf(key.replace('++', '')),
          autoIncrement: key.startsWith('++'),
        });
        for (const index of indexes) {
          const name = index.replace('*', '');
          store.createIndex(name, pathOf(name), { multiEntry: name !== index });
        }
        for (const row of older[table]?.(all) ?? all[table] ?? []) store.put(row);
      }
    });
    (await done(opening)).close();
  }
}

/** Gives every database a later version, with a table that is not known. */
export async function makeNewer(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
    });
  for (const { name = '', version = 1 } of await indexedDB.databases()) {
    const opening = indexedDB.open(name, version + 20);
    opening.addEventListener('upgradeneeded', () => {
      opening.result
        .createObjectStore('ofTomorrow', { keyPath: 'id' })
        .put({ id: 1, of: 'tomorrow' });
    });
    (await done(opening)).close();
  }
}
