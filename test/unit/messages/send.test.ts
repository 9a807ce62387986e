import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '@/lib/messages/send';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  sendMessage.mockReset();
});

test('sends kind and request, and hands the answer back', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: [] });
  expect(await send('directory.search', { text: 'GME' })).toEqual({ ok: true, value: [] });
  expect(sendMessage.mock.calls).toEqual([
    [{ kind: 'directory.search', request: { text: 'GME' } }],
  ]);
});

test('a problem is an answer and is not asked for twice', async () => {
  const reply = { ok: false, problem: { kind: 'offline', host: 'www.sec.gov' } };
  sendMessage.mockResolvedValue(reply);
  expect(await send('card.inject', null)).toEqual(reply);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['killed in mid-answer', () => Promise.reject(new Error('message port closed'))],
  ['silent', () => Promise.resolve(undefined)],
])('a worker that was %s is asked once more', async (_, first) => {
  sendMessage.mockImplementationOnce(first).mockResolvedValue({ ok: true, value: null });
  expect(await send('card.inject', null)).toEqual({ ok: true, value: null });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test.each([
  ['a rejection', () => Promise.reject(new Error('no receiver')), 'no receiver'],
  ['an empty answer', () => Promise.resolve(null), 'no answer to card.inject'],
  [
    'a thrown error',
    () => {
      throw new Error('context invalidated');
    },
    'context invalidated',
  ],
])('%s twice is a fault', async (_, answer, detail) => {
  sendMessage.mockImplementation(answer);
  expect(await send('card.inject', null)).toEqual({
    ok: false,
    problem: { kind: 'fault', detail },
  });
  expect(sendMessage).toHaveBeenCalledTimes(2);
});
