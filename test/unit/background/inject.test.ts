import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inject } from '@/entrypoints/background/inject';

const page = {
  from: 'page',
  tabId: 7,
  frameId: 2,
  host: 'www.example.com',
  tabHost: 'www.example.com',
} as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('a script is put into the frame that asks', async () => {
  const put: [number, number][] = [];
  const reply = await inject(page, (tabId, frameId) =>
    Promise.resolve(void put.push([tabId, frameId])),
  );
  expect(reply).toEqual({ ok: true, value: null });
  expect(put).toEqual([[7, 2]]);
});

test('one that the browser holds back without a word is a problem, so that the page may ask again', async () => {
  const asked = inject(page, () => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await asked).toMatchObject({ ok: false, problem: { kind: 'fault' } });
});

test('our own pages have no frame for one', async () => {
  const put = vi.fn(() => Promise.resolve());
  expect((await inject({ from: 'extension' }, put)).ok).toBe(false);
  expect(put).not.toHaveBeenCalled();
});
