import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerNotices, notices } from '@/entrypoints/background/notices';
import type { Services } from '@/entrypoints/background/services';
import { watchHandlers } from '@/entrypoints/background/watch-handlers';
import { watchId, type WatchEntry } from '@/lib/core/watch/entry';
import type { NewsSubject } from '@/lib/core/watch/news';
import { readTold } from '@/lib/services/watch/read-told';
import { rowOf } from '@/lib/services/watch/watch-news';
import { cik } from '@/test/unit/insider/known';
import { speakLanguage } from '@/test/words/speak-language';
import { World } from '@/test/unit/services/world';
import { ACME, entry, row, rule, stored } from '@/test/unit/watch/news';

type Listener = (name: string) => void;

const seen = vi.hoisted(() => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return {
    opened: [] as string[],
    cleared: [] as string[],
    shown: [] as Record<string, unknown>[],
    badge: [] as string[],
    alarms: [] as string[],
    listeners: new Map<string, Listener>(),
  };
});

const { done, event } = vi.hoisted(() => ({
  done: () => Promise.resolve(),
  event: (name: string) => ({
    addListener: (listener: Listener) => void seen.listeners.set(name, listener),
  }),
}));

vi.mock('wxt/browser', () => {
  return {
    browser: {
      runtime: { getPlatformInfo: done, getURL: (path: string) => `chrome-extension://x${path}` },
      notifications: {
        onClicked: event('click'),
        onButtonClicked: event('button'),
        onClosed: event('closed'),
        clear: (name: string) => Promise.resolve(seen.cleared.push(name)),
        create: (_: string, notice: Record<string, unknown>) =>
          Promise.resolve(seen.shown.push(notice)),
      },
      permissions: { onAdded: event('added') },
      tabs: { create: ({ url }: { url: string }) => Promise.resolve(seen.opened.push(url)) },
      alarms: { clear: (name: string) => Promise.resolve(seen.alarms.push(name)), create: done },
      action: {
        setBadgeBackgroundColor: done,
        setBadgeText: ({ text }: { text: string }) => Promise.resolve(seen.badge.push(text)),
        setTitle: done,
      },
    },
  };
});

const OTHER: NewsSubject = { cik: cik(1002), name: 'Other Corp.', ticker: null };
const PERSON = entry({ kind: 'person', cik: cik(2002), name: 'Ada Quill' });
const NOTE = `news:${row(1)}`;

let world: World;
let services: Services;

beforeEach(async () => {
  speakLanguage('en');
  for (const list of [seen.opened, seen.cleared, seen.shown, seen.badge, seen.alarms])
    list.length = 0;
  world = await World.begin();
  await world.reader.entries.bulkPut([entry(), PERSON, entry({ cik: OTHER.cik, ticker: null })]);
  services = {
    reader: world.reader,
    watch: world.watch,
    front: { keep: done },
    speech: { ready: done },
    sync: { step: done },
  } as unknown as Services;
  answerNotices(services);
});
afterEach(() => world.close());

/** Told, and shown in one notification. */
async function tell(...items: ReturnType<typeof stored>[]): Promise<void> {
  const waiting = items.map((item) => rowOf({ ...item, foundAtMs: world.ms }));
  await world.reader.news.bulkPut(waiting);
  await world.watch.tell();
}

const buy = (number: number, facts: Parameters<typeof stored>[1] = {}) =>
  stored([row(number)], facts);
const answer = (how: 'click' | 'button' | 'closed', note = NOTE) => seen.listeners.get(how)?.(note);
const isMuted = async (id: WatchEntry['id']) => (await world.reader.entries.get(id))?.isMuted;
const unseen = async () => (await world.watch.countUnseen()).all;

const PAGE = `chrome-extension://x/company.html?cik=${ACME.cik}&ticker=ACME#${encodeURIComponent(row(1))}`;

describe('a click on a notification', () => {
  test('opens the page of its company at its event, and takes the notification away', async () => {
    await tell(buy(1));
    answer('click');
    await expect.poll(() => seen.opened).toEqual([PAGE]);
    expect(seen.cleared).toEqual([NOTE]);
    // The page marks it as seen when it is there; a click alone does not.
    expect(await unseen()).toBe(1);
  });

  test('about several companies opens the popup, where all are listed', async () => {
    await tell(...[1, 2, 3, 4].map((at) => buy(at, { subject: { ...OTHER, cik: cik(at) } })));
    answer('click');
    await expect.poll(() => seen.opened).toEqual(['chrome-extension://x/popup.html']);
  });

  test('tells the worker that it was shown, should the one before have died', async () => {
    world.notices.onShow = () => world.reader.close();
    await expect(tell(buy(1))).rejects.toThrow();
    await world.reader.open();
    answer('closed');
    const state = async () => (await world.reader.news.toArray())[0]?.telling.state;
    await expect.poll(state).toBe('told');
    expect(seen.opened).toEqual([]);
  });
});

