import type { Page } from 'playwright-core';
import type { Replica } from '@/test/replica/server';

// What a test of the watch does and reads through a page of the extension.

/** The alarm rings, as a real one would: by the browser, for whatever worker there is. */
export async function ringWatch(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { alarms: { create(name: string, when: object): Promise<void> } };
    };
    await chrome.alarms.create('check-watchlist', { when: Date.now(), periodInMinutes: 15 });
  });
}

/** Waits until nothing was asked of the SEC for half a second. */
export async function untilQuiet(page: Page, replica: Replica): Promise<void> {
  let [count, quiet] = [replica.log.length, 0];
  for (let tries = 0; tries < 400 && quiet < 6; tries += 1) {
    await page.waitForTimeout(75);
    quiet = replica.log.length === count ? quiet + 1 : 0;
    count = replica.log.length;
  }
}

/** All rows of a table of the reader's. */
export async function readTable<T>(page: Page, table: string): Promise<T[]> {
  const rows = await page.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('buyline-reader');
        open.addEventListener('error', () => reject(new Error('no database')));
        open.addEventListener('success', () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            open.result.close();
            resolve(all.result);
          });
        });
      }),
    table,
  );
  return rows as T[];
}

/** A piece of news as it is stored, as far as tests look at it. */
export interface StoredNews {
  readonly id: string;
  readonly watchId: string;
  readonly marks: readonly string[];
  readonly telling: { readonly state: string; readonly where?: string; readonly why?: string };
  readonly unseen: 0 | 1;
  readonly note?: string;
}

/** The names of the notifications that a clocked extension asked for, each as often as it did. */
export async function askedFor(page: Page): Promise<string[]> {
  const kept = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
    };
    return chrome.storage.local.get(null);
  });
  return Object.entries(kept).flatMap(([key, name]) =>
    key.startsWith('asked ') ? String(name) : [],
  );
}

/** A moment as a filing's time of acceptance is written. */
export function easternTime(ms: number): string {
  const zone = { timeZone: 'America/New_York', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...zone, timeStyle: 'medium' }).format(ms);
}

/** Numbers from 0 to 1, the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
