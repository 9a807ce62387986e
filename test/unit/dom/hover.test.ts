// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '@/lib/dom/highlight';
import type { OpeningChoice } from '@/lib/core/ticker/slice';
import { watchHover } from '@/lib/dom/hover';

const REST_MS = 350;

// Ten mentions in a row, each 40 pixels wide with 60 between them.
const MARKS = Array.from({ length: 10 }, () => ({ range: { collapsed: false } }) as Mark);
const isOn = (mark: Mark, x: number, y: number) =>
  y < 20 && Math.floor(x / 100) === MARKS.indexOf(mark) && x % 100 < 40;

let opened: (Mark | null)[];
let current: () => Mark | null;
let stop: AbortController;
let choice: OpeningChoice;
const prepare = vi.fn();
const find = vi.fn<(x: number, y: number) => Mark | null>();

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  prepare.mockClear();
  find.mockReset();
  choice = { opening: 'hover', hoverDelay: REST_MS };
  stop = new AbortController();
  find.mockImplementation((x, y) => MARKS.find((mark) => isOn(mark, x, y)) ?? null);
  const open = (asked: () => Mark | null) => {
    opened.push(asked());
    current = asked;
  };
  watchHover({ find, isOn, open, prepare, choice: () => choice }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function trusted(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

function move(x: number, y: number, more: PointerEventInit = {}): void {
  const init = { clientX: x, clientY: y, pointerType: 'mouse', bubbles: true, ...more };
  document.body.dispatchEvent(trusted(new PointerEvent('pointermove', init)));
}

test('opens once the pointer has rested for its time', () => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS - 1);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual([MARKS[0]]);
});

test('a trembling hand rests', () => {
  for (let i = 0; i < 10; i++) {
    move(10 + (i % 3), 10);
    vi.advanceTimersByTime(REST_MS / 10);
  }
  expect(opened).toEqual([MARKS[0]]);
});

test('moving over ten mentions opens nothing and does not ask the page', () => {
  for (let x = 0; x < 1000; x += 20) {
    move(x, 10);
    vi.advanceTimersByTime(16);
  }
  move(1000, 300);
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
  // Where it came to rest: once to make the card ready, once to open it.
  expect(find).toHaveBeenCalledTimes(2);
});

test.each([
  ['pointerdown', () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }))],
  ['keydown', () => document.body.dispatchEvent(new Event('keydown', { bubbles: true }))],
  ['scroll', () => document.dispatchEvent(new Event('scroll'))],
  ['wheel', () => document.body.dispatchEvent(new Event('wheel', { bubbles: true }))],
  ['leaving', () => document.documentElement.dispatchEvent(new Event('pointerleave'))],
  ['losing the window', () => dispatchEvent(new Event('blur'))],
  ['a pressed button', () => move(11, 10, { buttons: 1 })],
])('%s cancels', (_, disturb) => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS / 2);
  disturb();
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
});

test('nothing opens while a button is down, by touch, or by an event that the page made', () => {
  move(10, 10, { buttons: 1 });
  move(10, 10, { pointerType: 'touch' });
  document.body.dispatchEvent(
    new PointerEvent('pointermove', { clientX: 10, clientY: 10, bubbles: true }),
  );
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
});

test('one visit opens once; leaving and coming back opens again', () => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  move(30, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toHaveLength(1);
  move(60, 10);
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([MARKS[0], MARKS[0]]);
});

test('from one mention straight to another opens the other', () => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  move(110, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([MARKS[0], MARKS[1]]);
});

test('a card that comes late is told whether it is still wanted', () => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(current()).toBe(MARKS[0]);
  move(60, 10);
  expect(current()).toBeNull();
});

