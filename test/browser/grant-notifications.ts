import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchedBrowser } from './launch';

const NAME = 'notifications';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
}

/**
 * Gives the extension the optional permission for notifications. The browser asks for it in a
 * window of its own, which no test can press; but what a manifest once required stays given when it
 * is optional later. So the extension is loaded twice more, and its pages are closed by that.
 * `extension` is its folder, which is changed for a moment: give a copy. Returns the browser with
 * the new worker.
 */
export async function giveNotifications(
  browser: LaunchedBrowser,
  extension: string,
): Promise<LaunchedBrowser> {
  const path = join(extension, 'manifest.json');
  const own = readFileSync(path, 'utf8');
  const { permissions, optional_permissions: optional = [], ...rest } = JSON.parse(own) as Manifest;
  const others = optional.filter((name) => name !== NAME);
  const requiring = {
    ...rest,
    permissions: [...permissions, NAME],
    optional_permissions: others,
  };
  try {
    writeFileSync(path, JSON.stringify(requiring));
    await load(browser, extension);
  } finally {
    writeFileSync(path, own);
  }
  return load(browser, extension);
}

async function load(browser: LaunchedBrowser, extension: string): Promise<LaunchedBrowser> {
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  const started = browser.context.waitForEvent('serviceworker', { timeout: 20_000 });
  await devtools.send('Extensions.loadUnpacked', { path: extension });
  const worker = await started;
  await devtools.detach();
  return { ...browser, worker };
}
