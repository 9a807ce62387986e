// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LEAST_GAP_MS, watchPage } from '@/lib/dom/watch-page';

let stop: AbortController;
const read = vi.fn<(root: Node) => Promise<number>>();
const dropStale = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  read.mockResolvedValue(100);
  document.body.innerHTML = '<main><p id="a">one <b>two</b></p><p id="b">three</p></main>';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function start(): Promise<void> {
  watchPage(document.body, { read, dropStale }, stop.signal);
  await vi.advanceTimersByTimeAsync(2 * LEAST_GAP_MS);
  expect(read.mock.calls).toEqual([[document.body]]);
  read.mockClear();
}

const pass = () => vi.advanceTimersByTimeAsync(2 * LEAST_GAP_MS);

test('reads everything at first, and nothing more while nothing changes', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
});

test('changed text leads to its block, at once dropped and later read', async () => {
  await start();
  element('#a b').textContent = 'changed';
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(dropStale).toHaveBeenCalled();
  await pass();
  expect(read.mock.calls).toEqual([[element('#a')]]);
});

test('an added block is read itself, inline text with its surroundings', async () => {
  await start();
  element('main').append(document.createElement('section'));
  await pass();
  expect(read.mock.calls).toEqual([[element('section')]]);
  element('#b').append(document.createTextNode(' four'));
  await pass();
  expect(read.mock.calls.at(-1)).toEqual([element('#b')]);
});

test('a removed block is not read; what surrounded removed inline text is', async () => {
  await start();
  element('#b').remove();
  await pass();
  expect(read).not.toHaveBeenCalled();
  element('#a b').remove();
  await pass();
  expect(read.mock.calls).toEqual([[element('#a')]]);
});

test('parts within a part are read once', async () => {
  await start();
  element('#a').append(' more');
  const section = document.createElement('section');
  section.innerHTML = '<p>inner</p>';
  element('main').append(section);
  element('section p').textContent = 'changed';
  await pass();
  expect(read.mock.calls).toEqual([[element('#a')], [section]]);
});

test('a page that never rests is read at a bounded pace', async () => {
  await start();
  const until = 10_000;
  for (let at = 0; at < until; at += 10) {
    element('#b').textContent = `tick ${at}`;
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(read.mock.calls.length).toBeGreaterThan(5);
  expect(read.mock.calls.length).toBeLessThanOrEqual(until / LEAST_GAP_MS + 1);
});

test('long texts are read less often', async () => {
  await start();
  read.mockResolvedValue(500_000);
  element('#b').textContent = 'first';
  await pass();
  element('#b').textContent = 'second';
  await vi.advanceTimersByTimeAsync(3_500);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(read).toHaveBeenCalledTimes(2);
});

test('stops with the signal', async () => {
  await start();
  stop.abort();
  element('#b').textContent = 'changed';
  await pass();
  expect(read).not.toHaveBeenCalled();
});

test('a part that cannot be read stops nothing', async () => {
  read.mockRejectedValueOnce(new Error('a page full of traps'));
  watchPage(document.body, { read, dropStale }, stop.signal);
  await pass();
  element('#b').textContent = 'four';
  await pass();
  expect(read.mock.calls).toEqual([[document.body], [element('#b')]]);
});
