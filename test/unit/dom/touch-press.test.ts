// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Mark } from '@/lib/dom/highlight';
import { PRESS_MS, watchTouch } from '@/lib/dom/touch-press';

const MARK = { range: { collapsed: false } } as Mark;
const open = vi.fn();
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  stop = new AbortController();
  watchTouch({ find: (x) => (x < 100 ? MARK : null), open }, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function fire(event: Event): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
  return event;
}

function touch(type: string, clientX = 10, more: PointerEventInit = {}): Event {
  const init = { clientX, clientY: 10, pointerType: 'touch', isPrimary: true, bubbles: true };
  return fire(new PointerEvent(type, { ...init, ...more }));
}

function mouse(type: string): Event {
  return fire(new MouseEvent(type, { bubbles: true, cancelable: true }));
}

test('a long press opens, and the click that follows it does not reach the page', () => {
  touch('pointerdown');
  vi.advanceTimersByTime(PRESS_MS);
  expect(open).toHaveBeenCalledExactlyOnceWith(MARK);
  touch('pointerup');
  expect(mouse('click').defaultPrevented).toBe(true);
});

test('the browser’s own long press opens too, without its menu or a selection', () => {
  touch('pointerdown');
  expect(fire(new Event('selectstart', { bubbles: true, cancelable: true })).defaultPrevented).toBe(
    true,
  );
  expect(mouse('contextmenu').defaultPrevented).toBe(true);
  vi.advanceTimersByTime(2 * PRESS_MS);
  expect(open).toHaveBeenCalledOnce();
});

test.each([
  ['a tap', () => touch('pointerup')],
  ['a finger that moves on', () => touch('pointermove', 30)],
  ['a finger that scrolls', () => touch('pointercancel')],
  ['a page that scrolls', () => document.dispatchEvent(new Event('scroll'))],
  ['a second finger', () => touch('pointerdown', 60, { isPrimary: false })],
])('%s opens nothing, and its click is the page’s', (_, disturb) => {
  touch('pointerdown');
  vi.advanceTimersByTime(PRESS_MS / 2);
  disturb();
  vi.advanceTimersByTime(10 * PRESS_MS);
  expect(open).not.toHaveBeenCalled();
  expect(mouse('click').defaultPrevented).toBe(false);
});

test('a press beside all mentions, by a mouse, or of the page’s making does nothing', () => {
  touch('pointerdown', 500);
  touch('pointerdown', 10, { pointerType: 'mouse' });
  document.body.dispatchEvent(
    new PointerEvent('pointerdown', { clientX: 10, pointerType: 'touch', isPrimary: true }),
  );
  vi.advanceTimersByTime(10 * PRESS_MS);
  expect(open).not.toHaveBeenCalled();
  expect(mouse('contextmenu').defaultPrevented).toBe(false);
});
