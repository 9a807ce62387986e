// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { publishedOn } from '@/lib/dom/published-on';
import { processorMs } from '@/test/unit/processor-ms';

const NOW_MS = Date.UTC(2026, 10, 22, 14, 5);

function read(html: string): string | null {
  return publishedOn(new DOMParser().parseFromString(html, 'text/html'), NOW_MS);
}

const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;
const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const article = (datePublished: string) => ({ '@type': 'NewsArticle', datePublished });

describe('where a page states its day', () => {
  test.each([
    ['meta', meta('2026-11-12T09:30:00-05:00'), '2026-11-12'],
    ['meta, on the SEC’s calendar', meta('2026-11-12T02:30:00Z'), '2026-11-11'],
    ['meta without hours', meta('2026-11-12'), '2026-11-12'],
    ['meta without a zone', meta('2026-11-12T23:30:00'), '2026-11-12'],
    ['JSON-LD', ld(article('2026-11-12T15:00:00Z')), '2026-11-12'],
    [
      'JSON-LD in a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, article('2026-11-12')] }),
      '2026-11-12',
    ],
    [
      'JSON-LD with several types',
      ld({ '@type': ['Thing', 'BlogPosting'], datePublished: '2026-11-12' }),
      '2026-11-12',
    ],
    [
      'a time in the article',
      '<article><time datetime="2026-11-12">12 Nov</time></article>',
      '2026-11-12',
    ],
    ['meta before JSON-LD', meta('2026-11-12') + ld(article('2026-11-10')), '2026-11-12'],
    [
      'JSON-LD where meta is absurd',
      meta('0001-01-01T00:00:00Z') + ld(article('2026-11-10')),
      '2026-11-10',
    ],
    ['broken JSON-LD beside a good one', ld('{"@type":') + ld(article('2026-11-10')), '2026-11-10'],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('nothing is stated by', () => {
  test.each([
    ['a page without any', '<p>12 Nov 2026</p>'],
    ['the future', meta('2026-11-23T15:00:00Z') + meta('2027-01-01')],
    ['times before the web', meta('1970-01-01T00:00:00Z')],
    ['words', meta('yesterday')],
    ['a day that no calendar has', meta('2026-02-30')],
    ['a list of articles', ld([article('2026-11-10'), article('2026-11-12')])],
    [
      'several articles on a page',
      '<article><time datetime="2026-11-12"></time></article><article><time datetime="2026-11-10"></time></article>',
    ],
    ['a time outside of the article', '<time datetime="2026-11-12"></time><article></article>'],
    ['a thing that is no article', ld({ '@type': 'Product', datePublished: '2026-11-12' })],
    ['a date that is no text', ld({ '@type': 'Article', datePublished: { toString: 1 } })],
    ['an enormous text', meta(`2026-11-12${' '.repeat(100_000)}x`)],
    ['data that is null', ld('null')],
  ])('%s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

test('comments in an article are no articles of their own', () => {
  const nested =
    '<article><time datetime="2026-11-10"></time><article><time datetime="2026-11-12"></time></article></article>';
  expect(read(nested)).toBe('2026-11-10');
});

test('deep, long and clobbered pages are read in no time', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const wide = JSON.stringify(Array.from({ length: 20_000 }, () => ({})));
  const page = `<form name="querySelectorAll"></form>${ld(deep)}${ld(wide)}${ld(article('2026-11-10'))}`;
  expect(read(page)).toBe('2026-11-10');
  expect(processorMs(() => read(page))).toBeLessThan(1_000);
});
