import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { siteHandlers } from '@/entrypoints/background/site-handlers';
import type { Services } from '@/entrypoints/background/services';
import { replyToPage } from '@/lib/services/directory-reply';
import { readSettings } from '@/lib/settings/stored-settings';
import { World } from '@/test/unit/services/world';

const told = vi.hoisted((): unknown[] => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return [];
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getPlatformInfo: () => ({}) },
    tabs: {
      query: () => Promise.resolve([{ id: 3 }, { id: 4 }, {}]),
      sendMessage: (tabId: number, message: { kind: string }) => {
        told.push([tabId, message.kind]);
        return tabId === 4 ? Promise.reject(new Error('nobody there')) : Promise.resolve();
      },
    },
  },
}));

const HOST = 'www.example.com';

let world: World;
let handlers: ReturnType<typeof siteHandlers>;

beforeEach(async () => {
  told.length = 0;
  world = await World.begin();
  handlers = siteHandlers({ reader: world.reader } as Services);
});
afterEach(() => world.close());

const paused = async () => (await readSettings(world.reader)).pausedSites;

async function isPausedFor(host: string, tabHost: string): Promise<boolean> {
  const { directory, corrections } = world;
  const settings = () => readSettings(world.reader);
  const sources = { directory, corrections, settings, now: () => Date.now() };
  const reply = await replyToPage(sources, { symbols: [], words: [] }, { host, tabHost });
  return reply.ok && 'pausedUntilMs' in reply.value;
}

test('a pause is kept, told to every tab, and taken back', async () => {
  expect(await handlers['site.pause']({ host: HOST, untilMs: null })).toEqual({
    ok: true,
    value: null,
  });
  expect(await paused()).toEqual([{ host: HOST, untilMs: null }]);
  expect(told).toEqual([
    [3, 'page.renew'],
    [4, 'page.renew'],
  ]);
  await handlers['site.resume']({ host: HOST });
  expect(await paused()).toEqual([]);
  expect(told).toHaveLength(4);
});

test('the page is told so, with the frames of others in it and those of it in others', async () => {
  await handlers['site.pause']({ host: HOST, untilMs: null });
  expect(await isPausedFor(HOST, HOST)).toBe(true);
  expect(await isPausedFor('frame.example', HOST)).toBe(true);
  expect(await isPausedFor(HOST, 'other.example')).toBe(true);
  expect(await isPausedFor('frame.example', 'other.example')).toBe(false);
});

test('a pause that has ended holds no more', async () => {
  await handlers['site.pause']({ host: HOST, untilMs: Date.now() - 1 });
  expect(await isPausedFor(HOST, HOST)).toBe(false);
});

test('two pauses at once are both kept', async () => {
  await Promise.all([
    handlers['site.pause']({ host: 'a.example', untilMs: null }),
    handlers['site.pause']({ host: 'b.example', untilMs: null }),
  ]);
  expect(await paused()).toHaveLength(2);
});
