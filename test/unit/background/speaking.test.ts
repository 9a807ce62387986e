import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandlers } from '@/entrypoints/background/handlers';
import { nameMenu } from '@/entrypoints/background/menu';
import { notices } from '@/entrypoints/background/notices';
import type { Services } from '@/entrypoints/background/services';
import { speakAsChosen } from '@/lib/platform/language';
import { Speech } from '@/lib/services/speech';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { row, stored } from '@/test/unit/watch/news';
import { speakLanguage } from '@/test/words/speak-language';

const shown = vi.hoisted(() => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return {
    menu: [] as string[],
    badge: [] as string[],
    told: [] as string[],
    notices: [] as { title: string; buttons?: { title: string }[] }[],
  };
});

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getPlatformInfo: () => ({}), getURL: (path: string) => path },
    i18n: { getMessage: (key: string) => (key === 'localeTag' ? 'en-US' : '') },
    contextMenus: {
      update: (_: string, { title }: { title: string }) => Promise.resolve(shown.menu.push(title)),
    },
    action: {
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeText: () => Promise.resolve(),
      setTitle: ({ title }: { title: string }) => Promise.resolve(shown.badge.push(title)),
    },
    notifications: {
      create: (_: string, notice: { title: string }) => Promise.resolve(shown.notices.push(notice)),
    },
    tabs: {
      query: () => Promise.resolve([{ id: 3 }]),
      sendMessage: (_: number, { kind }: { kind: string }) =>
        Promise.resolve(void shown.told.push(kind)),
    },
  },
}));

const ours = { from: 'extension' } as const;
const page = { from: 'page', tabId: 7, frameId: 0, host: null, tabHost: null } as const;

let chosen: Settings;
let services: Services;
const keptFront = vi.fn<() => Promise<void>>();

function fileOf(path: string): Response {
  return new Response(readFileSync(`public${path}`, 'utf8'));
}

function readWords() {
  return createHandlers(services)['words.read'](null, page);
}

beforeEach(() => {
  for (const list of Object.values(shown)) list.length = 0;
  chosen = DEFAULT_SETTINGS;
  keptFront.mockResolvedValue();
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(fileOf(path)));
  const settings = () => Promise.resolve(chosen);
  services = {
    settings,
    choose: (some: Partial<Settings>) => {
      chosen = { ...chosen, ...some };
      return Promise.resolve();
    },
    speech: new Speech(async () => (await settings()).language, speakAsChosen),
    watch: { countUnseen: () => Promise.resolve({ all: 2, bought: 1, sold: 0 }) },
    front: { keep: keptFront },
  } as unknown as Services;
});
afterEach(() => {
  vi.unstubAllGlobals();
  speakLanguage('en');
});

test('a language that is chosen is spoken at once, wherever the browser shows our words', async () => {
  await createHandlers(services)['settings.choose']({ language: 'de' }, ours);
  expect(shown.menu).toEqual(['In Buyline nachschlagen']);
  expect(shown.badge).toEqual([
    'Buyline: 2 neue Ereignisse auf Ihrer Beobachtungsliste (Insider kauften einmal, 1 weiteres)',
  ]);
  expect(keptFront).toHaveBeenCalledOnce();
  expect(shown.told).toContain('page.words');
});

test('another setting leaves them alone', async () => {
  await createHandlers(services)['settings.choose']({ appearance: 'dark' }, ours);
  expect([shown.menu, shown.badge]).toEqual([[], []]);
  expect(shown.told).toEqual(['page.renew']);
});

test('a worker that starts again speaks as was chosen before', async () => {
  chosen = { ...chosen, language: 'es' };
  await nameMenu(services);
  expect(shown.menu).toEqual(['Buscar en Buyline']);
  await notices.show({ note: 'note:1', items: [stored([row(1)])] }, { rules: [], entries: [] });
  expect(shown.notices[0]?.title).toBe('ACME: Consejero compró 100\u00A0mil\u00A0US$');
});

test('a page is given the words that were chosen, and none where the browser has them', async () => {
  expect(await readWords()).toEqual({ ok: true, value: null });
  chosen = { ...chosen, language: 'en' };
  const reply = await readWords();
  const words = reply.ok ? reply.value : null;
  expect(words?.['menuLookUp']).toEqual({ message: 'Look up in Buyline' });
});
