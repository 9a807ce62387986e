// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followWords, speakAsAsked } from '@/entrypoints/card.content/speaking';
import { say } from '@/lib/core/words/say';
import { spokenWords } from '@/lib/core/words/spoken';
import { speakAsBrowser, speakAsChosen } from '@/lib/platform/language';
import { rememberLanguage, speakOnPage } from '@/lib/platform/page-language';
import { speakLanguage } from '@/test/words/speak-language';

type Hear = (message: unknown, sender: { id?: string; tab?: object }) => void;

const browserHas = vi.hoisted(() => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  const has: { words: Record<string, string>; reply: unknown; hear: Hear[] } = {
    words: {},
    reply: { ok: true, value: null },
    hear: [],
  };
  return has;
});

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string) => browserHas.words[key] ?? '' },
    runtime: {
      id: 'ours',
      sendMessage: () => Promise.resolve(browserHas.reply),
      onMessage: { addListener: (hear: Hear) => browserHas.hear.push(hear) },
    },
  },
}));

function fileOf(path: string): Response {
  return new Response(readFileSync(`public${path}`, 'utf8'));
}

beforeEach(() => {
  browserHas.words = { localeTag: 'es', tryAgain: 'Reintentar' };
  browserHas.hear = [];
  vi.stubGlobal('fetch', (path: string) => Promise.resolve(fileOf(path)));
  localStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  document.documentElement.removeAttribute('lang');
  speakLanguage('en');
});

test('the browser’s own language needs no file', () => {
  expect(speakAsBrowser()).toBe('es');
  expect(say('tryAgain')).toBe('Reintentar');
});

test('a browser without our words is spoken to as in English', () => {
  browserHas.words = {};
  expect(speakAsBrowser()).toBe('en-US');
});

test('another language is read from our package', async () => {
  expect(await speakAsChosen('de')).toBe('de');
  expect(say('tryAgain')).toBe('Noch einmal versuchen');
  expect(await speakAsChosen('browser')).toBe('es');
});

test('a page of ours speaks as was chosen, and says so to the browser', async () => {
  rememberLanguage('de');
  await speakOnPage();
  expect([document.documentElement.lang, spokenWords().locale]).toEqual(['de', 'de']);
  rememberLanguage('browser');
  await speakOnPage();
  expect(document.documentElement.lang).toBe('es');
});

test('what a page has kept and is no language counts as none', async () => {
  localStorage.setItem('language', '../secret');
  await speakOnPage();
  expect(document.documentElement.lang).toBe('es');
});

test('a card is given its words by the background', async () => {
  const messages = { localeTag: { message: 'de' }, tryAgain: { message: 'Noch einmal' } };
  browserHas.reply = { ok: true, value: messages };
  await speakAsAsked();
  expect(say('tryAgain')).toBe('Noch einmal');
  browserHas.reply = { ok: false, problem: { kind: 'fault', detail: 'gone' } };
  await speakAsAsked();
  expect(say('tryAgain')).toBe('Noch einmal');
  browserHas.reply = { ok: true, value: null };
  await speakAsAsked();
  expect(say('tryAgain')).toBe('Reintentar');
});

test('it follows a choice that the background tells of, and nobody else', async () => {
  browserHas.reply = { ok: true, value: { tryAgain: { message: 'Anew' } } };
  let isAlive = true;
  followWords(() => isAlive);
  const tell = (message: unknown, sender: object) =>
    browserHas.hear.forEach((hear) => hear(message, sender));
  const words = { kind: 'page.words' };
  tell(words, { id: 'other' });
  tell(words, { id: 'ours', tab: {} });
  tell({ kind: 'page.renew' }, { id: 'ours' });
  isAlive = false;
  tell(words, { id: 'ours' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(say('tryAgain')).not.toBe('Anew');
  isAlive = true;
  tell(words, { id: 'ours' });
  await expect.poll(() => say('tryAgain')).toBe('Anew');
});
