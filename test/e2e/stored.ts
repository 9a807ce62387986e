import type { World } from './world';

// Lets time pass for the extension by changing what it has stored, as no clock of the browser's
// can be set from outside. The product itself has no hook for any of this.

interface ExtensionStorage {
  get(key: string): Promise<Record<string, object>>;
  set(items: Record<string, object>): Promise<void>;
}

/** Moves the end of a cool-down into the past. A running worker does not notice: stop it after. */
export async function endPause({ browser }: World): Promise<void> {
  await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: ExtensionStorage } };
    };
    const { pace } = await chrome.storage.local.get('pace');
    await chrome.storage.local.set({ pace: { ...pace, blockedUntilMs: Date.now() - 1 } });
  });
}

/** Makes every kept list of filings look fetched earlier than it was. */
export async function ageLists(world: World, ms: number): Promise<void> {
  await age(world, 'buyline-cache', 'submissions', 'fetchedAtMs', ms);
}

/** Makes every entry of the watchlist, its last check and the last poll look older than they are. */
export async function ageChecks(world: World, ms: number): Promise<void> {
  await ageEntries(world, ms);
  await ageLooks(world, ms);
}

/** Makes every entry of the watchlist look added earlier than it was. */
export async function ageEntries(world: World, ms: number): Promise<void> {
  await age(world, 'buyline-reader', 'entries', 'addedAtMs', ms);
}

/** Makes every entry's last check and the last poll look older than they are; the entries stay. */
export async function ageLooks(world: World, ms: number): Promise<void> {
  for (const field of ['checkedAtMs', 'triedAtMs', 'sinceMs']) {
    await age(world, 'buyline-reader', 'checks', field, ms);
  }
  await age(world, 'buyline-reader', 'polls', 'polledAtMs', ms);
}

/** Lets the alarm of the watchlist ring now. */
export async function ringAlarm({ browser }: World): Promise<void> {
  await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, when: object): Promise<void> } };
    };
    await chrome.alarms.create('check-watchlist', { when: Date.now(), periodInMinutes: 15 });
  });
}

async function age(
  { browser }: World,
  database: string,
  table: string,
  field: string,
  ms: number,
): Promise<void> {
  await browser.worker.evaluate(
    ({ database, table, field, ms }) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open(database);
        open.addEventListener('error', () => reject(new Error(`no ${database}`)));
        open.addEventListener('success', () => {
          const rows = open.result.transaction(table, 'readwrite').objectStore(table);
          const all = rows.getAll();
          all.addEventListener('success', () => {
            for (const row of all.result as Record<string, unknown>[]) {
              rows.put({ ...row, [field]: Number(row[field]) - ms });
            }
          });
          rows.transaction.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
    { database, table, field, ms },
  );
}

/** Whether a table of the cache holds anything of a filing. */
export async function isStored(
  { browser }: World,
  table: string,
  accession: string,
): Promise<boolean> {
  return browser.worker.evaluate(
    ({ table, accession }) =>
      new Promise<boolean>((resolve, reject) => {
        const open = indexedDB.open('buyline-cache');
        open.addEventListener('error', () => reject(new Error('no cache')));
        open.addEventListener('success', () => {
          const rows = open.result.transaction(table).objectStore(table);
          const all = rows.index('accession').count(accession);
          all.addEventListener('success', () => {
            open.result.close();
            resolve(all.result > 0);
          });
        });
      }),
    { table, accession },
  );
}
