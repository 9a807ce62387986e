import { htmlPage } from '@/test/replica/pages/document';
import { feedScript } from './feed-script';
import { marketText } from './market-text';

export const PAGES = ['article', 'long', 'feed'] as const;
export type PageName = (typeof PAGES)[number];

/** Characters of text in the article and on the long page. */
export const LENGTHS = { article: 8_000, long: 200_000 } as const;

/** What the script in each of the pages leaves in it: how often a node was changed. */
export interface CountingPage {
  pageChanges?: number;
}

const STYLE = `body { font: 17px/1.5 sans-serif; max-width: 46rem; margin: 2rem auto }
.post { border: 1px solid silver; border-radius: 8px; padding: 8px; margin: 8px 0 }
.quotes { display: flex; gap: 1rem } .meta, .bar { display: flex; gap: .5rem; color: gray }`;

/** Counts every change of the document from the moment it is parsed. */
function countChanges(): void {
  const page = globalThis as CountingPage;
  page.pageChanges = 0;
  addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      page.pageChanges = (page.pageChanges ?? 0) + records.length;
    });
    const kinds = { attributes: true, characterData: true, childList: true };
    observer.observe(document, { ...kinds, subtree: true });
  });
}

function paragraphs(length: number): string {
  return marketText(length)
    .map((text) => `<p>${text.replaceAll('&', '&amp;')}</p>`)
    .join('\n');
}

/** Where a page lies on a host. */
export function benchUrl(host: string, name: PageName): string {
  return `https://${host}/bench/${name}`;
}

/** A page of the host that nobody reads, because buying is done on pages with such addresses. */
export function unreadUrl(host: string): string {
  return `https://${host}/cart`;
}

/** A whole page of the bench, the same on every host. */
export function benchPage(name: PageName): string {
  const content =
    name === 'feed'
      ? `<h1>Live</h1><div class="quotes"></div><main></main><script>${feedScript()}</script>`
      : `<h1>Markets today</h1><main><article>${paragraphs(LENGTHS[name])}</article></main>`;
  const body = `<script>(${countChanges.toString()})()</script>${content}`;
  return htmlPage({ title: `Bench: ${name}`, style: STYLE, body });
}
