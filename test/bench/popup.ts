import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from '@/test/browser/find-browser';
import { launchBrowser } from '@/test/browser/launch';
import { stopWorker } from '@/test/browser/stop-worker';
import { startReplica } from '@/test/replica/server';
import { runTool } from '@/test/suite/run-tool';
import { goalLine } from './goal';
import { median } from './measure';
import { watchWorld, type WatchWorld } from './watch-world';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SIZES = [10, 1_000] as const;
const ROUNDS = 15;
const GOAL_MS = 100;

/**
 * How long the popup takes from the beginning of its loading until its list is painted, in Chromium
 * with a stopped worker, for a short list and a long one. Returns lines to print.
 */
export async function benchPopup(): Promise<string[]> {
  const found = findBrowser();
  if (!found) return ['The popup: SKIPPED, as no Chromium, Chrome or Edge was found.'];
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const replica = await startReplica({ edgarFolder: null });
  const viewport = { width: 380, height: 560 };
  const options = { browser: found, extension: EXTENSION, replica, headless: true, viewport };
  const browser = await launchBrowser(options);
  const url = `chrome-extension://${browser.extensionId}/popup.html`;
  const lines = ['The popup, from its first byte to its painted list, with a stopped worker'];
  try {
    for (const size of SIZES) {
      await fill(browser.context, url, watchWorld(size));
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        // The popup reads the databases by itself: the worker may not have been woken since.
        await stopWorker(browser).catch(() => null);
        times.push(await opening(browser.context, url));
      }
      const typical = median(times);
      const fastest = Math.min(...times);
      const figure = `${typical.toFixed(0)} ms, at best ${fastest.toFixed(0)}`;
      lines.push(`  ${size} entries: ${figure}`);
      if (size === 1_000) {
        lines.push(
          goalLine(typical <= GOAL_MS, `open within ${GOAL_MS} ms, 1,000 entries`, figure),
        );
      }
    }
    return lines;
  } finally {
    await browser.close();
    await replica.close();
  }
}

/** Opens the popup's page once and gives the moment at which a frame with its rows began. */
async function opening(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (!document.querySelector('.watch-item')) return requestAnimationFrame(look);
      return requestAnimationFrame(() => performance.mark('painted'));
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const time = await page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime);
  await page.close();
  return time ?? Number.NaN;
}

/** Puts the list into the reader's database, in the place of the one there. */
async function fill(context: BrowserContext, url: string, world: WatchWorld): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(url);
  await page.locator('h1').waitFor();
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
