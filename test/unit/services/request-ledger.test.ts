import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LEDGER_MS, type RequestRow } from '@/lib/core/ledger/request-row';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { EdgarClient } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { readLedger } from '@/lib/services/read-ledger';
import { RequestLedger } from '@/lib/services/request-ledger';
import { FakeClock } from '@/test/unit/edgar/fake-clock';
import { FakePaceStore } from '@/test/unit/edgar/fake-pace-store';
import { processorMs } from '@/test/unit/processor-ms';

const URL = 'https://data.sec.gov/submissions/CIK0000999001.json';
const NOON = Date.parse('2026-11-20T12:00:00-05:00');

let database: LedgerDatabase;
let ms: number;
let made: number;

beforeEach(async () => {
  database = new LedgerDatabase();
  await database.delete();
  await database.open();
  ms = NOON;
  made = 0;
});
afterEach(() => database.close());

const ledgerOf = (most?: number) =>
  new RequestLedger(
    database,
    () => ms,
    () => `r${++made}`,
    most,
  );
const rows = () => database.requests.orderBy('atMs').toArray();

const ask = async (respond: () => Promise<Response>): Promise<RequestRow | undefined> => {
  const ledger = ledgerOf();
  const queue = new RequestQueue(new FakePaceStore(), new FakeClock());
  await new EdgarClient(queue, respond, ledger).get(URL, 'watchlist');
  await ledger.flush();
  return (await rows())[0];
};
const answer = (body: BodyInit | null, init?: ResponseInit) => () =>
  Promise.resolve(new Response(body, init));

describe('a request', () => {
  test('is noted with the length that the host states', async () => {
    const headers = { 'content-length': '512', 'content-encoding': 'gzip' };
    expect(await ask(answer('{"a":1}', { headers }))).toEqual({
      id: 'r1',
      atMs: NOON,
      host: 'data.sec.gov',
      path: '/submissions/CIK0000999001.json',
      urgency: 'watchlist',
      status: 200,
      bytes: 512,
      isUnpacked: false,
      end: 'whole',
      verdict: 'content',
    });
  });

  test('is counted where none is stated, which is said of what was unpacked', async () => {
    expect(await ask(answer('{"a":1}'))).toMatchObject({ bytes: 7, isUnpacked: false });
    const headers = { 'content-encoding': 'gzip' };
    await database.requests.clear();
    expect(await ask(answer('{"a":1}', { headers }))).toMatchObject({ bytes: 7, isUnpacked: true });
  });

  test('is noted without an answer where none came, and with what the host refused', async () => {
    const none = { status: null, bytes: null, end: 'broken' };
    expect(await ask(() => Promise.reject(new TypeError('no net')))).toMatchObject(none);
    await database.requests.clear();
    const missing = '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>';
    const refused = { status: 403, end: 'whole' };
    expect(await ask(answer(missing, { status: 403 }))).toMatchObject({
      ...refused,
      verdict: 'missing',
    });
    await database.requests.clear();
    expect(await ask(answer('<html>no</html>', { status: 403 }))).toMatchObject({
      ...refused,
      verdict: 'blocked',
    });
  });

  test('for a large document is judged by how it begins', async () => {
    const ledger = ledgerOf();
    const queue = new RequestQueue(new FakePaceStore(), new FakeClock());
    const page = answer('<!doctype html><title>Request Rate Threshold Exceeded</title>');
    await new EdgarClient(queue, page, ledger).stream(URL, 'funds', () => null);
    await ledger.flush();
    expect(await rows()).toMatchObject([{ status: 200, verdict: 'blocked' }]);
  });

  test('that never went out is not noted', async () => {
    const ledger = ledgerOf();
    const fetch = vi.fn(answer('{}'));
    const queue = new RequestQueue(new FakePaceStore(), new FakeClock());
    const client = new EdgarClient(queue, fetch, ledger);
    client.close();
    expect(await client.get(URL, 'hover')).toMatchObject({ ok: false });
    await ledger.flush();
    expect(fetch).not.toHaveBeenCalled();
    expect(await rows()).toEqual([]);
  });

  test('under way is given up when the client is closed', async () => {
    const ledger = ledgerOf();
    const queue = new RequestQueue(new FakePaceStore(), new FakeClock());
    const client = new EdgarClient(
      queue,
      (_, { signal }) =>
        new Promise((_, reject) =>
          signal?.addEventListener('abort', () => reject(new Error('given up'))),
        ),
      ledger,
    );
    const asked = client.get(URL, 'hover');
    await new Promise((resolve) => setTimeout(resolve, 10));
    client.close();
    expect(await asked).toMatchObject({ ok: false });
    await ledger.flush();
    expect(await rows()).toMatchObject([{ status: null, end: 'broken' }]);
  });
});

