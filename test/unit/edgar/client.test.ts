import { beforeEach, describe, expect, test, vi } from 'vitest';
import { COOL_DOWN_MS } from '@/lib/core/schedule/pace';
import { EdgarClient, type Fetch } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { Deferred } from './deferred';
import { FakeClock, settle } from './fake-clock';
import { FakePaceStore } from './fake-pace-store';

const URL = 'https://www.sec.gov/Archives/edgar/data/999001/000000000126000002/form4.xml';
const HOST = 'www.sec.gov';
const PAGE = '<!DOCTYPE html><title>SEC.gov | Request Rate Threshold Exceeded</title>';
const NO_OBJECT = '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>';

let clock: FakeClock;
let store: FakePaceStore;
let fetch: ReturnType<typeof vi.fn<Fetch>>;
let client: EdgarClient;

beforeEach(() => {
  clock = new FakeClock();
  store = new FakePaceStore();
  fetch = vi.fn<Fetch>();
  client = new EdgarClient(new RequestQueue(store, clock), fetch);
});

const answer = (body: BodyInit | null, init?: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));

/** A body that sends a little and then breaks off. */
function brokenBody(): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError('connection reset'));
      sent = true;
      controller.enqueue(new TextEncoder().encode('{"cik":'));
    },
  });
}

/** A body that grows for as long as it is read. */
function endlessBody(): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(4_000_000);
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}

describe('a request', () => {
  test('is plain, without cookies, and can be given up', async () => {
    fetch.mockImplementation(answer('<a/>'));
    await client.get(URL, 'hover');
    expect(fetch).toHaveBeenCalledExactlyOnceWith(URL, {
      headers: {},
      credentials: 'omit',
      cache: 'no-store',
      signal: expect.any(AbortSignal) as AbortSignal,
    });
  });

  test('asks conditionally with what the host gave before', async () => {
    const headers = { etag: '"1-gzip"', 'last-modified': 'Fri, 20 Nov 2026 21:46:50 GMT' };
    fetch.mockImplementationOnce(answer('<a/>', { headers }));
    const first = await client.get(URL, 'hover');
    if (!first.ok || first.value.kind !== 'content') throw new Error('no content');
    fetch.mockImplementationOnce(answer(null, { status: 304 }));
    expect(await client.get(URL, 'hover', first.value.validators)).toEqual({
      ok: true,
      value: { kind: 'unchanged' },
    });
    expect(fetch.mock.lastCall?.[1].headers).toEqual({
      'If-None-Match': headers.etag,
      'If-Modified-Since': headers['last-modified'],
    });
  });

  test('has no condition where the host gave nothing to ask with', async () => {
    fetch.mockImplementation(answer('{}'));
    await client.get(URL, 'hover', { etag: null, lastModified: null });
    expect(fetch.mock.lastCall?.[1].headers).toEqual({});
  });

  test('reads the body in the charset of its own', async () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    fetch.mockImplementation(answer(Buffer.from(xml, 'latin1')));
    expect(await client.get(URL, 'hover')).toMatchObject({ ok: true, value: { text: xml } });
  });
});

