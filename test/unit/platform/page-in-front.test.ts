import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askCompanies } from '@/lib/platform/page-in-front';

const { sendMessage, executeScript } = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  executeScript: vi.fn(),
}));
vi.mock('wxt/browser', () => ({
  browser: { tabs: { sendMessage }, scripting: { executeScript } },
}));

const one = (digit: number) => ({
  cik: String(digit).padStart(10, '0'),
  ticker: `X${digit}`,
  name: `Invented ${digit}`,
  tier: 'sure',
});

/** What each frame answers; one that is not in here has none of our scripts. */
function frames(answers: Readonly<Record<number, unknown>>): void {
  executeScript.mockResolvedValue(Object.keys(answers).map((id) => ({ frameId: Number(id) })));
  sendMessage.mockImplementation((_tab: number, _message: object, at: { frameId: number }) =>
    at.frameId in answers
      ? Promise.resolve(answers[at.frameId])
      : Promise.reject(new Error('Receiving end does not exist.')),
  );
}

const ciks = async () => (await askCompanies(7))?.map(({ cik }) => Number(cik)) ?? null;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

test('frames are asked one by one, and their companies follow those of the page', async () => {
  frames({ 0: [one(3)], 12: [one(2)], 5: [one(3), one(1)] });
  expect(await ciks()).toEqual([3, 1, 2]);
  expect(sendMessage.mock.calls.map(([tab, , at]) => [tab, at])).toEqual([
    [7, { frameId: 0 }],
    [7, { frameId: 5 }],
    [7, { frameId: 12 }],
  ]);
});

test('a frame that answers with anything else is passed over, and spoils no other', async () => {
  frames({ 0: [one(1)], 2: [{ ...one(2), html: '<b>' }], 3: 'words', 4: [one(4)] });
  expect(await ciks()).toEqual([1, 4]);
});

test('a frame that never answers holds nothing up', async () => {
  frames({ 0: [one(1)], 2: new Promise(() => undefined), 3: [one(3)] });
  const asked = ciks();
  await vi.advanceTimersByTimeAsync(500);
  expect(await asked).toEqual([1, 3]);
});

test('a browser that cannot list the frames leaves the page', async () => {
  frames({ 0: [one(1)] });
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  expect(await ciks()).toEqual([1]);
  executeScript.mockReturnValue(new Promise(() => undefined));
  const asked = ciks();
  await vi.advanceTimersByTimeAsync(500);
  expect(await asked).toEqual([1]);
});

test('where our script is not in the page itself, frames do not stand for it', async () => {
  frames({ 2: [one(2)] });
  expect(await ciks()).toBeNull();
});

test('no more frames are asked than a page may have', async () => {
  frames(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [at, [one(at + 1)]])));
  expect(await ciks()).toHaveLength(21);
});

test('in a page where none of our scripts is, nothing is run', async () => {
  frames({ 5: [one(1)] });
  expect(await ciks()).toBeNull();
  expect(executeScript).not.toHaveBeenCalled();
});
