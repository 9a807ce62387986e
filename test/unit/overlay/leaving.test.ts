// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchKeyboard } from '@/lib/overlay/keyboard';
import { watchLeaving } from '@/lib/overlay/leaving';

/** An event as the reader's hand makes it; one that a script makes is not trusted. */
function asReader<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

let ending: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** The left half of a viewport 200 px wide. */
function isInside({ x }: { readonly x: number }): boolean {
  return x < 100;
}

function watch(isHeld = () => false) {
  const onLeave = vi.fn();
  watchLeaving(window, { isInside, isHeld, graceMs: 300, onLeave, signal: ending.signal });
  return onLeave;
}

function pointer(type: string, clientX: number, rest: PointerEventInit = {}) {
  const facts = { clientX, clientY: 0, bubbles: true, pointerType: 'mouse', ...rest };
  document.body.dispatchEvent(asReader(new PointerEvent(type, facts)));
}

test('leaving closes after the time of grace, not before', () => {
  const onLeave = watch();
  pointer('pointermove', 150);
  vi.advanceTimersByTime(299);
  expect(onLeave).not.toHaveBeenCalled();
  pointer('pointermove', 160);
  vi.advanceTimersByTime(1);
  expect(onLeave).toHaveBeenCalledOnce();
});

test('coming back in time keeps it open', () => {
  const onLeave = watch();
  pointer('pointermove', 150);
  vi.advanceTimersByTime(200);
  pointer('pointermove', 50);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});

test.each([
  ['a finger that moves', { pointerType: 'touch' }],
  ['a pointer that selects text', { buttons: 1 }],
])('%s does not leave', (_, facts) => {
  const onLeave = watch();
  pointer('pointermove', 150, facts);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});

test('a press outside closes at once, a press inside does not', () => {
  const onLeave = watch();
  pointer('pointerdown', 50);
  expect(onLeave).not.toHaveBeenCalled();
  pointer('pointerdown', 150, { pointerType: 'touch' });
  expect(onLeave).toHaveBeenCalledOnce();
});

test('while the keyboard is in the card the pointer may leave', () => {
  const onLeave = watch(() => true);
  pointer('pointermove', 150);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});

test('nothing happens after the watch has ended', () => {
  const onLeave = watch();
  pointer('pointermove', 150);
  ending.abort();
  vi.advanceTimersByTime(1000);
  pointer('pointerdown', 150);
  expect(onLeave).not.toHaveBeenCalled();
});

function press(key: string): KeyboardEvent {
  const event = asReader(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  document.body.dispatchEvent(event);
  return event;
}

function keys(focused: HTMLElement | null = null) {
  const button = document.createElement('button');
  document.body.append(button);
  const onEscape = vi.fn();
  (focused ?? document.body).focus();
  watchKeyboard(window, {
    entry: () => button,
    hasFocus: () => document.activeElement === button,
    onEscape,
    signal: ending.signal,
  });
  return { button, onEscape };
}

test('Esc closes, and the page does not hear of it', () => {
  const { onEscape } = keys();
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard, { once: true });
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(onEscape).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});

test('Tab enters the card when nothing else has the focus', () => {
  const { button } = keys();
  press('Tab');
  expect(document.activeElement).toBe(button);
});

test('Tab leaves a reader who is in a field alone', () => {
  const field = document.createElement('input');
  document.body.append(field);
  keys(field);
  expect(press('Tab').defaultPrevented).toBe(false);
  expect(document.activeElement).toBe(field);
});

test('a page’s own events neither close the card nor give it away', () => {
  const onLeave = watch();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { clientX: 999, bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
  const { onEscape } = keys();
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  expect(document.body.dispatchEvent(event)).toBe(true);
  expect(onEscape).not.toHaveBeenCalled();
});
