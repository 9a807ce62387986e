// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { shadowRootOf } from '@/lib/platform/shadow-root';

const dom = vi.hoisted(() => ({ openOrClosedShadowRoot: vi.fn<() => ShadowRoot | null>() }));
vi.mock('wxt/browser', () => ({ browser: { dom } }));
afterEach(() => vi.clearAllMocks());

function hostOfClosed(): [host: HTMLElement, root: ShadowRoot] {
  const host = document.createElement('div');
  return [host, host.attachShadow({ mode: 'closed' })];
}

test('a closed root is the one that the browser tells of, as Chromium does', () => {
  const [host, root] = hostOfClosed();
  dom.openOrClosedShadowRoot.mockReturnValue(root);
  expect(shadowRootOf(host)).toBe(root);
});

test('or the one that the element tells of, as in Firefox; without either there is none', () => {
  const [host, root] = hostOfClosed();
  dom.openOrClosedShadowRoot.mockReturnValue(null);
  expect(shadowRootOf(host)).toBeNull();
  Object.assign(host, { openOrClosedShadowRoot: root });
  expect(shadowRootOf(host)).toBe(root);
});
