import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import type { DrivenBrowser } from './driven-browser';
import type { FoundBrowser } from './find-browser';

export interface LaunchOptions {
  readonly browser: FoundBrowser;
  /** The folder of the unpacked extension, absolute. */
  readonly extension: string;
  /** The local stand-in that plays every host; no other host can be reached. */
  readonly replica: { readonly resolverRules: string; readonly spki: string };
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** In CSS pixels; null lets the page follow the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** A profile folder to keep; without one a fresh profile is made and removed on close. */
  readonly profile?: string;
}

export interface LaunchedBrowser extends DrivenBrowser {
  readonly kind: 'chromium';
  /** The extension's service worker; the same handle stands for the next one after a stop. */
  readonly worker: Worker;
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser with the production extension. Chrome and Edge no longer take
 * `--load-extension`, so every browser is handed the folder over the DevTools pipe
 * (`Extensions.loadUnpacked`). Throws with the reason when the browser or the extension does not
 * start.
 */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { browser, extension, replica } = options;
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${extension}: run \`npm run build\` first.`);
  }
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'buyline-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless,
    // Containers have no user namespaces for it, and nothing but the replica can be reached.
    chromiumSandbox: process.platform !== 'linux',
    viewport: options.viewport === undefined ? { width: 1100, height: 800 } : options.viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${replica.resolverRules}`,
      `--ignore-certificate-errors-spki-list=${replica.spki}`,
      ...QUIET,
    ],
  });
  const close = async () => {
    await context.close();
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = await loadUnpacked(context, extension);
    const extensionId = new URL(worker.url()).host;
    const origin = `chrome-extension://${extensionId}`;
    return { kind: 'chromium', context, worker, extensionId, origin, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function loadUnpacked(context: BrowserContext, extension: string): Promise<Worker> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser gave no DevTools connection.');
  const devtools = await browser.newBrowserCDPSession();
  // A busy machine takes long to start a worker.
  const started = context.waitForEvent('serviceworker', { timeout: 45_000 });
  const [worker] = await Promise.all([
    started,
    devtools.send('Extensions.loadUnpacked', { path: extension }),
  ]);
  await devtools.detach();
  return worker;
}
