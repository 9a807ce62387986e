// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LEAST_GAP_MS, watchPage, type PageWatch } from '@/lib/dom/watch-page';
import { element } from './reading';

let stop: AbortController;
let isHidden: boolean;
const read = vi.fn<(parts: readonly Node[]) => Promise<number>>();
const settle = vi.fn<(records: readonly MutationRecord[]) => boolean>();

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  isHidden = false;
  Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
  read.mockResolvedValue(100);
  settle.mockReturnValue(true);
  document.body.innerHTML = '<main><p id="a">one <b>two</b></p><p id="b">three</p></main>';
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const pass = () => vi.advanceTimersByTimeAsync(2 * LEAST_GAP_MS);

function textOf(selector: string): Text {
  const text = element(selector).firstChild;
  if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
  return text;
}

async function start(): Promise<PageWatch> {
  const watch = watchPage({ read, settle }, stop.signal);
  await pass();
  expect(read.mock.calls).toEqual([[[document]]]);
  read.mockClear();
  return watch;
}

test('reads everything at first, and nothing more while nothing changes', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
});

test('changed text leads to its block, at once settled and later read', async () => {
  await start();
  element('#a b').textContent = 'changed';
  await vi.advanceTimersByTimeAsync(0);
  expect(settle).toHaveBeenCalled();
  await pass();
  expect(read.mock.calls).toEqual([[[element('#a')]]]);
});

test('an added block is read itself, inline text with its surroundings', async () => {
  await start();
  element('main').append(document.createElement('section'));
  await pass();
  expect(read.mock.calls).toEqual([[[element('section')]]]);
  element('#b').append(document.createTextNode(' four'));
  await pass();
  expect(read.mock.calls.at(-1)).toEqual([[element('#b')]]);
});

test('a link around a whole block does not lead to what it was added to', async () => {
  await start();
  const link = document.createElement('a');
  link.innerHTML = '<h2>four</h2>';
  element('main').append(link);
  await pass();
  expect(read.mock.calls).toEqual([[[link]]]);
});

test('a removed block is not read; what surrounded removed inline text is', async () => {
  await start();
  element('#b').remove();
  await pass();
  expect(read.mock.calls).toEqual([]);
  element('#a b').remove();
  await pass();
  expect(read.mock.calls).toEqual([[[element('#a')]]]);
});

test('all that changed is read in one go, parts within a part once', async () => {
  await start();
  element('#a').append(' more');
  const section = document.createElement('section');
  section.innerHTML = '<p>inner</p>';
  element('main').append(section);
  element('section p').textContent = 'changed';
  await pass();
  expect(read.mock.calls).toEqual([[[element('#a'), section]]]);
});

test.each([
  ['ticks', (price: Element) => (price.textContent = '12.35 (+1.2 %)')],
  ['is set up anew', (price: Element) => (price.innerHTML = '<b>12.36</b>')],
  ['goes', (price: Element) => price.firstChild?.remove()],
])('a price that %s is not read', async (_, change) => {
  document.body.innerHTML = '<p>Apple <i id="price">12.34</i></p>';
  await start();
  change(element('#price'));
  await pass();
  expect(read).not.toHaveBeenCalled();
});

test.each([
  ['is written again', '<p>Apple</p>', () => (textOf('p').data = 'Apple')],
  ['counts on', '<p>5 minutes ago</p>', () => (textOf('p').data = '12 minutes ago')],
])('text that %s is read again only if marks were lost', async (_, html, change) => {
  document.body.innerHTML = html;
  await start();
  change();
  await pass();
  expect(read).not.toHaveBeenCalled();
  settle.mockReturnValue(false);
  change();
  element('p').append('.');
  await pass();
  expect(read.mock.calls).toEqual([[[element('p')]]]);
});

test.each([
  ['names', '<p>Up 5 at Apple</p>', 'Up 6 at Apple'],
  ['may be a symbol', '<p>$a 5</p>', '$a 6'],
])('text that counts on and %s is read', async (_, html, after) => {
  document.body.innerHTML = html;
  await start();
  textOf('p').data = after;
  await pass();
  expect(read.mock.calls).toEqual([[[element('p')]]]);
});

test('text that is written again while it is being read is read', async () => {
  await start();
  read.mockImplementationOnce(async () => {
    element('#b').textContent = 'four';
    await Promise.resolve();
    return 10;
  });
  element('#b').textContent = 'four';
  await pass();
  expect(read.mock.calls).toEqual([[[element('#b')]], [[element('#b')]]]);
});

test('a dollar sign may make a symbol of what follows', async () => {
  await start();
  element('#a').prepend('$');
  await pass();
  expect(read.mock.calls).toEqual([[[element('#a')]]]);
});

test('a cell is read with its row, unless the row lays out a page', async () => {
  document.body.innerHTML =
    '<table><tr id="row"><td id="cell">AAPL</td><td>Apple</td></tr></table>' +
    '<table><tr><td id="column"><p>text</p></td></tr></table>';
  await start();
  element('#cell').textContent = 'GME';
  element('#column p').textContent = 'changed';
  await pass();
  expect(read.mock.calls).toEqual([[[element('#row'), element('#column p')]]]);
});

test('what becomes editable is looked at', async () => {
  await start();
  element('#b').setAttribute('contenteditable', 'true');
  await pass();
  expect(read.mock.calls).toEqual([[[element('#b')]]]);
});

test('a shadow root that is followed is watched too, a part is read again on request', async () => {
  const watch = await start();
  const root = element('main').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>inner</p>';
  watch.follow(root);
  const inner = root.querySelector('p');
  if (inner) inner.textContent = 'changed';
  await pass();
  expect(read.mock.calls).toEqual([[[inner]]]);
  watch.readAgain();
  await pass();
  expect(read.mock.calls.at(-1)).toEqual([[document]]);
});

test('a page that replaces its whole document is read on', async () => {
  await start();
  const html = document.createElement('html');
  html.innerHTML = '<body><p>new</p></body>';
  document.documentElement.remove();
  document.append(html);
  await pass();
  expect(read.mock.calls).toEqual([[[html]]]);
});

test('a hidden page waits until it is shown', async () => {
  await start();
  isHidden = true;
  element('#b').textContent = 'four';
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
  isHidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await pass();
  expect(read.mock.calls).toEqual([[[element('#b')]]]);
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

test('a pass that fails stops nothing', async () => {
  read.mockRejectedValueOnce(new Error('a page full of traps'));
  watchPage({ read, settle }, stop.signal);
  await pass();
  element('#b').textContent = 'four';
  await pass();
  expect(read.mock.calls).toEqual([[[document]], [[element('#b')]]]);
});
