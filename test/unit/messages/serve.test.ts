import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardView } from '@/lib/core/card/view';
import { ok } from '@/lib/core/result';
import { CARD_PORT, type CardOpen } from '@/lib/messages/protocol';
import { serveCards, serveMessages, type Handlers } from '@/lib/messages/serve';
import { Deferred } from '@/test/unit/edgar/deferred';
import { settle } from '@/test/unit/edgar/fake-clock';
import { FakePort, FakeRuntime } from './fake-runtime';

const browser = vi.hoisted(() => ({ runtime: {} as object }));
vi.mock('wxt/browser', () => ({ browser }));

const runtime = new FakeRuntime();
const page = { id: runtime.id, url: 'https://www.example.com/', frameId: 4, tab: { id: 7 } };
const popup = { id: runtime.id, url: runtime.getURL('/popup.html') };
const stranger = { ...page, id: 'another' };

beforeEach(() => {
  runtime.reset();
  browser.runtime = runtime;
});

/** What the listener returned, and what it answered later. */
async function ask(message: unknown, sender: object) {
  const respond = vi.fn<(answer: unknown) => void>();
  const [kept] = runtime.onMessage.fire(message, sender, respond);
  await settle();
  return { kept, answers: respond.mock.calls.map(([answer]) => answer) };
}

describe('messages', () => {
  const handlers = {
    'directory.slice': vi.fn<Handlers['directory.slice']>(),
    'correction.add': vi.fn<Handlers['correction.add']>(),
    'correction.remove': vi.fn<Handlers['correction.remove']>(),
    'settings.choose': vi.fn<Handlers['settings.choose']>(),
    'data.wipe': vi.fn<Handlers['data.wipe']>(),
    'site.pause': vi.fn<Handlers['site.pause']>(),
    'site.resume': vi.fn<Handlers['site.resume']>(),
    'directory.search': vi.fn<Handlers['directory.search']>(),
    'card.inject': vi.fn<Handlers['card.inject']>(),
    'judge.inject': vi.fn<Handlers['judge.inject']>(),
    'words.read': vi.fn<Handlers['words.read']>(),
    'watch.add': vi.fn<Handlers['watch.add']>(),
    'watch.remove': vi.fn<Handlers['watch.remove']>(),
    'watch.seen': vi.fn<Handlers['watch.seen']>(),
    'watch.paste': vi.fn<Handlers['watch.paste']>(),
    'watch.edit': vi.fn<Handlers['watch.edit']>(),
    'reader.import': vi.fn<Handlers['reader.import']>(),
    'watch.import': vi.fn<Handlers['watch.import']>(),
    'watch.poll': vi.fn<Handlers['watch.poll']>(),
    'watch.settings': vi.fn<Handlers['watch.settings']>(),
    'watch.snooze': vi.fn<Handlers['watch.snooze']>(),
    'telling.save': vi.fn<Handlers['telling.save']>(),
    'rules.save': vi.fn<Handlers['rules.save']>(),
    'rules.remove': vi.fn<Handlers['rules.remove']>(),
    'rules.try': vi.fn<Handlers['rules.try']>(),
    'rules.mute': vi.fn<Handlers['rules.mute']>(),
    'rules.unmute': vi.fn<Handlers['rules.unmute']>(),
    'marks.states': vi.fn<Handlers['marks.states']>(),
    'page.open': vi.fn<Handlers['page.open']>(),
    'search.find': vi.fn<Handlers['search.find']>(),
    'search.ask': vi.fn<Handlers['search.ask']>(),
    'history.load': vi.fn<Handlers['history.load']>(),
    'history.stop': vi.fn<Handlers['history.stop']>(),
    'history.wake': vi.fn<Handlers['history.wake']>(),
    'funds.load': vi.fn<Handlers['funds.load']>(),
    'funds.stop': vi.fn<Handlers['funds.stop']>(),
    'funds.follow': vi.fn<Handlers['funds.follow']>(),
    'funds.unfollow': vi.fn<Handlers['funds.unfollow']>(),
    'funds.reorder': vi.fn<Handlers['funds.reorder']>(),
    'funds.search': vi.fn<Handlers['funds.search']>(),
    'funds.read': vi.fn<Handlers['funds.read']>(),
    'funds.mutual': vi.fn<Handlers['funds.mutual']>(),
  };
  const handled = () =>
    Object.values(handlers).reduce((sum, one) => sum + one.mock.calls.length, 0);

  beforeEach(() => serveMessages(handlers));

  test('are handled and answered once, with the channel kept open', async () => {
    handlers['directory.search'].mockResolvedValue(ok([]));
    const request = { text: 'GME' };
    expect(await ask({ kind: 'directory.search', request }, page)).toEqual({
      kept: true,
      answers: [{ ok: true, value: [] }],
    });
    expect(handlers['directory.search']).toHaveBeenCalledExactlyOnceWith(request, {
      from: 'page',
      tabId: 7,
      frameId: 4,
      host: 'www.example.com',
      tabHost: null,
    });
  });

  test.each([
    ['of unknown kind', { kind: 'fetch', request: 'https://evil.example' }, popup],
    ['of a kind that every object has', { kind: 'toString', request: null }, popup],
    ['of a kind that is a prototype', { kind: '__proto__', request: null }, popup],
    ['without an envelope', 'watch.seen', popup],
    ['with more in the envelope', { kind: 'watch.seen', request: { ids: [] }, x: 1 }, popup],
    ['from a stranger', { kind: 'directory.search', request: { text: '' } }, stranger],
    ['from nobody', { kind: 'directory.search', request: { text: '' } }, {}],
    ['for the popup, from a page', { kind: 'watch.seen', request: { ids: [] } }, page],
    [
      'for our options, from a page',
      { kind: 'settings.choose', request: { marks: 'names' } },
      page,
    ],
    ['for our options too, from a page', { kind: 'correction.remove', request: { id: 1 } }, page],
    ['for our page of funds, from a page', { kind: 'funds.stop', request: null }, page],
    ['for the SEC, from a page', { kind: 'funds.search', request: { text: 'a' } }, page],
    ['for a page, from the popup', { kind: 'card.inject', request: null }, popup],
    ['for marks, from the popup', { kind: 'marks.states', request: { ciks: [] } }, popup],
    ['for a frame, from the popup', { kind: 'judge.inject', request: null }, popup],
  ])('%s get no answer at all', async (_, message, sender) => {
    expect(await ask(message, sender)).toEqual({ kept: undefined, answers: [] });
    expect(handled()).toBe(0);
  });

  test('of the wrong shape reach no handler', async () => {
    const { answers } = await ask({ kind: 'watch.add', request: { cik: 1 } }, page);
    expect(answers).toEqual([
      { ok: false, problem: { kind: 'fault', detail: 'badly formed request watch.add' } },
    ]);
    expect(handled()).toBe(0);
  });

  test.each([
    ['an error', () => Promise.reject(new Error('database is closed')), 'database is closed'],
    [
      'an error at once',
      () => {
        throw new Error('no');
      },
      'no',
    ],
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors
    ['no error at all', () => Promise.reject('a word'), 'a word'],
  ])('whose handler throws %s are answered by a fault', async (_, handler, detail) => {
    handlers['watch.seen'].mockImplementation(handler);
    expect(await ask({ kind: 'watch.seen', request: { ids: [] } }, popup)).toEqual({
      kept: true,
      answers: [{ ok: false, problem: { kind: 'fault', detail } }],
    });
  });
});

