// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { FaultBoundary } from '@/components/fault-boundary';
import { useMeasured } from '@/entrypoints/options/use-measured';
import { render } from './render';

afterEach(() => void vi.restoreAllMocks());

function Size({
  measure,
  tick,
}: {
  readonly measure: () => Promise<number>;
  readonly tick: number;
}) {
  return <p>{useMeasured(measure, tick) ?? 'not yet'}</p>;
}

const show = (measure: () => Promise<number>, tick = 0) =>
  render(
    <FaultBoundary>
      <Size measure={measure} tick={tick} />
    </FaultBoundary>,
  );

test('what is measured is shown once it is known', async () => {
  const page = show(() => Promise.resolve(42));
  expect(page.text()).toBe('not yet');
  await act(async () => {});
  expect(page.text()).toBe('42');
});

test('what measuring throws is told in its place, and asked for again', async () => {
  // React tells of every error that a boundary takes.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const answers = [Promise.reject(new Error('No backing store.')), Promise.resolve(7)];
  const page = show(() => answers.shift() ?? Promise.resolve(0));
  await act(async () => {});
  expect(page.text()).toContain('No backing store.');
  page.press(/try again/i);
  await act(async () => {});
  expect(page.text()).toBe('7');
});
