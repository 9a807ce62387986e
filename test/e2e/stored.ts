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
export async function ageLists({ browser }: World, ms: number): Promise<void> {
  await browser.worker.evaluate(
    (age) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('buyline-cache');
        open.addEventListener('error', () => reject(new Error('no cache')));
        open.addEventListener('success', () => {
          const lists = open.result
            .transaction('submissions', 'readwrite')
            .objectStore('submissions');
          const all = lists.getAll();
          all.addEventListener('success', () => {
            for (const list of all.result as { fetchedAtMs: number }[]) {
              lists.put({ ...list, fetchedAtMs: list.fetchedAtMs - age });
            }
          });
          lists.transaction.addEventListener('complete', () => {
            open.result.close();
            resolve();
          });
        });
      }),
    ms,
  );
}
