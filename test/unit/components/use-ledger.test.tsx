// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LedgerSection } from '@/components/options/ledger-section';
import { useLedger } from '@/entrypoints/options/use-ledger';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

const stored = { cache: new CacheDatabase(), ledger: new LedgerDatabase() };

beforeEach(async () => {
  await stored.ledger.requests.clear();
  // The database's own turns go on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const store of Object.values(stored)) store.close();
});

function Ledger() {
  const read = useLedger(stored);
  return (
    <LedgerSection
      lines={read?.ok ? read.value : null}
      problem={read && !read.ok ? read.problem : null}
      nowMs={NOW_MS}
      onExport={() => {}}
    />
  );
}

/** Lets what was asked of the database answer, and draws what came of it. */
const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(1);
    }
  });

test('a list that cannot be read says so in its place, and is read again', async () => {
  const count = vi.spyOn(stored.ledger.requests, 'count');
  count.mockRejectedValueOnce(new Error('No backing store.'));
  const { text } = render(<Ledger />);
  await settle();
  expect(text()).toContain('No backing store.');
  act(() => void vi.advanceTimersByTime(5_000));
  await settle();
  expect(text()).toContain('None yet.');
  expect(text()).not.toContain('No backing store.');
});
