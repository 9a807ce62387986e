import { describe, expect, test } from 'vitest';
import { callerOf, mayAsk, type Caller } from '@/lib/messages/caller';
import type { MessageKind } from '@/lib/messages/protocol';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}/`;
const HOST = 'www.example.com';
const ARTICLE = `https://${HOST}/article`;

const page = { id: ID, url: ARTICLE, frameId: 0, tab: { id: 7 } };
const popup = { id: ID, url: `${ORIGIN}popup.html` };

describe('who sends', () => {
  test.each([
    ['a page', page, { from: 'page', tabId: 7, frameId: 0, host: HOST, tabHost: null }],
    [
      'a frame in a page',
      { ...page, frameId: 12 },
      { from: 'page', tabId: 7, frameId: 12, host: HOST, tabHost: null },
    ],
    [
      'a frame in a page whose address is stated',
      { ...page, tab: { id: 7, url: 'https://front.example/a' } },
      { from: 'page', tabId: 7, frameId: 0, host: HOST, tabHost: 'front.example' },
    ],
    ['the popup', popup, { from: 'extension' }],
    ['the popup, opened in a tab', { ...popup, frameId: 0, tab: { id: 3 } }, { from: 'extension' }],
    [
      'the popup, with its origin',
      { ...popup, origin: ORIGIN.slice(0, -1) },
      { from: 'extension' },
    ],
    ['another extension', { ...popup, id: ID.replace('a', 'b') }, null],
    ['another extension in a page', { ...page, id: ID.replace('a', 'b') }, null],
    ['a sender without an id', { url: ARTICLE, frameId: 0, tab: { id: 7 } }, null],
    ['nobody', {}, null],
    ['a page without a tab', { id: ID, url: ARTICLE, frameId: 0 }, null],
    ['a page without a frame', { id: ID, url: ARTICLE, tab: { id: 7 } }, null],
    ['another extension’s page under our id', { id: ID, url: `chrome-extension://b/x.html` }, null],
    ['our page by url, a web page by origin', { ...popup, origin: 'https://evil.example' }, null],
  ])('%s', (_, sender, caller) => {
    expect(callerOf(sender, ID, ORIGIN)).toEqual(caller);
  });

  test.each([
    `https://evil.example/?${ORIGIN}`,
    `https://evil.example/#${ORIGIN}popup.html`,
    `chrome-extension://${ID}.evil.example/`,
    ` ${ORIGIN}popup.html`,
    'about:srcdoc',
  ])('%s is a page, whatever it says', (url) => {
    expect(callerOf({ ...page, url }, ID, ORIGIN)).toMatchObject({ from: 'page', tabId: 7 });
  });

  test.each([
    ['that of its address', {}, HOST],
    ['without port', { url: 'http://localhost:8080/x' }, 'localhost'],
    ['that of its origin, which a page cannot forge', { origin: 'https://a.example' }, 'a.example'],
    [
      'its parent’s, in a frame of its parent’s text',
      { url: 'about:srcdoc', origin: 'https://a.example' },
      'a.example',
    ],
    ['none in a sandbox', { origin: 'null' }, null],
    ['none where nothing is stated', { url: undefined }, null],
    ['none in a file', { url: 'file:///a/x.html' }, null],
    ['none in an address that is none', { url: 'https://' }, null],
  ])('the host of a page is %s', (_, facts, host) => {
    expect(callerOf({ ...page, ...facts }, ID, ORIGIN)).toMatchObject({ host });
  });
});

describe('what may be asked', () => {
  const fromPage: Caller = { from: 'page', tabId: 7, frameId: 0, host: HOST, tabHost: null };
  const fromPopup: Caller = { from: 'extension' };

  test.each<[MessageKind, boolean, boolean]>([
    ['directory.slice', true, true],
    ['directory.search', true, true],
    ['correction.add', true, true],
    ['correction.remove', false, true],
    ['settings.choose', false, true],
    ['site.pause', false, true],
    ['site.resume', false, true],
    ['card.inject', true, false],
    ['judge.inject', true, false],
    ['words.read', true, true],
    ['marks.states', true, false],
    ['watch.add', true, true],
    ['watch.remove', true, true],
    ['watch.seen', false, true],
    ['reader.import', false, true],
    ['watch.import', false, true],
    ['watch.edit', false, true],
    ['rules.save', false, true],
    ['telling.save', false, true],
    ['page.open', true, true],
    ['history.load', false, true],
    ['history.stop', false, true],
    ['history.wake', false, true],
  ])('%s: page %s, popup %s', (kind, page, popup) => {
    expect([mayAsk(fromPage, kind), mayAsk(fromPopup, kind)]).toEqual([page, popup]);
  });
});