describe('its button', () => {
  test('mutes the entry by which the news came, and what comes of it is told no more', async () => {
    await tell(buy(1));
    answer('button');
    await expect.poll(() => isMuted(entry().id)).toBe(true);
    // The badge, and whatever else has to be told, is looked at anew.
    await expect.poll(() => seen.alarms).toEqual(['tell-news']);
    expect(seen.badge).toEqual(['1']);
    expect(seen.cleared).toEqual([NOTE]);
    expect(seen.opened).toEqual([]);
    await tell(buy(2));
    expect(world.notices.asked).toEqual([NOTE]);
    expect(await unseen()).toBe(2);
  });

  test('mutes a watched person, and not the company that the news is about', async () => {
    await tell(buy(1, { watchId: PERSON.id }));
    answer('button');
    await expect.poll(() => seen.alarms).toEqual(['tell-news']);
    expect(await isMuted(PERSON.id)).toBe(true);
    expect(await isMuted(entry().id)).toBe(false);
  });

  test('of several entries mutes none, and opens the page on which each has a button', async () => {
    await tell(buy(1), buy(1, { watchId: PERSON.id }));
    answer('button');
    await expect.poll(() => seen.opened).toEqual([PAGE]);
    expect([await isMuted(entry().id), await isMuted(PERSON.id)]).toEqual([false, false]);
  });

  test('about several companies opens the popup', async () => {
    const others = [1, 2, 3, 4].map((at) =>
      buy(at, { subject: { ...OTHER, cik: cik(at) }, watchId: watchId('company', cik(1000 + at)) }),
    );
    await world.reader.entries.bulkPut([3, 4].map((at) => entry({ cik: cik(1000 + at) })));
    await tell(...others);
    answer('button');
    await expect.poll(() => seen.opened).toEqual(['chrome-extension://x/popup.html']);
  });

  test('mutes whom the news is about where nobody watches it any more', async () => {
    await tell(buy(1));
    await world.reader.entries.clear();
    answer('button');
    await expect.poll(() => seen.alarms).toEqual(['tell-news']);
    expect(await world.reader.mutes.toArray()).toMatchObject([{ cik: ACME.cik }]);
    expect(seen.opened).toEqual([]);
  });
});

describe('the page that it opens', () => {
  const item = buy(1);
  const mute = () => watchHandlers(services)['rules.mute'](item);
  const told = () => readTold(world.reader, item.id);

  test('mutes whom the news is about where nobody watches it, and takes it back', async () => {
    await world.reader.entries.clear();
    await world.reader.rules.put({ ...rule({ scope: { of: 'any' } }), place: 9 });
    await tell(item);
    expect(await told()).toMatchObject({ entries: [], isMuted: false });
    expect(await mute()).toEqual({ ok: true, value: null });
    expect(await told()).toMatchObject({ entries: [], isMuted: true });
    await tell(buy(2));
    expect(world.notices.asked).toEqual([NOTE]);
    await watchHandlers(services)['rules.unmute']({ cik: ACME.cik });
    expect(await told()).toMatchObject({ isMuted: false });
    await tell(buy(3));
    expect(world.notices.asked).toHaveLength(2);
  });

  test('mutes who was put on the list meanwhile there', async () => {
    await tell(item);
    await mute();
    expect(await isMuted(entry().id)).toBe(true);
    expect(await world.reader.mutes.count()).toBe(0);
  });

  test('is told where nothing is known by that name', async () => {
    expect(await mute()).toMatchObject({ ok: false, problem: { kind: 'fault' } });
    expect(await world.reader.mutes.count()).toBe(0);
  });
});

describe('what the browser is asked to show', () => {
  const telling = { state: 'telling', note: NOTE, ruleId: 'buys' } as const;
  const show = () =>
    notices.show(
      { note: NOTE, items: [buy(1, { telling })] },
      { rules: [rule()], entries: [entry()] },
    );
  afterEach(() => vi.unstubAllEnvs());

  test('has why it came in a line of its own, and a button to mute', async () => {
    vi.stubEnv('CHROME', 'true');
    await show();
    expect(seen.shown[0]).toMatchObject({
      contextMessage: 'Your rule: Purchases on the market.',
      buttons: [{ title: 'Mute ACME' }],
    });
    expect(seen.shown[0]?.['message']).toMatch(/^Ada Quill \(Director\) bought/);
  });

  test('in a browser with one text and no buttons says why it came first', async () => {
    vi.stubEnv('CHROME', '');
    await show();
    expect(seen.shown[0]?.['message']).toMatch(/^Your rule: Purchases on the market\.\nAda Quill/);
    expect(seen.shown[0]).not.toHaveProperty('buttons');
    expect(seen.shown[0]).not.toHaveProperty('contextMessage');
  });
});