describe('identical requests', () => {
  test('share one flight, and the next one after it is a new one', async () => {
    const landing = new Deferred<Response>();
    fetch.mockImplementationOnce(() => landing.promise);
    const both = Promise.all([client.get(URL, 'bulk'), client.get(URL, 'hover')]);
    await settle();
    landing.resolve(new Response('<a/>'));
    const [one, other] = await both;
    expect(one).toBe(other);
    expect(fetch).toHaveBeenCalledTimes(1);
    fetch.mockImplementation(answer('<b/>'));
    expect(await client.get(URL, 'hover')).toMatchObject({ value: { text: '<b/>' } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  test('become as urgent as the most urgent of them', async () => {
    const lands: (() => void)[] = [];
    fetch.mockImplementation(
      () => new Promise((resolve) => lands.push(() => resolve(new Response('<a/>')))),
    );
    const names = ['1', '2', '3', '4', '5', 'watched', 'shared'];
    const all = names.map((name) =>
      client.get(URL + name, name === 'shared' ? 'bulk' : 'watchlist'),
    );
    await settle();
    all.push(client.get(`${URL}shared`, 'hover'));
    while (lands.length > 0) {
      lands.shift()?.();
      await clock.pass(1_000);
    }
    await Promise.all(all);
    expect(fetch.mock.calls.map(([url]) => url.slice(URL.length))).toEqual([
      ...names.slice(0, 5),
      'shared',
      'watched',
    ]);
  });

  test('do not share a failure for ever', async () => {
    fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    expect(await client.get(URL, 'hover')).toMatchObject({ ok: false });
    fetch.mockImplementation(answer('<a/>'));
    expect(await client.get(URL, 'hover')).toMatchObject({ ok: true });
  });
});

describe('every failure is a problem', () => {
  test.each([
    ['no connection', () => Promise.reject(new TypeError('x')), { kind: 'offline', host: HOST }],
    ['no such object', answer(NO_OBJECT, { status: 403 }), { kind: 'missing', url: URL }],
    ['a server error', answer('', { status: 500 }), { kind: 'refused', url: URL, status: 500 }],
    ['a broken body', answer(brokenBody()), { kind: 'interrupted', url: URL }],
    [
      'a body without end',
      answer(endlessBody()),
      { kind: 'malformed', url: URL, detail: 'larger than 30000000 bytes' },
    ],
  ])('%s', async (_, respond, problem) => {
    fetch.mockImplementation(respond);
    expect(await client.get(URL, 'hover')).toEqual({ ok: false, problem });
  });

  test.each([
    ['before it begins', false],
    ['in the middle of its body', true],
  ])('an answer that stops %s', async (_, begins) => {
    const timeout = new AbortController();
    const after = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal);
    fetch.mockImplementation((_url, { signal }) => {
      const stopped = new Promise<never>((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError'))),
      );
      if (!begins) return stopped;
      return Promise.resolve(new Response(new ReadableStream({ pull: () => stopped })));
    });
    const reply = client.get(URL, 'hover');
    await settle();
    timeout.abort();
    expect(after).toHaveBeenCalledExactlyOnceWith(20_000);
    expect(await reply).toEqual({
      ok: false,
      problem: { kind: 'slow', host: HOST, afterMs: 20_000 },
    });
  });

  test('and frees the place it took', async () => {
    fetch.mockRejectedValue(new TypeError('Failed to fetch'));
    for (let round = 0; round < 12; round++) {
      const reply = client.get(URL, 'hover');
      await clock.pass(1_000);
      expect(await reply).toMatchObject({ ok: false, problem: { kind: 'offline' } });
    }
    expect(fetch).toHaveBeenCalledTimes(12);
  });

  test('of our own storage is thrown, and nothing is requested', async () => {
    store.failing = true;
    await expect(client.get(URL, 'hover')).rejects.toThrow('storage is gone');
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a block', () => {
  test.each([
    ['403', answer(PAGE, { status: 403 })],
    ['429', answer('', { status: 429 })],
    ['503', answer(PAGE, { status: 503 })],
    ['200 with a page', answer(PAGE)],
  ])('by %s stops everything for ten minutes', async (_, respond) => {
    fetch.mockImplementation(respond);
    const untilMs = clock.now() + COOL_DOWN_MS;
    const blocked = { ok: false, problem: { kind: 'blocked', host: HOST, untilMs } };
    expect(await client.get(URL, 'hover')).toEqual(blocked);
    await clock.pass(COOL_DOWN_MS - 1);
    expect(await client.get(`${URL}2`, 'hover')).toEqual(blocked);
    expect(fetch).toHaveBeenCalledTimes(1);
    await clock.pass(1);
    fetch.mockImplementation(answer('<a/>'));
    expect(await client.get(`${URL}3`, 'hover')).toMatchObject({ ok: true });
  });
});
