import { join } from 'node:path';
import { obtainBrowser } from '@/test/browser/install-browser';
import { launchBrowser, type LaunchOptions } from '@/test/browser/launch';
import { startReplica } from '@/test/replica/server';
import { ROOT, runTool } from '@/test/suite/run-tool';
import { attempt, DemoFailure } from './attempt';
import { hasDisplay } from './display';
import { hoverFirst, openArticle, takePictures } from './pictures';

const PICTURES = '.output/demo';

/**
 * Shows the product at work: the production extension on a sample article, against a local
 * stand-in for the SEC. Prints the cards' texts, saves pictures, and where there is a display
 * leaves the browser open until it is closed. Returns the exit code.
 */
export async function main(): Promise<number> {
  try {
    await runDemo();
    return 0;
  } catch (error) {
    console.error(error instanceof DemoFailure ? `\n${error.message}` : error);
    return 1;
  }
}

async function runDemo(): Promise<void> {
  const browser = obtainBrowser();
  if (!browser.ok) throw new DemoFailure(browser.problem);
  console.log(`Browser: ${browser.value.path}`);
  await attempt('build the extension', 'Read the lines above, then try `npm ci` again.', build);
  const replica = await attempt(
    'start the stand-in for the SEC',
    'It needs the openssl command to make a certificate for this machine alone.',
    () => startReplica(),
  );
  try {
    const shared = { browser: browser.value, extension: join(ROOT, '.output/chrome-mv3'), replica };
    await photograph(shared);
    const peak = replica.peakPerSecond();
    console.log(`\nRequests in the busiest second: ${peak}. Pictures: ${PICTURES}`);
    if (hasDisplay(process.platform, process.env)) await stayOpen(shared);
  } finally {
    await replica.close();
  }
}

async function build(): Promise<void> {
  const code = await runTool('wxt', 'build', '--level', 'warn');
  if (code !== 0) throw new Error(`wxt build ended with exit code ${code}.`);
}

async function photograph(shared: Omit<LaunchOptions, 'headless'>): Promise<void> {
  const launched = await attempt(
    'start the browser',
    'Set CHROMIUM to the path of another Chromium, Edge or Chrome.',
    () => launchBrowser({ ...shared, headless: true }),
  );
  try {
    const remedy = 'Run `npm test` to see which part is broken.';
    await attempt('show the article with its cards', remedy, () =>
      takePictures(launched, join(ROOT, PICTURES), (ticker, text) => {
        console.log(`\n── ${ticker} ${'─'.repeat(60)}\n${text}`);
      }),
    );
  } finally {
    await launched.close();
  }
}

async function stayOpen(shared: Omit<LaunchOptions, 'headless'>): Promise<void> {
  const remedy = 'The pictures are there all the same.';
  await attempt('open the browser on this display', remedy, async () => {
    const launched = await launchBrowser({ ...shared, headless: false, viewport: null });
    const closed = launched.context.waitForEvent('close', { timeout: 0 });
    await hoverFirst(await openArticle(launched));
    console.log(
      '\nThe browser is open: rest the pointer on an underlined ticker. Close it to end.',
    );
    await closed;
    await launched.close();
  });
}