describe('the ledger', () => {
  test('writes the first row at once and the next together', async () => {
    const put = vi.spyOn(database.requests, 'bulkPut');
    const ledger = ledgerOf();
    ledger.begin(URL, 'hover');
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    for (let at = 0; at < 20; at++) ledger.begin(URL, 'bulk').answered(200, 5);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(21), { timeout: 3_000 });
    expect(put).toHaveBeenCalledTimes(2);
    put.mockRestore();
  });

  test('keeps what it could not write for the next time', async () => {
    const put = vi.spyOn(database.requests, 'bulkPut').mockRejectedValueOnce(new Error('full'));
    const ledger = ledgerOf();
    const request = ledger.begin(URL, 'hover');
    await ledger.flush();
    expect(await rows()).toEqual([]);
    request.ended(false, null, false);
    await ledger.flush();
    expect(await rows()).toMatchObject([{ id: 'r1', end: 'broken' }]);
    put.mockRestore();
  });

  test('lets go what is older than 30 days, and of more than it may keep the oldest', async () => {
    const old = ledgerOf();
    old.begin(URL, 'bulk');
    await old.flush();
    ms += LEDGER_MS + 1;
    const ledger = ledgerOf(3);
    for (let at = 0; at < 5; at++) {
      ledger.begin(`${URL}?${at}`, 'bulk');
      ms += 1;
    }
    await ledger.flush();
    expect((await rows()).map(({ path }) => path.slice(-1))).toEqual(['2', '3', '4']);
  });

  test('costs the request next to nothing', () => {
    const ledger = ledgerOf();
    const spent = processorMs(() => {
      for (let at = 0; at < 2_000; at++) ledger.begin(URL, 'bulk').answered(200, 5);
    });
    // Far below the round trip that a request is, with room for a busy machine.
    expect(spent / 2_000).toBeLessThan(0.5);
  });
});

test('is read newest first, with what each was for and about whom', async () => {
  const cache = new CacheDatabase();
  await cache.delete();
  await cache.open();
  const ticker = { ticker: 'SMPW', cik: '0000999001', name: 'SAMPLE', exchange: null, rank: 0 };
  const seen = { firstSeenOn: '2026-11-01', lastSeenOn: null };
  await cache.table('tickers').bulkPut([
    { ...ticker, ...seen },
    { ...ticker, ...seen, ticker: 'SMPW-WT', rank: 9 },
    { ...ticker, ...seen, ticker: 'OLDW', lastSeenOn: '2026-11-02' },
  ]);
  const ledger = ledgerOf();
  ledger.begin(URL, 'hover');
  ms += 60_000;
  ledger.begin('https://data.sec.gov/submissions/CIK0000999777.json', 'bulk');
  await ledger.flush();
  const lines = await readLedger(database, cache, ms);
  expect(lines.map(({ purpose, about }) => [purpose, about])).toEqual([
    ['history', 'CIK 0000999777'],
    ['card', 'SMPW'],
  ]);
  expect(await readLedger(database, cache, ms + LEDGER_MS + 60_001)).toEqual([]);
  cache.close();
});
