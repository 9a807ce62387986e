// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FaultBoundary } from '@/components/fault-boundary';
import { render } from './render';

let isBroken = true;

function Page() {
  if (isBroken) throw new Error('Internal error opening backing store.');
  return <p>All is well.</p>;
}

const show = () =>
  render(
    <FaultBoundary>
      <Page />
    </FaultBoundary>,
  );

beforeEach(() => {
  isBroken = true;
  vi.useFakeTimers();
  // React tells of every error that a boundary takes.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page that cannot be drawn says why in its place', () => {
  const page = show();
  expect(page.text()).toContain('Something went wrong inside Buyline: Internal error');
  isBroken = false;
  page.press(/try again/i);
  expect(page.text()).toBe('All is well.');
});

test('it is drawn anew by itself, as often as it takes', () => {
  const page = show();
  act(() => void vi.advanceTimersByTime(5_000));
  expect(page.text()).toContain('Internal error');
  isBroken = false;
  act(() => void vi.advanceTimersByTime(5_000));
  expect(page.text()).toBe('All is well.');
});
