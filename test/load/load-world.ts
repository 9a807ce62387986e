import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { FoundBrowser } from '@/test/browser/find-browser';
import { launchBrowser, type LaunchedBrowser } from '@/test/browser/launch';
import { startReplica, type Replica } from '@/test/replica/server';
import { runTool } from '@/test/suite/run-tool';
import type { LoadPage } from './in-page';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const EXTENSION = join(root, '.output/chrome-mv3');
/** Part of a page's address that is served from here. */
const PAGES = 'https://www.cnbc.com/load/';

/** The built extension in a browser of its own, with a page in which rows are stored and timed. */
export interface LoadWorld {
  readonly browser: LaunchedBrowser;
  readonly replica: Replica;
  /** One of the extension's own addresses, with the code of `in-page` in it. */
  readonly page: Page;
  /** Opens a page with that content on a news site that the extension reads. */
  open(html: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts it, building the extension where there is no build. */
export async function startLoadWorld(found: FoundBrowser): Promise<LoadWorld> {
  if (!existsSync(EXTENSION)) await runTool('wxt', 'build', '--level', 'warn');
  const replica = await startReplica({ edgarFolder: null });
  const options = { browser: found, extension: EXTENSION, replica, headless: true };
  const browser = await launchBrowser(options).catch(async (error: unknown) => {
    await replica.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await replica.close();
  };
  try {
    const { context, extensionId } = browser;
    const pages = new Map<string, string>();
    await context.route(`${PAGES}*`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: pages.get(route.request().url()) ?? '',
      }),
    );
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    await page.evaluate(await inPageCode());
    const open = async (html: string) => {
      const url = `${PAGES}${pages.size}`;
      pages.set(url, html);
      const opened = await context.newPage();
      await opened.goto(url);
      return opened;
    };
    return { browser, replica, page, open, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Calls one of the functions of `in-page` there. */
export async function call<K extends keyof LoadPage>(
  { page }: LoadWorld,
  name: K,
  ...args: Parameters<LoadPage[K]>
): Promise<Awaited<ReturnType<LoadPage[K]>>> {
  const called = await page.evaluate(
    ([which, given]) => {
      const { loadPage } = globalThis as unknown as {
        loadPage: Record<string, (...some: unknown[]) => unknown>;
      };
      return loadPage[which]?.(...given);
    },
    [name as string, args as unknown[]] as const,
  );
  return called as Awaited<ReturnType<LoadPage[K]>>;
}

async function inPageCode(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      reportCompressedSize: false,
      lib: { entry: join(root, 'test/load/in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const chunk = output?.output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the code for the page was not built');
  return chunk.code;
}
