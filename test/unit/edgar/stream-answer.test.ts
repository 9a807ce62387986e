import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EdgarClient, type Fetch } from '@/lib/edgar/client';
import { RequestQueue } from '@/lib/edgar/request-queue';
import { FakeClock } from './fake-clock';
import { FakePaceStore } from './fake-pace-store';

const URL = 'https://www.sec.gov/Archives/edgar/data/1/000000000126000002/0000000001-26-000002.txt';
const HOST = 'www.sec.gov';
const BLOCK = '<!DOCTYPE html><title>SEC.gov | Request Rate Threshold Exceeded</title>';
const NO_OBJECT = '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>';

let fetch: ReturnType<typeof vi.fn<Fetch>>;
let client: EdgarClient;
let text: string;

beforeEach(() => {
  fetch = vi.fn<Fetch>();
  client = new EdgarClient(new RequestQueue(new FakePaceStore(), new FakeClock()), fetch);
  text = '';
});

const take = (bytes: Uint8Array) => {
  text += new TextDecoder().decode(bytes);
  return null;
};

function answer(body: BodyInit | null, init?: ResponseInit): void {
  fetch.mockImplementation(() => Promise.resolve(new Response(body, init)));
}

/** A body in pieces, which ends, breaks off or stays silent. */
function body(pieces: readonly Uint8Array[], end: 'ends' | 'breaks' | 'silent') {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) return controller.enqueue(next);
      if (end === 'ends') return controller.close();
      if (end === 'breaks') return controller.error(new TypeError('reset'));
      return new Promise(() => {});
    },
  });
}

const bytes = (written: string) => new TextEncoder().encode(written);

describe('a large document', () => {
  test('is passed on as it comes, whole and in order', async () => {
    const pieces = Array.from({ length: 50 }, (_, index) => bytes(`${index} ${'x'.repeat(999)}\n`));
    answer(body(pieces, 'ends'));
    expect(await client.stream(URL, 'funds', take)).toEqual({ ok: true, value: null });
    expect(text).toBe(pieces.map((one) => new TextDecoder().decode(one)).join(''));
  });

  test('that is short is passed on too', async () => {
    answer('<SEC-DOCUMENT>');
    expect(await client.stream(URL, 'funds', take)).toMatchObject({ ok: true });
    expect(text).toBe('<SEC-DOCUMENT>');
  });

  test('larger than eighty megabytes is given up', async () => {
    const chunk = new Uint8Array(8_000_000);
    answer(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }));
    expect(await client.stream(URL, 'funds', () => null)).toEqual({
      ok: false,
      problem: { kind: 'malformed', url: URL, detail: 'larger than 80000000 bytes' },
    });
  });

  test('ends where its reader says what is wrong', async () => {
    answer('abc');
    expect(await client.stream(URL, 'funds', () => 'no zip archive')).toMatchObject({
      problem: { kind: 'malformed', detail: 'no zip archive' },
    });
  });
});

describe('of a refusal nothing is passed on', () => {
  test.each([
    ['a block', BLOCK, 200, 'data', { kind: 'blocked' }],
    ['a block where a page was wanted', BLOCK, 200, 'page', { kind: 'blocked' }],
    ['too many requests', '', 429, 'page', { kind: 'blocked' }],
    ['no such object', NO_OBJECT, 403, 'data', { kind: 'missing', url: URL }],
    ['a server error', '', 500, 'data', { kind: 'refused', status: 500 }],
  ] as const)('%s', async (_, sent, status, wanted, problem) => {
    answer(sent, { status });
    expect(await client.stream(URL, 'funds', take, wanted)).toMatchObject({ ok: false, problem });
    expect(text).toBe('');
  });

  test('and a page that was wanted is none', async () => {
    answer('<!DOCTYPE html><title>Fails-to-Deliver Data</title>');
    expect(await client.stream(URL, 'funds', take, 'page')).toMatchObject({ ok: true });
    expect(text).toContain('Fails-to-Deliver');
  });
});

describe('an answer', () => {
  test('that breaks off is interrupted', async () => {
    answer(body([bytes('x'.repeat(9_000))], 'breaks'));
    expect(await client.stream(URL, 'funds', take)).toEqual({
      ok: false,
      problem: { kind: 'interrupted', url: URL },
    });
  });

  test('is given up after twenty seconds of silence, however long it took before', async () => {
    vi.useFakeTimers();
    try {
      fetch.mockImplementation((_, { signal }) => {
        const silent = new Promise<never>((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new Error('given up')));
        });
        let sent = 0;
        const slow = new ReadableStream<Uint8Array>({
          async pull(controller) {
            sent += 1;
            if (sent > 3) return silent;
            await new Promise((resolve) => setTimeout(resolve, 15_000));
            controller.enqueue(bytes('x'.repeat(5_000)));
          },
        });
        return Promise.resolve(new Response(slow));
      });
      const reply = client.stream(URL, 'funds', take);
      await vi.advanceTimersByTimeAsync(64_000);
      expect(text).toHaveLength(15_000);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await reply).toEqual({
        ok: false,
        problem: { kind: 'slow', host: HOST, afterMs: 20_000 },
      });
    } finally {
      vi.useRealTimers();
    }
  });
});
