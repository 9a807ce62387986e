import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { Services } from '@/entrypoints/background/services';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { FakePaceStore } from '@/test/unit/edgar/fake-pace-store';
import { readSettings, writeSettings } from '@/lib/settings/stored-settings';
import { Asked } from '@/lib/services/prune/asked';
import { Speech } from '@/lib/services/speech';
import { FrontKeeper } from '@/lib/services/watch/front-keeper';
import type { Handlers } from '@/lib/messages/serve';
import { BANK, day, filing, OTHER, SAMPLE } from '@/test/unit/services/filings';
import { cikOf, World } from '@/test/unit/services/world';

const opened = vi.hoisted((): string[] => []);
const told = vi.hoisted((): unknown[] => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return [];
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getPlatformInfo: () => ({}),
      getURL: (path: string) => `chrome-extension://x${path}`,
    },
    tabs: {
      create: ({ url }: { url: string }) => Promise.resolve(void opened.push(url)),
      query: () => Promise.resolve([{ id: 3 }]),
      sendMessage: (_: number, message: unknown) => Promise.resolve(void told.push(message)),
    },
  },
}));

const page = {
  from: 'page',
  tabId: 7,
  frameId: 0,
  host: 'www.example.com',
  tabHost: 'www.example.com',
} as const;
const ours = { from: 'extension' } as const;
const made = { phrase: 'Sample', not: cikOf(SAMPLE), instead: null, everywhere: false };

let world: World;
let handlers: Handlers;

beforeEach(async () => {
  world = await World.begin();
  const { reader, directory, companies, history, funds, watch, sync, corrections, pruner } = world;
  const services: Services = {
    queue: new RequestQueue(new FakePaceStore(), {
      now: world.now,
      sleep: () => Promise.resolve(),
    }),
    end: () => world.close(),
    reader,
    directory,
    subjects: world.subjects,
    fill: () => Promise.resolve(),
    companies,
    pruner,
    asked: new Asked(world.cache, world.now),
    history,
    funds,
    watch,
    front: new FrontKeeper(
      reader,
      () => Promise.resolve(),
      () => 0,
      () => '1 en',
    ),
    speech: new Speech(
      () => Promise.resolve('browser'),
      () => Promise.resolve(),
    ),
    sync,
    corrections,
    settings: () => readSettings(world.reader),
    choose: (chosen) => writeSettings(world.reader, chosen),
  };
  handlers = createHandlers(services);
});
afterEach(() => world.close());

const kept = () => world.reader.corrections.toArray();

describe('a correction from a page', () => {
  test('holds on the host that the browser states', async () => {
    expect(await handlers['correction.add'](made, page)).toEqual({ ok: true, value: null });
    expect(await kept()).toMatchObject([{ phrase: 'sample', host: 'www.example.com' }]);
  });

  test('holds everywhere when that was chosen', async () => {
    await handlers['correction.add']({ ...made, everywhere: true }, page);
    expect(await kept()).toMatchObject([{ host: null }]);
  });

  test.each([
    ['a page without a host', { ...page, host: null }],
    ['a page of ours', ours],
  ])('needs a host: %s can correct everywhere only', async (_, caller) => {
    expect(await handlers['correction.add'](made, caller)).toMatchObject({ ok: false });
    expect(await kept()).toEqual([]);
    expect(await handlers['correction.add']({ ...made, everywhere: true }, caller)).toMatchObject({
      ok: true,
    });
  });

  test('names what is meant as the list has it', async () => {
    const instead = { cik: cikOf(BANK), ticker: 'SMPZ' };
    await handlers['correction.add']({ ...made, instead }, page);
    expect(await kept()).toMatchObject([{ instead: { cik: cikOf(BANK), ticker: 'SMPB' } }]);
  });

  test('is refused when what is meant is on no list', async () => {
    const instead = { cik: '0000000001', ticker: 'NONE' };
    expect(await handlers['correction.add']({ ...made, instead }, page)).toEqual({
      ok: false,
      problem: { kind: 'unknown-company', name: 'NONE' },
    });
    expect(await kept()).toEqual([]);
  });

  test('is told to pages of that host, and to no others', async () => {
    await handlers['correction.add'](made, page);
    const query = { symbols: [], words: ['sample'] };
    const told = async (caller: Parameters<Handlers['directory.slice']>[1]) => {
      const reply = await handlers['directory.slice'](query, caller);
      return reply.ok && 'corrections' in reply.value ? reply.value.corrections.length : reply;
    };
    expect(await told(page)).toBe(1);
    expect(await told({ ...page, host: 'other.example' })).toBe(0);
    expect(await told(ours)).toBe(0);
  });
});

