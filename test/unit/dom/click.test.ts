// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchClick } from '@/lib/dom/click';
import type { Mark } from '@/lib/dom/highlight';

const MARK = { range: { collapsed: false } } as Mark;
const open = vi.fn();
let isChosen: boolean;
let stop: AbortController;

beforeEach(() => {
  open.mockClear();
  isChosen = true;
  stop = new AbortController();
  document.body.innerHTML = '<p>text <a href="#there">link</a></p>';
  watchClick({ isChosen: () => isChosen, find: (x) => (x < 100 ? MARK : null), open }, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function click(selector: string, more: MouseEventInit = {}, isTrusted = true): Event {
  const init = { clientX: 10, clientY: 10, bubbles: true, cancelable: true, composed: true };
  const event = new MouseEvent('click', { ...init, ...more });
  if (isTrusted) Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

test('a click on a mention opens it, and the page hears of it as ever', () => {
  expect(click('p').defaultPrevented).toBe(false);
  expect(open).toHaveBeenCalledExactlyOnceWith(MARK);
});

test('a click on a link is the page’s, with Alt held ours alone', () => {
  expect(click('a').defaultPrevented).toBe(false);
  expect(open).not.toHaveBeenCalled();
  expect(click('a', { altKey: true }).defaultPrevented).toBe(true);
  expect(open).toHaveBeenCalledOnce();
});

test('nothing opens where it was not chosen, beside mentions, with other keys, or by the page', () => {
  click('p', { ctrlKey: true });
  click('p', { button: 2 });
  click('p', { clientX: 500 });
  click('p', {}, false);
  isChosen = false;
  click('p');
  expect(open).not.toHaveBeenCalled();
});
