import { publishedOn } from '@/lib/dom/published-on';
import { pageSymbolsOf } from '@/lib/dom/sites/page-symbols';
import type { Parser } from './parser';

const NOW_MS = Date.UTC(2026, 10, 22, 14, 5);

const ARTICLE = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', datePublished: '2026-11-01' },
    {
      '@type': ['NewsArticle'],
      datePublished: '2026-11-12T09:30:00-05:00',
      author: { '@type': 'Person', name: 'A' },
      about: [{ '@type': 'Corporation', tickerSymbol: 'NASDAQ:EXMP' }],
    },
  ],
};

/** What a page says of itself: in JSON-LD, and in its elements' attributes. */
export function pageParsers(make: () => Document): Parser[] {
  const page = make();
  const script = page.createElement('script');
  script.type = 'application/ld+json';
  const meta = page.createElement('meta');
  page.head.append(script, meta);

  return [
    {
      name: 'article-data',
      kind: 'json',
      seeds: [JSON.stringify(ARTICLE)],
      read: (source) => {
        script.textContent = source;
        meta.removeAttribute('property');
        return [publishedOn(page, NOW_MS), pageSymbolsOf(page, () => null)];
      },
    },
    {
      name: 'article-words',
      kind: 'text',
      seeds: ['2026-11-12T09:30:00-05:00', '2026-11-12', 'NASDAQ:EXMP,NYSE: SMPL,markets'],
      read: (source) => {
        script.textContent = '';
        meta.setAttribute('property', 'article:published_time');
        meta.setAttribute('name', 'news_keywords');
        meta.setAttribute('itemprop', 'tickerSymbol');
        meta.setAttribute('content', source);
        return [publishedOn(page, NOW_MS), pageSymbolsOf(page, () => null)];
      },
    },
  ];
}
