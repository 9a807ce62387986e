import { expect, test, vi } from 'vitest';
import { CORE_PARSERS } from '@/test/fuzz/core-parsers';
import { readCorpus } from '@/test/fuzz/corpus';
import { messageParsers } from '@/test/fuzz/message-parsers';
import { FakeRuntime } from '@/test/unit/messages/fake-runtime';
import { testParsers } from './damaged-inputs';

const browser = vi.hoisted(() => ({ runtime: {} as object }));
vi.mock('wxt/browser', () => ({ browser }));

const runtime = new FakeRuntime();
browser.runtime = runtime;

const parsers = [...CORE_PARSERS, ...messageParsers(runtime)];

testParsers(parsers);

test('each parser has a name of its own, and each case in the corpus a parser', () => {
  const names = new Set(parsers.map(({ name }) => name));
  expect(names.size).toBe(parsers.length);
  // Those of pages are tried where there is a page.
  const others = readCorpus().filter(({ found }) => !names.has(found.parser));
  expect(others.filter(({ found }) => !found.parser.startsWith('article-'))).toEqual([]);
});
