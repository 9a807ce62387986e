import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The pages that are opened in turns. */
export const POPUP_PAGES = ['floor', 'naive', 'popup'] as const;
export type PopupPage = (typeof POPUP_PAGES)[number];

/** Notes when lines were painted, by the browser's own record, and when the popup was no longer busy. */
const PROBE = `{
  const times = (self.openingTimes = {});
  new PerformanceObserver((list) => {
    for (const { renderTime, startTime } of list.getEntries()) times.first ??= renderTime || startTime;
  }).observe({ type: 'element', buffered: true });
  new MutationObserver(() => {
    const line = document.querySelector('.first, .news-sentence, .watch-label');
    if (line?.getAttribute('elementtiming') === null) line.setAttribute('elementtiming', 'line');
    const main = document.querySelector('.popup-main');
    if (main && main.getAttribute('aria-busy') !== 'true') times.living ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}
`;
const PROBED = '<script src="/probe.js"></script>';

/**
 * An extension page with one word and one script: what the browser itself takes to start a process,
 * to load from a package and to paint.
 */
const FLOOR = `<!doctype html>${PROBED}<title>Floor</title><p class="first">Floor</p><script type="module" src="/floor.js"></script>`;

/** What WXT says of the build to the code that is built. */
const BUILT_AS = { BROWSER: 'chrome', COMMAND: 'build', ENTRYPOINT: 'html', MANIFEST_VERSION: 3 };

/**
 * Copies the built extension into a new folder, with its popup probed and two pages beside it: the
 * floor, and the popup that starts with React. Returns the folder.
 */
export async function popupPages(extension: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'buyline-popup-'));
  cpSync(extension, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  const styles = popup.match(/<link rel="stylesheet"[^>]*>/g)?.join('') ?? '';
  const pages: Readonly<Record<string, string>> = {
    'probe.js': PROBE,
    'floor.html': FLOOR,
    'floor.js': "performance.mark('floor');\n",
    'popup.html': popup.replace('<head>', `<head>${PROBED}`),
    'naive.html': `<!doctype html>${PROBED}<script src="/appearance.js"></script>${styles}<div id="root"></div><script type="module" src="/naive.js"></script>`,
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  await buildNaive(folder);
  return folder;
}

async function buildNaive(outDir: string): Promise<void> {
  const constants = Object.entries(BUILT_AS).map(
    ([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)] as const,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    // The tool that runs this is in development itself.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { ...Object.fromEntries(constants), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: {
        entry: join(root, 'test/bench/naive-popup.ts'),
        formats: ['es'],
        fileName: () => 'naive.js',
      },
    },
  });
}
