// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

function watch(isHeld = () => false, isPinned = () => false) {
  const onLeave = vi.fn();
  const { signal } = ending;
  watchLeaving(window, { isInside, isHeld, isPinned, graceMs: 300, onLeave, signal });
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

test('a pinned card takes no notice of a press outside', () => {
  const onLeave = watch(
    () => true,
    () => true,
  );
  pointer('pointerdown', 150);
  pointer('pointermove', 150);
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});

test('a page’s own events do not close the card', () => {
  const onLeave = watch();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { clientX: 999, bubbles: true }));
  vi.advanceTimersByTime(1000);
  expect(onLeave).not.toHaveBeenCalled();
});
