import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardView } from '@/lib/core/card/view';
import { openCardPort } from '@/lib/messages/card-port';
import { company } from '../../gallery/states/invented';
import { view } from '../../gallery/states/view';

const storage = company('XSTO', 'Example Storage Corp', 9_980_001);
const other = company('XSPE', 'Specimen Equity Inc.', 9_980_002);

/** A port whose far end the test plays. */
function fakePort() {
  const messages: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  return {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => messages.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ends.push(listener) },
    say: (message: unknown) => messages.forEach((listener) => listener(message)),
    die: () => ends.forEach((listener) => listener()),
  };
}

function ask() {
  const ports: ReturnType<typeof fakePort>[] = [];
  const seen: CardView[] = [];
  const connect = () => {
    const port = fakePort();
    ports.push(port);
    return port;
  };
  const onLost = vi.fn();
  const card = openCardPort(storage, (next) => seen.push(next), onLost, { connect });
  const last = () => seen.at(-1);
  const answer = (next: CardView) => ports.at(-1)?.say({ kind: 'card.update', view: next });
  return { card, ports, seen, last, answer, onLost };
}

const reading = { kind: 'reading', read: 2, of: 5 } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('something is shown at once, and the company is asked for by CIK and ticker', () => {
  const { ports, last } = ask();
  expect(last()).toMatchObject({ company: storage, report: null, phase: { kind: 'reading' } });
  expect(ports[0]?.postMessage).toHaveBeenCalledExactlyOnceWith({
    kind: 'card.open',
    cik: storage.cik,
    ticker: 'XSTO',
  });
});

test('every view of this company is passed on, of another none', () => {
  const { answer, last, seen } = ask();
  answer(view(storage, { phase: reading }));
  expect(last()?.phase).toEqual(reading);
  const before = seen.length;
  answer(view(other));
  expect(seen).toHaveLength(before);
});

test('a failure of the background is shown over what was known', () => {
  const { ports, answer, last } = ask();
  answer(view(storage, { phase: reading, asOfMs: 7 }));
  ports[0]?.say({ kind: 'card.failure', problem: { kind: 'fault', detail: 'x' } });
  expect(last()).toMatchObject({ asOfMs: 7, phase: { kind: 'done' }, problem: { detail: 'x' } });
});

test('a worker that dies while answering is asked again, and then answers', () => {
  const { ports, answer, last } = ask();
  answer(view(storage, { phase: reading }));
  ports[0]?.die();
  vi.runAllTimers();
  expect(ports).toHaveLength(2);
  expect(ports[1]?.postMessage).toHaveBeenCalledOnce();
  answer(view(storage, { asOfMs: 5 }));
  expect(last()).toMatchObject({ asOfMs: 5, problem: null });
});

test('after three deaths the card says so; asking again starts anew', () => {
  const { card, ports, last } = ask();
  for (let death = 0; death < 3; death += 1) {
    ports.at(-1)?.die();
    vi.runAllTimers();
  }
  expect(ports).toHaveLength(3);
  expect(last()).toMatchObject({ phase: { kind: 'done' }, problem: { kind: 'fault' } });
  card.retry();
  expect(ports).toHaveLength(4);
  expect(last()).toMatchObject({ phase: { kind: 'reading' }, problem: null });
});

test('a worker that dies after its answer is left in peace', () => {
  const { ports, answer } = ask();
  answer(view(storage));
  ports[0]?.die();
  vi.runAllTimers();
  expect(ports).toHaveLength(1);
});

test('an extension that was updated under the page is told, not thrown', async () => {
  const seen: CardView[] = [];
  const onLost = vi.fn();
  openCardPort(storage, (next) => seen.push(next), onLost, {
    connect: () => {
      throw new Error('Extension context invalidated.');
    },
  });
  expect(seen.at(-1)?.problem).toMatchObject({ kind: 'fault' });
  expect(onLost).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(onLost).toHaveBeenCalledOnce();
});

test('the end of the port is told, even after the answer', () => {
  const { ports, answer, onLost } = ask();
  answer(view(storage));
  ports[0]?.die();
  expect(onLost).toHaveBeenCalledOnce();
});

test('a card that is closed on the loss asks no more', () => {
  const { card, ports, onLost } = ask();
  onLost.mockImplementation(() => card.close());
  ports[0]?.die();
  vi.runAllTimers();
  expect(ports).toHaveLength(1);
});

test('the star stays as the reader set it until an answer is done', () => {
  const { card, answer, last } = ask();
  answer(view(storage, { phase: reading, watched: false }));
  card.keepWatched(true);
  expect(last()).toMatchObject({ phase: reading, watched: true });
  answer(view(storage, { phase: { ...reading, read: 3 }, watched: false }));
  expect(last()).toMatchObject({ phase: { read: 3 }, watched: true });
  answer(view(storage, { watched: true }));
  answer(view(storage, { phase: reading, watched: false }));
  expect(last()?.watched).toBe(false);
});

test('after closing nothing is heard or asked any more', () => {
  const { card, ports, seen, answer } = ask();
  card.close();
  const before = seen.length;
  answer(view(storage));
  ports[0]?.die();
  vi.runAllTimers();
  expect(ports[0]?.disconnect).toHaveBeenCalledOnce();
  expect(seen).toHaveLength(before);
  expect(ports).toHaveLength(1);
});
