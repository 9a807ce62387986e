import type { Page } from 'playwright-core';

/** All that is stored: rows as JSON by `database/table/key`, and what the browser keeps besides. */
export type StoredRows = ReadonlyMap<string, string>;

/** Reads every table and storage area from a page of the extension's. */
export async function readAllStored(desk: Page): Promise<StoredRows> {
  return new Map(await desk.evaluate(readAll));
}

// Runs in the page, as text: it can use nothing from outside.
async function readAll(): Promise<[string, string][]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<string, { get(key: null): Promise<Record<string, unknown>> }> };
  };
  const rows: [string, string][] = [];
  for (const area of ['local', 'sync']) {
    const kept = (await chrome.storage[area]?.get(null)) ?? {};
    for (const [key, value] of Object.entries(kept)) {
      rows.push([`${area}/${key}`, JSON.stringify(value)]);
    }
  }
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- travels as text
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const [keys, values] = await Promise.all([
        answered(store.getAllKeys()),
        answered(store.getAll()),
      ]);
      for (const [at, key] of keys.entries()) {
        rows.push([`${name}/${table}/${JSON.stringify(key)}`, JSON.stringify(values[at])]);
      }
    }
    database.close();
  }
  return rows;
}
