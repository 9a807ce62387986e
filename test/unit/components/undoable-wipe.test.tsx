// @vitest-environment happy-dom
import { act, useSyncExternalStore } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DataSection } from '@/components/data-section';
import { FaultBoundary } from '@/components/fault-boundary';
import { UndoableWipe } from '@/entrypoints/options/undoable-wipe';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

const FAULT = fail<Problem>({ kind: 'fault', detail: 'no answer' });

/** Set, the section throws the next time that it is drawn. */
let isBroken = false;

beforeEach(() => {
  isBroken = false;
  // React tells of every error that a boundary takes.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

function begin() {
  let all = 'all that was';
  const work = {
    gather: vi.fn(() => Promise.resolve(all)),
    wipe: vi.fn((what: 'cache' | 'everything'): Promise<Result<null, Problem>> => {
      if (what === 'everything') all = 'nothing';
      return Promise.resolve(ok(null));
    }),
    restore: vi.fn<(text: string) => Promise<Result<null, Problem>>>(() =>
      Promise.resolve(ok(null)),
    ),
    forget: vi.fn(),
  };
  const wipes = new UndoableWipe(work);
  const page = render(
    <FaultBoundary>
      <Section wipes={wipes} />
    </FaultBoundary>,
  );
  return { ...work, ...page, wipes };
}

function Section({ wipes }: { readonly wipes: UndoableWipe }) {
  const wiping = useSyncExternalStore(wipes.follow, wipes.state);
  if (isBroken) throw new Error('Nothing can be measured.');
  const untouched = { problem: null, report: null, limit: null, size: null, saved: null };
  return (
    <DataSection
      {...untouched}
      nowMs={NOW_MS}
      wiping={wiping}
      onLimit={() => {}}
      onExport={() => {}}
      onRestore={() => Promise.reject(new Error('not here'))}
      onWipe={(what) => void wipes.wipe(what)}
      onUndo={() => void wipes.undo()}
    />
  );
}

test('what was wiped is put back, once', async () => {
  const { wipes, press, text, restore, gather, forget } = begin();
  await act(() => wipes.wipe('everything'));
  expect(text()).toContain('Everything is wiped.');
  expect([gather.mock.calls.length, forget.mock.calls.length]).toEqual([1, 1]);
  press(/^Undo$/);
  await act(async () => {});
  expect(restore).toHaveBeenCalledExactlyOnceWith('all that was');
  expect(text()).not.toContain('Undo');
  await act(() => wipes.undo());
  expect(restore).toHaveBeenCalledOnce();
});

test('it can be put back after a fault took the section away, also in the midst of wiping', async () => {
  const { wipes, press, text, restore } = begin();
  isBroken = true;
  await act(() => wipes.wipe('everything'));
  expect(text()).toContain('Nothing can be measured.');
  isBroken = false;
  press(/Try again/);
  expect(text()).toContain('Everything is wiped.');
  press(/^Undo$/);
  await act(async () => {});
  expect(restore).toHaveBeenCalledExactlyOnceWith('all that was');
});

test('wiping what was fetched afterwards takes nothing of it away', async () => {
  const { wipes, press, restore, wipe } = begin();
  await act(() => wipes.wipe('everything'));
  await act(() => wipes.wipe('cache'));
  wipe.mockResolvedValueOnce(FAULT);
  await act(() => wipes.wipe('cache'));
  press(/^Undo$/);
  await act(async () => {});
  expect(restore).toHaveBeenCalledExactlyOnceWith('all that was');
});

test('a wipe that came to no end can be undone, also after it is tried again', async () => {
  const { wipes, wipe, press, text, restore, forget } = begin();
  wipe.mockImplementationOnce(async () => {
    // The reader's part goes first.
    await wipe.getMockImplementation()?.('everything');
    return FAULT;
  });
  await act(() => wipes.wipe('everything'));
  expect(text()).not.toContain('Everything is wiped.');
  expect(text()).toContain('Undo');
  expect(forget).not.toHaveBeenCalled();
  await act(() => wipes.wipe('everything'));
  expect(text()).toContain('Everything is wiped.');
  press(/^Undo$/);
  await act(async () => {});
  expect(restore).toHaveBeenCalledExactlyOnceWith('all that was');
});

test('what cannot be put back now can be later; what cannot be gathered is not wiped', async () => {
  const { wipes, restore, gather, wipe, text } = begin();
  await act(() => wipes.wipe('everything'));
  restore.mockResolvedValueOnce(FAULT);
  expect(await act(() => wipes.undo())).toBe(FAULT);
  expect(text()).toContain('Undo');
  expect(await act(() => wipes.undo())).toEqual(ok(null));
  gather.mockRejectedValueOnce(new Error('no database'));
  await expect(wipes.wipe('everything')).rejects.toThrow('no database');
  expect(wipe).toHaveBeenCalledOnce();
  expect(text()).not.toContain('Undo');
});

test('wiping what was fetched alone has nothing to put back', async () => {
  const { wipes, text, gather } = begin();
  await act(() => wipes.wipe('cache'));
  expect(text()).toContain('Wiped. It is fetched again when you need it.');
  expect(text()).not.toContain('Undo');
  expect(gather).not.toHaveBeenCalled();
});
