// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keepListening } from '@/lib/dom/lasting-listeners';

function replaceDocument(): void {
  const root = document.documentElement;
  root.remove();
  document.append(root);
}

test('everyone listens anew when the document is replaced, and nobody who has stopped', async () => {
  const [stopped, going] = [new AbortController(), new AbortController()];
  const first = vi.fn<() => void>();
  const second = vi.fn<() => void>();
  keepListening(first, stopped.signal);
  keepListening(second, going.signal);
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  replaceDocument();
  await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(2));
  expect(first).toHaveBeenCalledTimes(2);
  stopped.abort();
  replaceDocument();
  await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(3));
  expect(first).toHaveBeenCalledTimes(2);
  going.abort();
});
