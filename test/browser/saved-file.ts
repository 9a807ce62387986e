import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { connectionOf, inFirefox } from './firefox-chrome';
import type { TappedConnection } from './tapped-connection';

/** A file that a page has saved. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

interface DownloadsScope {
  readonly ChromeUtils: {
    importESModule(address: string): {
      readonly Downloads: {
        readonly ALL: string;
        getList(kind: string): Promise<{
          getAll(): Promise<{ succeeded: boolean; target: { path: string } }[]>;
        }>;
      };
    };
  };
}

/** What a press on a page of ours saves. Throws when nothing is saved within half a minute. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  const connection = connectionOf(page.context());
  if (connection) return savedInFirefox(connection, press);
  const saving = page.waitForEvent('download');
  await press();
  const file = await saving;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Of what a page of an extension saves the protocol does not tell. */
async function savedInFirefox(
  connection: TappedConnection,
  press: () => Promise<void>,
): Promise<SavedFile> {
  const before = await inFirefox(connection, savedPaths, null);
  await press();
  for (let looks = 0; looks < 300; looks++) {
    const [path] = (await inFirefox(connection, savedPaths, null)).filter(
      (one) => !before.includes(one),
    );
    if (path !== undefined) return { name: basename(path), text: await readFile(path, 'utf8') };
    await wait(100);
  }
  throw new Error('Nothing was saved.');
}

// Runs in Firefox, as text.
async function savedPaths(): Promise<string[]> {
  const { ChromeUtils } = globalThis as unknown as DownloadsScope;
  const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
  const all = await (await Downloads.getList(Downloads.ALL)).getAll();
  return all.filter(({ succeeded }) => succeeded).map(({ target }) => target.path);
}
