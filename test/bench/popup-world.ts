import type { LaunchedBrowser } from '@/test/browser/launch';
import type { WatchWorld } from './watch-world';

/** What the page of an extension has, as far as it is used here. */
interface ExtensionPage {
  readonly chrome: {
    readonly action: { setPopup(details: { popup: string }): Promise<void> };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly storage: {
      readonly local: { get(key: string): Promise<{ front?: { entries?: string } }> };
    };
  };
}

/** Puts a list into the reader's database, in the place of the one there. */
export async function storeWatch(browser: LaunchedBrowser, world: WatchWorld): Promise<void> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('main[aria-busy=false]').waitFor();
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('buyline-reader');
        asked.addEventListener('error', () => reject(new Error('the database does not open')));
        asked.addEventListener('success', () => {
          const names = ['entries', 'checks', 'news'] as const;
          const write = asked.result.transaction(names, 'readwrite');
          for (const name of names) {
            const store = write.objectStore(name);
            store.clear();
            for (const row of rows[name]) store.put(row);
          }
          write.addEventListener('complete', () => resolve());
          write.addEventListener('abort', () => reject(new Error('the rows were not stored')));
        });
      }),
    world,
  );
  await page.close();
}

/**
 * Has the worker do what it does after every change, which wakes it, and waits until the front page
 * is of a list of so many; null for any.
 */
export async function keepFront(browser: LaunchedBrowser, entries: number | null): Promise<void> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(
    async (wanted) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await chrome.runtime.sendMessage({ kind: 'watch.seen', request: { ids: ['filing:none'] } });
      for (let tries = 0; tries < 200; tries++) {
        const { front } = await chrome.storage.local.get('front');
        if (front && (wanted === null || front.entries === wanted)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('no front page was kept');
    },
    entries === null ? null : entries.toLocaleString('en-US'),
  );
  await page.close();
}

/** Lets the toolbar button open another page of the extension. */
export async function putAtButton(browser: LaunchedBrowser, file: string): Promise<void> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(
    (popup) => (globalThis as unknown as ExtensionPage).chrome.action.setPopup({ popup }),
    file,
  );
  await page.close();
}