describe('our own pages', () => {
  const cik = cikOf(SAMPLE);
  const open = () => handlers['page.open']({ page: 'person', cik }, page);

  test('open in a tab of their own', async () => {
    await handlers['page.open']({ page: 'company', cik, ticker: 'SMPW' }, page);
    await handlers['page.open']({ page: 'person', cik }, ours);
    expect(opened).toEqual([
      `chrome-extension://x/company.html?cik=${cik}&ticker=SMPW`,
      `chrome-extension://x/person.html?cik=${cik}`,
    ]);
  });

  test('open five at a time, and no more for a while', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const before = opened.length;
      const replies = [];
      for (let times = 0; times < 8; times++) replies.push(await open());
      expect(replies.map(({ ok }) => ok)).toEqual([
        true,
        true,
        true,
        true,
        true,
        false,
        false,
        false,
      ]);
      expect(replies[7]).toEqual({
        ok: false,
        problem: { kind: 'too-fast', most: 5, withinMs: 10_000 },
      });
      expect(opened.length - before).toBe(5);
      vi.setSystemTime(Date.now() + 10_000);
      expect(await open()).toEqual({ ok: true, value: null });
    } finally {
      vi.useRealTimers();
    }
  });

  test('wake what is running, and change nothing else', async () => {
    world.sec.publish([filing(2, '2026-11-10')]);
    await world.history.want('company', cik, day('2026-01-01'));
    await handlers['history.wake']({ subject: 'company', cik }, ours);
    const states = async () => (await world.cache.histories.toArray()).map((row) => row.state);
    await expect.poll(states).toEqual(['done']);
    await handlers['history.stop']({ subject: 'company', cik }, ours);
    await handlers['history.wake']({ subject: 'company', cik }, ours);
    await handlers['history.wake']({ subject: 'person', cik }, ours);
    expect(await states()).toEqual(['done']);
  });

  test('have filings loaded in the background, and hear at once that it began', async () => {
    world.sec.publish([filing(2, '2026-11-10'), filing(1, '2026-03-10')]);
    const asked = { subject: 'company', cik, since: '2026-01-01' } as const;
    expect(await handlers['history.load'](asked, ours)).toEqual({ ok: true, value: null });
    expect(world.sec.look()).toEqual([]);
    const state = async () => (await world.cache.histories.toArray()).map((row) => row.state);
    expect(await state()).toEqual(['running']);
    await expect.poll(state).toEqual(['done']);
    expect(await world.cache.filings.count()).toBe(2);
  });

  test('stop it again', async () => {
    await world.history.want('person', cik, day('2026-01-01'));
    expect(await handlers['history.stop']({ subject: 'person', cik }, ours)).toEqual({
      ok: true,
      value: null,
    });
    expect(await world.cache.histories.toArray()).toMatchObject([{ state: 'stopped' }]);
  });

  test('cannot ask for a day that no calendar has', async () => {
    const asked = { subject: 'company', cik, since: '2026-02-30' } as const;
    expect(await handlers['history.load'](asked, ours)).toMatchObject({ ok: false });
    expect(await world.cache.histories.count()).toBe(0);
  });
});

test('our options take a correction back, and set what is marked', async () => {
  await handlers['correction.add']({ ...made, not: cikOf(OTHER) }, page);
  const [first] = await kept();
  await handlers['correction.remove']({ id: first?.id ?? -1 }, ours);
  expect(await kept()).toEqual([]);
  await handlers['settings.choose']({ marks: 'symbols' }, ours);
  expect(await readSettings(world.reader)).toMatchObject({ marks: 'symbols' });
  expect(told).toEqual([{ kind: 'page.renew' }]);
});
