import { describe, expect, test } from 'vitest';
import { callerOf, mayAsk, type Caller } from '@/lib/messages/caller';
import type { MessageKind } from '@/lib/messages/protocol';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ORIGIN = `chrome-extension://${ID}/`;
const ARTICLE = 'https://www.example.com/article';

const page = { id: ID, url: ARTICLE, frameId: 0, tab: { id: 7 } };
const popup = { id: ID, url: `${ORIGIN}popup.html` };

describe('who sends', () => {
  test.each([
    ['a page', page, { from: 'page', tabId: 7, frameId: 0 }],
    ['a frame in a page', { ...page, frameId: 12 }, { from: 'page', tabId: 7, frameId: 12 }],
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
    expect(callerOf({ ...page, url }, ID, ORIGIN)).toEqual({ from: 'page', tabId: 7, frameId: 0 });
  });
});

describe('what may be asked', () => {
  const fromPage: Caller = { from: 'page', tabId: 7, frameId: 0 };
  const fromPopup: Caller = { from: 'extension' };

  test.each<[MessageKind, boolean, boolean]>([
    ['directory.slice', true, true],
    ['directory.search', false, true],
    ['card.inject', true, false],
    ['watch.add', true, true],
    ['watch.remove', true, true],
    ['watch.seen', false, true],
  ])('%s: page %s, popup %s', (kind, page, popup) => {
    expect([mayAsk(fromPage, kind), mayAsk(fromPopup, kind)]).toEqual([page, popup]);
  });
});
