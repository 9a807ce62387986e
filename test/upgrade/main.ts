import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { obtainBrowser } from '@/test/browser/install-browser';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { startReplica, type Replica } from '@/test/replica/server';
import { ROOT } from '@/test/suite/run-tool';
import { useAsReader } from './as-reader';
import { chooseAsReader } from './choose-as-reader';
import { whatIsHeld } from './held';
import { lostSince } from './lost-since';

const USAGE = `usage: npm run upgrade -- FOLDER

FOLDER: the unpacked build of the version before, for Chromium. This checks that a profile in which
it was used goes on under the present build (run \`npm run build\` first).`;

/**
 * Uses an older build as a reader would, updates it while the browser runs, and checks that nothing
 * of the reader's is lost and no filing is asked for again. Returns the exit code.
 */
export async function main([older]: readonly string[]): Promise<number> {
  const browser = obtainBrowser();
  if (!browser.ok) throw new Error(browser.problem);
  if (older === undefined || !existsSync(join(older, 'manifest.json'))) {
    console.error(USAGE);
    return 1;
  }
  const home = mkdtempSync(join(tmpdir(), 'buyline-upgrade-'));
  // An update keeps its place, and with it the identity that owns what is stored.
  const extension = join(home, 'extension');
  put(resolve(older), extension, '0.0.1');
  const replica = await startReplica();
  const options = { browser: browser.value, extension, replica, headless: true };
  const launched = await launchBrowser(options);
  try {
    await useAsReader(launched, 'first');
    await chooseAsReader(launched);
    const before = await whatIsHeld(launched);
    const asked = archivesAsked(replica);
    put(join(ROOT, '.output/chrome-mv3'), extension, '0.0.2');
    await loadAgain(launched, extension);
    await useAsReader(launched, 'again');
    const after = await whatIsHeld(launched);
    const again = archivesAsked(replica).slice(asked.length);
    const twice = again.filter((path) => asked.includes(path));
    console.log(`Filings read before: ${asked.length}; asked for again: ${twice.length}.`);
    console.log(`Rows before: ${JSON.stringify(before.counts)}`);
    console.log(`Rows after:  ${JSON.stringify(after.counts)}`);
    const lost = lostSince(before, after);
    for (const line of lost) console.error(`Lost: ${line}`);
    return lost.length > 0 || twice.length > 0 ? 1 : 0;
  } finally {
    await launched.close();
    await replica.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts a build into its place. Builds between releases bear one version, so each is given its own. */
function put(build: string, place: string, version: string): void {
  rmSync(place, { recursive: true, force: true });
  cpSync(build, place, { recursive: true });
  const manifest = join(place, 'manifest.json');
  const stated = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  writeFileSync(manifest, JSON.stringify({ ...stated, version }));
}

async function loadAgain({ context, origin }: LaunchedBrowser, extension: string): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('The browser gave no DevTools connection.');
  await devtools.send('Extensions.loadUnpacked', { path: extension });
  await devtools.detach();
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  await page.close();
}

/** The paths of all filings that were asked for so far. */
function archivesAsked({ log }: Replica): string[] {
  return log.flatMap(({ path }) => (path.includes('/Archives/') ? [path] : []));
}
