import { Dexie } from 'dexie';
import { expect, test, vi } from 'vitest';
import { problemOf } from '@/lib/core/problem-of';
import { isQuotaError } from '@/lib/core/prune/quota-error';
import { withRoom } from '@/lib/services/prune/with-room';

const full = () => new DOMException('no room', 'QuotaExceededError');

/** As Dexie says that some rows of a bulk write were refused. */
function bulkError() {
  return Object.assign(new Error('bulk'), { name: 'BulkError', failures: [full()] });
}

test.each([
  ['as the browser says it', full()],
  ['in a transaction that was aborted for it', new Dexie.AbortError('aborted', full())],
  ['in a bulk write', bulkError()],
])('a full disk is known %s', (_, error) => {
  expect([isQuotaError(error), problemOf(error)]).toEqual([true, { kind: 'full' }]);
});

test.each([null, 'QuotaExceededError', new Error('another'), { inner: { inner: {} } }])(
  '%o is no full disk',
  (error) => {
    expect(isQuotaError(error)).toBe(false);
    expect(problemOf(error).kind).toBe('fault');
  },
);

test('room is made once, and the work done again', async () => {
  const makeRoom = vi.fn(() => Promise.resolve());
  const work = vi.fn<() => Promise<string>>().mockRejectedValueOnce(full()).mockResolvedValue('ok');
  expect(await withRoom(makeRoom, work)).toBe('ok');
  expect([makeRoom.mock.calls.length, work.mock.calls.length]).toEqual([1, 2]);
});

test('what fails again is told, and never tried a third time', async () => {
  const makeRoom = vi.fn(() => Promise.resolve());
  const work = vi.fn(() => Promise.reject(full()));
  await expect(withRoom(makeRoom, work)).rejects.toThrow('no room');
  expect([makeRoom.mock.calls.length, work.mock.calls.length]).toEqual([1, 2]);
});

test('no room is made for a fault of another kind', async () => {
  const makeRoom = vi.fn(() => Promise.resolve());
  await expect(withRoom(makeRoom, () => Promise.reject(new Error('other')))).rejects.toThrow();
  expect(makeRoom).not.toHaveBeenCalled();
});
