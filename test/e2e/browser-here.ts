import { fileURLToPath } from 'node:url';
import type { DrivenBrowser } from '@/test/browser/driven-browser';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { obtainBrowser, obtainFirefox } from '@/test/browser/install-browser';
import { launchBrowser, startChromium, type RunningChromium } from '@/test/browser/launch';
import { startFirefox, type RunningFirefox } from '@/test/browser/launch-firefox';
import type { Replica } from '@/test/replica/server';

/** Which of the two these tests run in: the configuration that runs them says so. */
export const IS_FIREFOX = process.env['BUYLINE_BROWSER'] === 'firefox';

/** The browser to test in; throws with what to install where there is none. */
export function findCurrentBrowser(): FoundBrowser {
  const browser = obtainBrowser();
  if (!browser.ok) throw new Error(browser.problem);
  return browser.value;
}

let firefox: RunningFirefox | null = null;
let shared: { readonly chromium: RunningChromium; readonly port: number } | null = null;

/** The port on which the hosts must answer, where a browser already runs that was told of it. */
export function portHere(profile: string | null): number | undefined {
  return profile === null ? shared?.port : undefined;
}

/**
 * Starts the browser of this run, with the extension as it was built for it. Browsers take long to
 * start: the worlds of a file share one, and each finds it as new, unless it brings a profile.
 */
export async function launchHere(replica: Replica, profile: string | null): Promise<DrivenBrowser> {
  return IS_FIREFOX ? enterFirefox(replica, profile) : enterChromium(replica, profile);
}

async function enterChromium(replica: Replica, profile: string | null): Promise<DrivenBrowser> {
  const options = { browser: findCurrentBrowser(), replica, headless: true };
  const extension = builtExtension('chrome');
  if (profile !== null) return launchBrowser({ ...options, profile, extension });
  shared ??= { chromium: await startChromium(options), port: replica.port };
  const entered = await shared.chromium.enter(extension);
  // One that cannot be left clean is not for the next world.
  return { ...entered, close: () => entered.close().catch(stopShared) };
}

async function enterFirefox(replica: Replica, profile: string | null): Promise<DrivenBrowser> {
  const found = obtainFirefox();
  if (!found.ok) throw new Error(found.problem);
  if (profile === null) {
    firefox ??= await startFirefox(found.value, null);
    return firefox.enter(builtExtension('firefox'), replica);
  }
  const own = await startFirefox(found.value, profile);
  return { ...(await own.enter(builtExtension('firefox'), replica)), close: () => own.stop() };
}

/** Ends what the worlds of a file share. */
export async function stopShared(): Promise<void> {
  const [fox, chromium] = [firefox, shared?.chromium];
  firefox = null;
  shared = null;
  await fox?.stop();
  await chromium?.stop();
}

/** The folder of the extension as it was built for a browser. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../../.output/${browser}-mv3`, import.meta.url));
}
