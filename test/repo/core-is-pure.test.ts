import { describe, expect, test } from 'vitest';
import { findImpurities } from './impurities';
import { listSources, readText } from './sources';

test('lib/core touches no browser, page, network, clock or chance', () => {
  const sources = listSources('lib/core');
  expect(sources.length).toBeGreaterThan(0);
  expect(
    sources.flatMap((path) =>
      findImpurities(path, readText(path)).map((impurity) => `${path}:${impurity}`),
    ),
  ).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    ['browser.runtime.id', 'browser'],
    ['document.title', 'document'],
    ['const { href } = window.location', 'window'],
    ['export const now = () => Date.now()', 'Date.now'],
    ['new Date()', 'Date()'],
    ['String(Date())', 'Date()'],
    ['Math.random()', 'Math.random'],
    ['setTimeout(() => {}, 0)', 'setTimeout'],
    ['const at = performance.now()', 'performance'],
    ['const ask = (url = fetch) => url', 'fetch'],
    ['const box = { fetch }', 'fetch'],
  ])('%s is refused', (text, named) => {
    expect(findImpurities('x.ts', text).join()).toContain(named);
  });

  test.each([
    'new Date(0)',
    'Date.UTC(2025, 0, 1)',
    'const a = { document: 1 }; a.document;',
    'function read(document: string) { return document.length; }',
    'const { window } = report; window;',
    'interface Row { readonly document: string }',
    '// Date.now() would read a clock',
  ])('%s is fine', (text) => {
    expect(findImpurities('x.ts', text)).toEqual([]);
  });
});