type Push = (view: CardView) => void;
const view = (read: number) => ({ phase: { kind: 'reading', read } }) as unknown as CardView;
const update = (read: number) => ({ kind: 'card.update', view: view(read) });

describe('cards', () => {
  const feed = vi.fn<(asked: CardOpen, push: Push) => Promise<void>>();
  const open = { kind: 'card.open', cik: '0000320193', ticker: 'AAPL' };

  beforeEach(() => serveCards(feed));

  function connect(sender: object | undefined = page, name: string = CARD_PORT): FakePort {
    const port = new FakePort(name, sender);
    runtime.onConnect.fire(port);
    return port;
  }

  test('hear what their feed pushes', async () => {
    feed.mockImplementation((_, push) => {
      push(view(1));
      push(view(2));
      return Promise.resolve();
    });
    const port = connect();
    port.onMessage.fire(open);
    await settle();
    expect(port.said).toEqual([update(1), update(2)]);
    expect(feed.mock.lastCall?.[0]).toEqual(open);
  });

  test('that ask anew hear no more of what they asked before', () => {
    const pushes: Push[] = [];
    feed.mockImplementation((_, push) => {
      pushes.push(push);
      return new Promise(() => {});
    });
    const port = connect();
    port.onMessage.fire(open);
    port.onMessage.fire({ ...open, ticker: 'AAPL-P' });
    pushes[0]?.(view(1));
    pushes[1]?.(view(2));
    pushes[0]?.(view(3));
    expect(port.said).toEqual([update(2)]);
  });

  test('do not silence each other', () => {
    const pushes: Push[] = [];
    feed.mockImplementation((_, push) => {
      pushes.push(push);
      return new Promise(() => {});
    });
    const ports = [connect(), connect()];
    for (const port of ports) port.onMessage.fire(open);
    for (const push of pushes) push(view(1));
    expect(ports.map(({ said }) => said)).toEqual([[update(1)], [update(1)]]);
  });

  test('that went away hear nothing, and nothing is begun for them', () => {
    const pushes: Push[] = [];
    feed.mockImplementation((_, push) => {
      pushes.push(push);
      return new Promise(() => {});
    });
    const port = connect();
    port.onMessage.fire(open);
    port.onDisconnect.fire();
    pushes[0]?.(view(1));
    port.onMessage.fire(open);
    expect(port.said).toEqual([]);
    expect(feed).toHaveBeenCalledTimes(1);
  });

  test('that are gone without a goodbye disturb nobody', async () => {
    const feeding = new Deferred<void>();
    const pushes: Push[] = [];
    feed.mockImplementation((_, push) => {
      pushes.push(push);
      return feeding.promise;
    });
    const port = connect();
    port.onMessage.fire(open);
    port.gone = true;
    expect(pushes).toHaveLength(1);
    expect(() => pushes[0]?.(view(1))).not.toThrow();
    feeding.reject(new Error('and then this'));
    await settle();
    expect(port.said).toEqual([]);
  });

  test('are told when their feed fails', async () => {
    feed.mockRejectedValue(new Error('database is closed'));
    const port = connect();
    port.onMessage.fire(open);
    await settle();
    const problem = { kind: 'fault', detail: 'database is closed' };
    expect(port.said).toEqual([{ kind: 'card.failure', problem }]);
  });

  test.each([
    ['words it does not know', page, CARD_PORT, { kind: 'card.close' }],
    ['a CIK that is none', page, CARD_PORT, { ...open, cik: '1' }],
    ['another port', page, 'other', open],
    ['a stranger', stranger, CARD_PORT, open],
    ['nobody', undefined, CARD_PORT, open],
  ])('get no feed for %s', (_, sender, name, message) => {
    const port = new FakePort(name, sender);
    runtime.onConnect.fire(port);
    port.onMessage.fire(message);
    expect(feed).not.toHaveBeenCalled();
  });
});
