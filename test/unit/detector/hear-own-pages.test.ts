import { beforeEach, expect, test, vi } from 'vitest';
import { hearOwnPages } from '@/entrypoints/detector.content/hear-own-pages';
import type { PageCompany } from '@/lib/messages/page-messages';
import { FakeRuntime } from '@/test/unit/messages/fake-runtime';

const runtime = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    get runtime() {
      return runtime.current;
    },
  },
}));

const fake = new FakeRuntime();
const ports = {
  isAlive: vi.fn(() => true),
  renew: vi.fn(),
  renewStates: vi.fn(),
  companies: vi.fn((): PageCompany[] => []),
  obey: vi.fn(() => true),
};
const ours = { id: fake.id, url: fake.getURL('/popup.html') };

beforeEach(() => {
  fake.reset();
  runtime.current = fake;
  vi.clearAllMocks();
  ports.isAlive.mockReturnValue(true);
  hearOwnPages(ports);
});

function say(kind: string, sender: object = ours, more: object = {}) {
  const respond = vi.fn();
  const kept = fake.onMessage.fire({ kind, ...more }, sender, respond);
  return { kept, answers: respond.mock.calls };
}

test('the popup is told the companies at once', () => {
  expect(say('page.companies')).toEqual({ kept: [undefined], answers: [[[]]] });
  expect(ports.renew).not.toHaveBeenCalled();
});

test('the word that a site was paused is passed on, and not answered', () => {
  expect(say('page.renew').answers).toEqual([]);
  expect(ports.renew).toHaveBeenCalledOnce();
});

test('the word that more is known is passed on, and not answered', () => {
  expect(say('page.states').answers).toEqual([]);
  expect(ports.renewStates).toHaveBeenCalledOnce();
  expect(ports.renew).not.toHaveBeenCalled();
});

test.each([
  ['another extension', { id: 'b'.repeat(32) }],
  ['a page', { ...ours, url: 'https://www.example.com/', tab: { id: 7 } }],
  ['nobody', {}],
])('%s is neither answered nor heard', (_, sender) => {
  expect(say('page.companies', sender).answers).toEqual([]);
  say('page.renew', sender);
  expect(ports.renew).not.toHaveBeenCalled();
  expect(ports.companies).not.toHaveBeenCalled();
});

test('nothing is answered once the extension is gone, nor to what is not asked for here', () => {
  expect(say('directory.slice').answers).toEqual([]);
  ports.isAlive.mockReturnValue(false);
  expect(say('page.companies').answers).toEqual([]);
});

test('a key is obeyed; a frame that has nothing to do leaves the answer to another', () => {
  const key = { command: 'next-mention', anyway: false };
  expect(say('page.command', ours, key).answers).toEqual([[true]]);
  expect(ports.obey).toHaveBeenCalledExactlyOnceWith('next-mention', false);
  ports.obey.mockReturnValueOnce(false);
  expect(say('page.command', ours, key).answers).toEqual([]);
});