test('a key while the card comes takes the wish back, and the visit does not ask again', () => {
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
  expect(current()).toBeNull();
  move(30, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toHaveLength(1);
});

test('where the page wrote the text anew meanwhile, the mark that took its place opens', () => {
  const rewritten = { range: { collapsed: true } } as Mark;
  const anew = MARKS[0] ?? null;
  find.mockReturnValueOnce(rewritten).mockReturnValueOnce(rewritten).mockReturnValue(anew);
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(current()).toBe(anew);
});

test('words that lose their mark while the pointer rests open once they have it back', () => {
  const [mark] = MARKS;
  find
    .mockReturnValueOnce(mark ?? null)
    .mockReturnValueOnce(null)
    .mockReturnValueOnce(null);
  move(10, 10);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([mark]);
});

test('words that lost their mark while the card came open once they have it back', async () => {
  const rewritten = { range: { collapsed: true }, written: 'A' } as Mark;
  const anew = { range: { collapsed: false }, written: 'A' } as Mark;
  find.mockReturnValueOnce(rewritten).mockReturnValueOnce(rewritten);
  find.mockReturnValueOnce(null).mockReturnValueOnce(null).mockReturnValue(anew);
  move(10, 10);
  await vi.advanceTimersByTimeAsync(REST_MS);
  expect(opened).toEqual([null]);
  await vi.advanceTimersByTimeAsync(3 * REST_MS);
  expect(opened).toEqual([null, anew]);
});

test.each([
  ['other words come there', () => void find.mockReturnValue({ written: 'B' } as Mark)],
  ['the page scrolls', () => void document.dispatchEvent(new Event('scroll'))],
  ['they stay away for long', () => void vi.advanceTimersByTime(20 * REST_MS)],
])('words that lost their mark do not open where %s', (_, happen) => {
  const lost = { range: { collapsed: false }, written: 'A' } as Mark;
  find.mockReturnValueOnce(lost).mockReturnValue(null);
  move(10, 10);
  vi.advanceTimersByTime(2 * REST_MS);
  happen();
  vi.advanceTimersByTime(REST_MS);
  find.mockReturnValue(lost);
  vi.advanceTimersByTime(20 * REST_MS);
  expect(opened).not.toContain(lost);
});

test('words that first come under a pointer at rest open nothing', () => {
  find.mockReturnValueOnce(null).mockReturnValueOnce(null);
  move(10, 10);
  vi.advanceTimersByTime(20 * REST_MS);
  expect(opened).toEqual([]);
});

test('after the signal nothing opens', () => {
  move(10, 10);
  stop.abort();
  move(30, 10);
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
});

function press(type: 'keydown' | 'keyup', key: string): void {
  document.body.dispatchEvent(trusted(new KeyboardEvent(type, { key, bubbles: true })));
}

test.each([200, 700] as const)('the rest lasts %i ms where the reader chose so', (hoverDelay) => {
  choice = { opening: 'hover', hoverDelay };
  move(10, 10);
  vi.advanceTimersByTime(hoverDelay - 1);
  expect(opened).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(opened).toEqual([MARKS[0]]);
});

test('the card is made ready when the pointer lingers on a mention, and not beside one', () => {
  move(10, 300);
  vi.advanceTimersByTime(REST_MS);
  expect(prepare).not.toHaveBeenCalled();
  move(10, 10);
  vi.advanceTimersByTime(REST_MS / 2);
  expect(prepare).toHaveBeenCalledOnce();
  expect(opened).toEqual([]);
});

test('with Alt held alone, where the reader chose so: before the rest or during it', () => {
  choice = { opening: 'modifier', hoverDelay: REST_MS };
  move(10, 10);
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
  press('keydown', 'Alt');
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([MARKS[0]]);
  move(110, 10, { altKey: true });
  vi.advanceTimersByTime(REST_MS);
  expect(opened).toEqual([MARKS[0], MARKS[1]]);
});

test('Alt let go too early opens nothing', () => {
  choice = { opening: 'modifier', hoverDelay: REST_MS };
  move(10, 10);
  press('keydown', 'Alt');
  vi.advanceTimersByTime(REST_MS / 2);
  press('keyup', 'Alt');
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
});

test('a pointer at rest opens nothing where a click alone does', () => {
  choice = { opening: 'click', hoverDelay: REST_MS };
  move(10, 10);
  vi.advanceTimersByTime(10 * REST_MS);
  expect(opened).toEqual([]);
  expect(find).not.toHaveBeenCalled();
});
