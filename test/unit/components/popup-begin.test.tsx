// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KeptTyping } from '@/components/search/kept-typing';
import { begin } from '@/entrypoints/popup/main';
import './render';

const reads = vi.hoisted(() => ({ watch: vi.fn() }));
const nothing = vi.hoisted(() => () => Promise.resolve(null));
vi.mock('@/entrypoints/popup/use-watch', () => ({ readWatch: reads.watch }));
vi.mock('@/entrypoints/site/use-pause', () => ({ readPauses: nothing }));
vi.mock('@/entrypoints/watch/use-telling', () => ({ readTold: nothing }));
vi.mock('@/lib/platform/front-site', () => ({ seeFrontSite: nothing }));
vi.mock('@/entrypoints/popup/app', () => ({
  App: ({ typed }: { readonly typed: KeptTyping }) => (
    <input role="combobox" aria-expanded="false" aria-controls="x" defaultValue={typed.text()} />
  ),
}));

let root: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  root = document.createElement('div');
  root.innerHTML = '<input role="combobox">';
  document.body.append(root);
});
afterEach(() => {
  vi.useRealTimers();
  root.remove();
});

const field = () => root.querySelector('input');

function typeAhead(text: string): void {
  const input = field();
  if (!input) throw new Error('no field');
  input.value = text;
  input.focus();
  input.setSelectionRange(2, 3);
}

test('what was typed before the popup lived goes on in it', async () => {
  reads.watch.mockResolvedValue({});
  typeAhead('quill');
  await act(() => begin(root));

  expect([field()?.value, field()?.selectionStart]).toEqual(['quill', 2]);
  expect(document.activeElement).toBe(field());
});

test('it outlives that nothing stored could be read at first', async () => {
  reads.watch.mockRejectedValueOnce(new Error('closed')).mockRejectedValueOnce(new Error('closed'));
  reads.watch.mockResolvedValue({});
  typeAhead('quill');
  await act(() => begin(root));
  expect(field()).toBeNull();
  expect(root.textContent).not.toBe('');
  // By itself after a while, twice.
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(field()).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect([field()?.value, field()?.selectionStart]).toEqual(['quill', 2]);
  expect(document.activeElement).toBe(field());
});
