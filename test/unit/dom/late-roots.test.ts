// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateRoots } from '@/lib/dom/late-roots';
import { element } from './reading';

const onRoot = vi.fn<(host: Element) => void>();
let late: LateRoots;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<x-a></x-a><x-b></x-b>';
  late = new LateRoots((host) => host.shadowRoot, onRoot);
  late.waitFor([element('x-a'), element('x-b')]);
});

afterEach(() => {
  late.stop();
  vi.useRealTimers();
});

test('an element is told of once it has its root, and once only', () => {
  vi.advanceTimersByTime(5_000);
  expect(onRoot).not.toHaveBeenCalled();
  element('x-a').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(120_000);
  expect(onRoot.mock.calls).toEqual([[element('x-a')]]);
});

test('an element without one is given up, and nothing runs on', () => {
  vi.advanceTimersByTime(300_000);
  expect(vi.getTimerCount()).toBe(0);
  element('x-b').attachShadow({ mode: 'open' });
  vi.advanceTimersByTime(300_000);
  expect(onRoot).not.toHaveBeenCalled();
});
