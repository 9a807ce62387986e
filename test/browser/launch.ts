import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Worker } from 'playwright-core';
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

/** What a browser is started with; the extension comes afterwards. */
export type StartOptions = Omit<LaunchOptions, 'extension'>;

export interface LaunchedBrowser extends DrivenBrowser {
  readonly kind: 'chromium';
  /** The extension's service worker; the same handle stands for the next one after a stop. */
  readonly worker: Worker;
}

/** A running browser, in which one world after the other has the extension for itself. */
export interface RunningChromium {
  /** Installs the extension; `close` removes it with all that it stored, and every page. */
  enter(extension: string): Promise<LaunchedBrowser>;
  stop(): Promise<void>;
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
  assertBuilt(options.extension);
  const running = await startChromium(options);
  try {
    return { ...(await running.enter(options.extension)), close: () => running.stop() };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** Starts a browser without the extension. Throws with the reason when it does not start. */
export async function startChromium(options: StartOptions): Promise<RunningChromium> {
  const { browser, replica } = options;
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
  return {
    async enter(extension) {
      assertBuilt(extension);
      const worker = await loadUnpacked(context, extension);
      const extensionId = new URL(worker.url()).host;
      const origin = `chrome-extension://${extensionId}`;
      const close = () => leave(context, extensionId);
      return { kind: 'chromium', context, worker, extensionId, origin, close };
    },
    async stop() {
      await context.close();
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function assertBuilt(extension: string): void {
  if (existsSync(join(extension, 'manifest.json'))) return;
  throw new Error(`There is no built extension in ${extension}: run \`npm run build\` first.`);
}

async function loadUnpacked(context: BrowserContext, extension: string): Promise<Worker> {
  // A busy machine takes long to start a worker.
  const started = context.waitForEvent('serviceworker', { timeout: 45_000 });
  const [worker] = await Promise.all([
    started,
    command(context, (devtools) => devtools.send('Extensions.loadUnpacked', { path: extension })),
  ]);
  return worker;
}

/** Leaves the browser as it was before the extension came: one empty page, nothing remembered. */
async function leave(context: BrowserContext, id: string): Promise<void> {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const opened = context.pages();
  const empty = await context.newPage();
  for (const page of opened) await page.close();
  await command(context, (devtools) => devtools.send('Extensions.uninstall', { id }));
  const network = await context.newCDPSession(empty);
  await network.send('Network.clearBrowserCache');
  await network.send('Network.clearBrowserCookies');
  await network.detach();
}

async function command(
  context: BrowserContext,
  send: (devtools: CDPSession) => Promise<unknown>,
): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  await send(devtools);
  await devtools.detach();
}
