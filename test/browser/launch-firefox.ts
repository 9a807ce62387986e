import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from 'playwright-core';
import { startProxy } from './connect-proxy';
import type { DrivenBrowser } from './driven-browser';
import { keepConnection } from './firefox-chrome';
import { forgetAnswers } from './firefox-extension';
import { tapLaunch } from './playwright-internals';

/** The local stand-in that plays every host; no other host can be reached. */
export interface PlayedHosts {
  readonly hosts: readonly string[];
  readonly port: number;
}

/** As the manifest states it, and the address that Firefox would otherwise choose at random. */
const ID = '{b13a4b35-bb1a-4d49-8b39-74cdbef3185e}';
const ORIGIN = 'moz-extension://6f2f1f0e-5a3b-4c5d-8e6f-0123456789ab';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: new URL(ORIGIN).host }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  // The questions of the browser are answered at once.
  'security.notification_enable_delay': 0,
  // Firefox itself repeats a request whose connection breaks, nine times: counted are ours alone.
  'network.http.request.max-attempts': 1,
  // Nothing of Firefox's own goes out.
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.activity-stream.asrouter.providers.cfr': '{}',
  'browser.region.network.url': '',
  'network.captive-portal-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** A running Firefox, in which one world after the other has the extension for itself. */
export interface RunningFirefox {
  /**
   * Installs the extension as a temporary add-on, which Firefox grants the sites of its manifest.
   * `close` removes it and all that it stored, unless the profile is kept.
   */
  enter(extension: string, replica: PlayedHosts): Promise<DrivenBrowser>;
  stop(): Promise<void>;
}

/**
 * Starts Firefox. With a profile folder, which is kept, what the extension stores outlives it;
 * without one a fresh profile is made and removed at the end.
 */
export async function startFirefox(path: string, profile: string | null): Promise<RunningFirefox> {
  let played: PlayedHosts = { hosts: [], port: 0 };
  const proxy = await startProxy(() => played);
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'buyline-firefox-'));
  const [context, connection] = await tapLaunch(() =>
    firefox.launchPersistentContext(folder, {
      channel: 'moz-firefox',
      executablePath: path,
      headless: true,
      ignoreHTTPSErrors: true,
      viewport: { width: 1100, height: 800 },
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: { ...PREFERENCES, ...keeping(profile !== null), ...through(proxy.port) },
    }),
  );
  keepConnection(context, connection);
  const leave = async () => {
    // The first page keeps Firefox open. Pages of the extension would go with it, unheard.
    const [, ...others] = context.pages();
    for (const page of others) await page.close();
    await connection.command('webExtension.uninstall', { extension: ID });
    await forgetAnswers(connection);
  };
  return {
    async enter(extension, replica) {
      if (!existsSync(join(extension, 'manifest.json'))) {
        const advice = 'run `npm run build:firefox` first';
        throw new Error(`There is no built extension in ${extension}: ${advice}.`);
      }
      played = replica;
      await connection.command('webExtension.install', {
        extensionData: { type: 'path', path: extension },
      });
      const worker = await context.newPage();
      // Has the extension's interfaces, and runs nothing.
      await worker.goto(`${ORIGIN}/lexicon.txt`);
      return { kind: 'firefox', context, worker, extensionId: ID, origin: ORIGIN, close: leave };
    },
    async stop() {
      await context.close();
      await proxy.close();
      if (profile === null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A temporary add-on loses what it stored when it goes, or Firefox; one that stays would not. */
function keeping(isKept: boolean) {
  return { 'extensions.webextensions.keepStorageOnUninstall': isKept };
}

function through(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
  };
}
