import { existsSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { launchBrowser } from '@/test/browser/launch';
import { waitForMentions } from '@/test/browser/mentions';
import { runTool } from '@/test/suite/run-tool';
import { writeLeastScript } from './least-script';
import { writeLoadFloor } from './load-floor';
import { writeNaiveOverlay } from './naive-overlay';
import type { PageServer } from './page-server';
import { benchUrl } from './pages';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/**
 * The same pages on a site that the product reads, on one where only the overlay runs, on one where
 * our scripts are loaded and do nothing, on one where the least is done that finds anything, and on
 * one that no extension reads: the manifest lists none of these.
 */
export const BENCH_HOSTS = {
  without: 'robinhood.com',
  own: 'www.cnbc.com',
  naive: 'www.reddit.com',
  loaded: 'data.sec.gov',
  least: 'efts.sec.gov',
} as const;

/** A browser with the production extension and the overlay, that knows the directory already. */
export interface BenchBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** What is measured, in words. */
  readonly title: string;
  close(): Promise<void>;
}

/** The first page waits until the directory is there; those that are measured do not. */
async function warmUp(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(benchUrl(BENCH_HOSTS.own, 'article'));
  await waitForMentions(page, 30_000);
  await page.close();
}

/** Starts it, building the extension where there is no build. */
export async function startBenchBrowser(
  found: FoundBrowser,
  server: PageServer,
): Promise<BenchBrowser> {
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const options = { browser: found, extension: EXTENSION, replica: server, headless: true };
  const launched = await launchBrowser(options);
  const beside = [
    writeNaiveOverlay(BENCH_HOSTS.naive),
    writeLoadFloor(BENCH_HOSTS.loaded, EXTENSION),
    writeLeastScript(BENCH_HOSTS.least),
  ];
  const close = async () => {
    await launched.close();
    for (const folder of beside) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { context } = launched;
    const browser = context.browser();
    if (!browser) throw new Error('The browser gave no DevTools connection.');
    const devtools = await browser.newBrowserCDPSession();
    for (const path of beside) await devtools.send('Extensions.loadUnpacked', { path });
    await devtools.detach();
    await warmUp(context);
    const builtAt = statSync(`${EXTENSION}/manifest.json`).mtime.toISOString().slice(0, 16);
    const title = `Chromium ${browser.version()}, with the production build of ${builtAt} UTC`;
    return { browser, context, title, close };
  } catch (error) {
    await close();
    throw error;
  }
}
