import { browser } from 'wxt/browser';

/** Sync storage. Where the reader has not signed in it is kept on this machine alone. */
export const syncStore = {
  async read(): Promise<Readonly<Record<string, unknown>>> {
    return browser.storage.sync.get(null);
  },
  /** Writes those items, and removes the keys that are named; rejects beyond the quota. */
  async write(items: Readonly<Record<string, unknown>>, removed: readonly string[]): Promise<void> {
    if (removed.length > 0) await browser.storage.sync.remove([...removed]);
    await browser.storage.sync.set(items);
  },
};

/** Calls back when another profile, or this one, has written. */
export function onSynced(work: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') work();
  });
}
