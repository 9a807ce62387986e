// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { problemWords } from '@/lib/core/format/problem-words';
import { useMeasured } from '@/entrypoints/options/use-measured';
import { NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Size({ measure }: { readonly measure: () => Promise<number> }) {
  const size = useMeasured(measure, 0);
  return (
    <>
      <p>{size ? (size.ok ? size.value : problemWords(size.problem, NOW_MS).what) : 'not yet'}</p>
      <button type="button">Wipe everything</button>
    </>
  );
}

test('what is measured is shown once it is known, and nothing is measured twice', async () => {
  const measure = vi.fn(() => Promise.resolve(42));
  const page = render(<Size measure={measure} />);
  expect(page.text()).toContain('not yet');
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(page.text()).toContain('42');
  expect(measure).toHaveBeenCalledOnce();
});

test('what measuring throws is told in its place alone, and it is tried again', async () => {
  const measure = vi.fn(() => Promise.resolve(7));
  const fault = new Error('No backing store.');
  measure.mockRejectedValueOnce(fault).mockRejectedValueOnce(fault);
  const page = render(<Size measure={measure} />);
  await act(async () => {});
  expect(page.text()).toContain('No backing store.');
  expect(page.text()).toContain('Wipe everything');
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(page.text()).toContain('No backing store.');
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(page.text()).toContain('7');
  expect(measure).toHaveBeenCalledTimes(3);
});
