import type { Page } from 'playwright-core';

/** Sends a message from one of our own pages, as its script would; returns the answer. */
export async function sendFrom(page: Page, kind: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    ({ kind, request }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      return chrome.runtime.sendMessage({ kind, request });
    },
    { kind, request },
  );
}

/** Asks for a company's card as the card itself does, and waits until the answer is done. */
export async function openCard(page: Page, cik: string, ticker: string): Promise<void> {
  await page.evaluate(
    ({ cik, ticker }) =>
      new Promise<void>((resolve) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            runtime: {
              connect(options: object): {
                postMessage(message: object): void;
                onMessage: { addListener(listener: (message: CardAnswer) => void): void };
              };
            };
          };
        };
        const port = chrome.runtime.connect({ name: 'card' });
        port.onMessage.addListener((message) => {
          if (message.view?.phase.kind === 'done') resolve();
        });
        port.postMessage({ kind: 'card.open', cik, ticker });
      }),
    { cik, ticker },
  );
}

interface CardAnswer {
  readonly view?: { readonly phase: { readonly kind: string } };
}

/** A row of the cache as it is stored, after `changes` where there are any; null for none. */
export async function readStored<T>(
  page: Page,
  table: string,
  key: string | readonly string[],
  changes: object | null = null,
): Promise<T | null> {
  const row = await page.evaluate(
    ({ table, key, changes }) =>
      new Promise<unknown>((resolve, reject) => {
        const open = indexedDB.open('buyline-cache');
        open.addEventListener('error', () => reject(new Error('no cache')));
        open.addEventListener('success', () => {
          if (!open.result.objectStoreNames.contains(table)) {
            open.result.close();
            return resolve(null);
          }
          const rows = open.result.transaction(table, 'readwrite').objectStore(table);
          const asked = rows.get(key);
          asked.addEventListener('success', () => {
            const found = asked.result ? { ...(asked.result as object), ...changes } : null;
            if (found && changes) rows.put(found);
            // Typed arrays become plain objects on the way; only what is plain is looked at.
            resolve(found && (JSON.parse(JSON.stringify(found)) as unknown));
          });
          rows.transaction.addEventListener('complete', () => open.result.close());
        });
      }),
    { table, key: typeof key === 'string' ? key : [...key], changes },
  );
  return row as T | null;
}
