import { beforeEach, expect, test, vi } from 'vitest';
import { keepSiteScripts } from '@/lib/platform/site-scripts';

interface Told {
  readonly tabs: { readonly id: number; readonly url: string }[];
  origins: string[];
  readonly put: number[];
  installed: (details: { reason: string }) => void;
}

const told = vi.hoisted((): Told => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return { tabs: [], origins: [], put: [], installed: () => {} };
});

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
      getAll: () => Promise.resolve({ origins: told.origins }),
    },
    runtime: {
      onInstalled: {
        addListener: (listener: Told['installed']) => void (told.installed = listener),
      },
      onStartup: { addListener: () => {} },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: () => Promise.resolve(),
      insertCSS: () => Promise.resolve(),
      executeScript: ({ target }: { target: { tabId: number } }) =>
        Promise.resolve(void told.put.push(target.tabId)),
    },
    tabs: { query: () => Promise.resolve(told.tabs) },
  },
}));

beforeEach(() => {
  told.put.length = 0;
  told.origins = ['https://www.cnbc.com/*', 'https://broker.example/*'];
  told.tabs.splice(
    0,
    Infinity,
    { id: 1, url: 'https://www.cnbc.com/2026/a-story.html' },
    { id: 2, url: 'https://www.cnbc.com/account/settings' },
    { id: 3, url: 'https://broker.example/portfolio/all' },
    { id: 4, url: 'https://broker.example/login' },
  );
  keepSiteScripts();
});

test('after an update the new version takes over the pages that the old one read', async () => {
  told.installed({ reason: 'update' });
  await expect.poll(() => told.put).toEqual([1, 3]);
});

test('a new installation leaves open pages alone', async () => {
  told.installed({ reason: 'install' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told.put).toEqual([]);
});
