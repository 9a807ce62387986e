// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchKeyboard } from '@/lib/overlay/keyboard';

let ending: AbortController;
let frame: HTMLElement;
const cancel = vi.fn();

beforeEach(() => {
  cancel.mockClear();
  ending = new AbortController();
  frame = document.createElement('div');
  frame.innerHTML = '<button id="first"></button><button data-moves="keys"></button>';
  document.body.append(frame);
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function start(focused: HTMLElement | null = null): void {
  (focused ?? document.body).focus();
  watchKeyboard(window, {
    current: () => ({ frame, cancel }),
    focused: () => (frame.contains(document.activeElement) ? document.activeElement : null),
    signal: ending.signal,
  });
}

/** A key as the reader presses it; one that a script makes is not trusted. */
function press(key: string, isTrusted = true): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

test('Esc closes, and the page does not hear of it', () => {
  start();
  const heard = vi.fn();
  document.body.addEventListener('keydown', heard, { once: true });
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(cancel).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
  document.body.removeEventListener('keydown', heard);
});

test('an Esc that the page made does nothing', () => {
  start();
  expect(press('Escape', false).defaultPrevented).toBe(false);
  expect(cancel).not.toHaveBeenCalled();
});

test('Tab enters the card when nothing else has the focus', () => {
  start();
  press('Tab');
  expect(document.activeElement?.id).toBe('first');
});

test('Tab leaves a reader who is in a field alone', () => {
  const field = document.createElement('input');
  document.body.append(field);
  start(field);
  expect(press('Tab').defaultPrevented).toBe(false);
  expect(document.activeElement).toBe(field);
});

test('arrow keys move the card from its grip, and scroll as ever elsewhere', () => {
  const grip = frame.querySelector<HTMLElement>('[data-moves]');
  start(grip);
  expect(press('ArrowDown').defaultPrevented).toBe(true);
  expect(frame.style.top).toBe('16px');
  frame.querySelector<HTMLElement>('#first')?.focus();
  expect(press('ArrowDown').defaultPrevented).toBe(false);
  expect(frame.style.top).toBe('16px');
});
